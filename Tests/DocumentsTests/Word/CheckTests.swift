import Documents
import MovementCore
import Testing

@Suite("Looking into a template", .timeLimit(.minutes(20)))
struct CheckTests {
  @Test("Each field is listed with its place; an unknown one with the one perhaps meant")
  func fields() async throws {
    let place = try Place()
    let template = try await Word.make(
      "Kính gửi {{ office.isuer }}", "{%p for s in sections %}", "{{ loop.index }} {{ s.title }}",
      "{%p for t in s.paragraphs %}", "{{ t }} {{ sections[0].title }} {{ to|first }}",
      "{%p endfor %}", "{%p endfor %}", "{% set who = signer.name %}{{ who }} {{ ho_ten }}")
    let check = try await place.worker.check(template, .paper)
    #expect(
      check.fields.map(\.path) == [
        "ho_ten", "office.isuer", "sections", "sections[].paragraphs", "sections[].paragraphs[]",
        "sections[].title", "signer.name", "to",
      ])
    let unknown = check.fields.filter { !$0.isKnown }
    #expect(unknown.map(\.path) == ["ho_ten", "office.isuer"])
    #expect(unknown.map(\.suggestion) == [nil, "office.issuer"])
    #expect(unknown[1].near.contains("Kính gửi"))
    #expect(check.problems.map(\.kind) == [.unknownField, .unknownField])
    #expect(check.problems[1].phrase.vietnamese.contains("office.isuer"))
  }

  @Test("All that is refused is told at once")
  func several() async throws {
    let place = try Place()
    let template = try await Word.make("{{ place.x() }}", "{{ day|safe }}", "{{ type.__class__ }}")
    let check = try await place.worker.check(template, .paper)
    #expect(
      check.problems.filter { $0.kind == .refused }.map(\.subject) == [
        "( )", "|safe", ".__class__",
      ])
  }

  @Test(
    "A mistake is told with its place",
    arguments: [
      ("Số {{ number", TemplateProblem.Kind.syntax), ("Số {% if number %}", .syntax),
      ("Số {% when number %}{% endwhen %}", .syntax), ("Số {{ number + }}", .syntax),
    ])
  func mistakes(_ text: String, _ kind: TemplateProblem.Kind) async throws {
    let place = try Place()
    let check = try await place.worker.check(try await Word.make("Trước", text), .paper)
    let problem = try #require(check.problems.first)
    #expect(problem.kind == kind)
    #expect(problem.near.contains("Số"))
    #expect(!problem.subject.isEmpty)
  }

  @Test("A condition that begins in a paragraph of its own has to end in one")
  func unbalanced() async throws {
    let place = try Place()
    let check = try await place.worker.check(
      try await Word.make("{%p if number %}", "Số {{ number }}{% endif %}"), .paper)
    #expect(check.problems.map(\.kind) == [.unbalanced])
  }

  @Test("A field that the values lack is an error with its place, never a gap")
  func missing() async throws {
    let place = try Place()
    let template = try await Word.make("Trước", "Ông {{ office.head }} ký")
    await #expect(
      throws: DocumentProblem.template(
        TemplateProblem(.unknownField, "head", near: "Ông {{ office.head }} ký", part: .body))
    ) { _ = try await place.worker.word(from: template, ["office": [:]]) }
  }

  @Test("A value that Word would not show is said so")
  func misplaced() async throws {
    let place = try Place()
    let template = try await Word.make("{{r office.head }}")
    await #expect(
      throws: DocumentProblem.template(
        TemplateProblem(.misplaced, near: "Nguyễn Văn A", part: .body))
    ) { _ = try await place.worker.word(from: template, ["office": ["head": "Nguyễn Văn A"]]) }
  }
}
