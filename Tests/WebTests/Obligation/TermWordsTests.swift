import MovementCore
import Testing

@testable import Web

/// Who owes something, in the words of an office.
struct TermWordsTests {
  @Test(arguments: [
    ("all", "tất cả đơn vị"), ("ward", "Phường"), ("school", "school"), ("cluster:3", "cụm 3"),
    ("@ubnd", "UBND quận"), ("under @ubnd", "UBND quận và các đơn vị trực thuộc"),
    ("@nobody", "@nobody"),
  ])
  func `a term in words`(term: String, words: String) throws {
    let term = try #require(Term(term))
    #expect(try Self.words().part(for: term).text == words)
  }

  @Test func `units are links, kinds are not`() throws {
    let words = try Self.words()
    #expect(words.part(for: Term.unit("ubnd")).unit == "ubnd")
    #expect(words.part(for: Term.under("ubnd")).unit == "ubnd")
    #expect(words.part(for: Term.kind("ward")).unit == nil)
    #expect(words.part(for: Term.unit("nobody")).unit == nil)
  }

  @Test func `under a unit without the unit itself is “the units of it”`() throws {
    let owing = try Self.words().owing(
      Self.obligation(who: [.under("ubnd")], except: [.unit("ubnd"), .kind("ward")]))
    #expect(owing.who.map(\.text) == ["các đơn vị thuộc UBND quận"])
    #expect(owing.except.map(\.text) == ["Phường"])
  }

  @Test func `beside other terms the exception stays`() throws {
    let owing = try Self.words().owing(
      Self.obligation(who: [.all, .under("ubnd")], except: [.unit("ubnd")]))
    #expect(owing.who.count == 2)
    #expect(owing.except.map(\.text) == ["UBND quận"])
  }

  @Test func `the reviewer is the obligation's, or the plan's, or the unit above`() throws {
    let words = try Self.words()
    var obligation = Self.obligation(who: [.all])
    #expect(words.reviewer(of: obligation)?.text == "Ban Dân vận")
    obligation.reviewer = .unit("ubnd")
    #expect(words.reviewer(of: obligation)?.text == "UBND quận")
    obligation.reviewer = .parent
    #expect(
      words.reviewer(of: obligation)?.text
        == "đơn vị cấp trên trực tiếp (ở cấp cao nhất: Ban Dân vận)")
  }

  private static func words() throws -> TermWords {
    let directory = try UnitDirectory([
      Unit(id: "ubnd", name: "UBND quận", kind: "government"),
      Unit(id: "ban-dan-van", name: "Ban Dân vận", kind: "office"),
    ])
    var plan = Plan(
      number: "1-KH", title: "Phong trào", issuer: "Ban", issued: .earliest,
      period: DateRange(from: .earliest, atLeastTo: .latest), reviewer: "ban-dan-van",
      obligations: [])
    plan.unitKinds = [Label(id: "ward", name: "Phường")]
    return TermWords(plan: plan, directory: directory, language: .vietnamese)
  }

  private static func obligation(who: [Term], except: [Term] = []) -> Obligation {
    Obligation(
      id: "o", clause: "I", title: "Bài viết", who: who, except: except, what: "article",
      schedule: Schedule(rule: .wholePeriod, dues: []))
  }
}
