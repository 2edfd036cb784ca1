import MovementCore
import Testing

@Suite("What is typed into a field of a form")
struct AnswerReadingTests {
  @Test func `a line is one line, within its limit and at most 500 characters`() throws {
    let form = FilledForm(.field(.line))
    #expect(try form.read(["a": " Hẻm\txanh "])["a"] == .text("Hẻm xanh"))
    #expect(form.refused(["a": "một\nhai"]) == ["a"])
    #expect(form.refused(["a": String(repeating: "ế", count: 500)]) == [])
    #expect(form.refused(["a": String(repeating: "ế", count: 501)]) == ["a"])
    let short = FilledForm(.field(.line, max: 5))
    #expect(short.refused(["a": "đường"]) == [])
    #expect(short.refused(["a": "đường."]) == ["a"])
    let long = FilledForm(.field(.line, max: 9_000))
    #expect(long.refused(["a": String(repeating: "a", count: 501)]) == ["a"])
  }

  @Test func `a text has lines, and at most 20,000 characters whatever the plan says`() throws {
    let form = FilledForm(.field(.text, max: 30_000))
    #expect(try form.read(["a": "một\r\nhai\u{2028}ba\n"])["a"] == .text("một\nhai\nba"))
    #expect(form.refused(["a": String(repeating: "ế", count: 20_000)]) == [])
    #expect(form.refused(["a": String(repeating: "ế", count: 20_001)]) == ["a"])
  }

  @Test(arguments: [Form.FieldType.line, .text])
  func `a least length counts characters of NFC, and only where something was typed`(
    type: Form.FieldType
  ) {
    let form = FilledForm(.field(type, min: 3))
    #expect(form.refused(["a": "e\u{302}\u{301}m"]) == ["a"])
    #expect(form.refused(["a": "đêm"]) == [])
    #expect(form.refused([:]) == [])
    #expect(form.refused(["a": "  "]) == [])
  }

  @Test(arguments: ["một\u{202E}iah", "một\u{0}", "\u{1B}[2J", "một\u{2066}"])
  func `a hidden character is refused in lines and texts`(typed: String) {
    for type in [Form.FieldType.line, .text] {
      #expect(FilledForm(.field(type)).refused(["a": typed]) == ["a"], "\(type)")
    }
  }

  @Test func `a number is whole, and within its bounds`() throws {
    let form = FilledForm(.field(.number))
    #expect(try form.read(["a": "0"])["a"] == .number(0))
    #expect(try form.read(["a": " 18.000.000 "])["a"] == .number(18_000_000))
    #expect(try form.read(["a": "1.000.000.000"])["a"] == .number(1_000_000_000))
    for wrong in ["-1", "1,5", "1.5", "12 người", "1e3", "1000000001", "99999999999999999999"] {
      #expect(form.refused(["a": wrong]) == ["a"], "\(wrong)")
    }
    let bounded = FilledForm(.field(.number, min: 1, max: 365))
    #expect(
      ["0", "1", "365", "366"].map { bounded.refused(["a": $0]).isEmpty } == [
        false, true, true, false,
      ])
  }

  @Test(arguments: ["2019-03-01", "1/3/2019", "01/03/2019", "1-3-2019", "01.03.2019", " 1/3/2019 "])
  func `a day is read as people write it`(typed: String) throws {
    let form = FilledForm(.field(.date))
    #expect(try form.read(["a": typed])["a"] == .text("2019-03-01"))
    #expect(try form.read(["a": typed])["a"]?.day == "2019-03-01")
  }

  @Test(arguments: ["2019-02-30", "31/4/2019", "1/3", "3/2019", "1/3/19", "hôm qua", "1/3/2019/4"])
  func `what is no day is refused`(typed: String) {
    #expect(FilledForm(.field(.date)).refused(["a": typed]) == ["a"])
  }

  @Test func `a day lies within a year of the movement, so that a year mistyped is found`() {
    let form = FilledForm(.field(.date))
    #expect(form.refused(["a": "2017-09-29"]) == ["a"])
    #expect(form.refused(["a": "2017-09-30"]) == [])
    #expect(form.refused(["a": "2020-09-30"]) == [])
    #expect(form.refused(["a": "2020-10-01"]) == ["a"])
    #expect(form.refused(["a": "2109-03-01"]) == ["a"])
  }

  @Test func `a choice is one of the options, of the plan's or of its own`() throws {
    let own = FilledForm(.field(.choice, options: ["new", "kept"]))
    #expect(try own.read(["a": "kept"])["a"] == .text("kept"))
    #expect(own.refused(["a": "gone"]) == ["a"])
    #expect(own.refused(all: ["a": ["new", "kept"]]) == ["a"])
    let shared = FilledForm(.field(.choice, of: "field"))
    #expect(try shared.read(["a": "society"])["a"] == .text("society"))
    #expect(shared.refused(["a": "Xã hội"]) == ["a"])
  }

  @Test func `choices stand in the order of the options, each once, as many as are allowed`() throws
  {
    let form = FilledForm(.field(.choices, min: 2, max: 3, options: ["a", "b", "c", "d"]))
    #expect(try form.read(all: ["a": ["d", "b", "b"]])["a"] == .list(["b", "d"]))
    #expect(form.refused(all: ["a": ["a"]]) == ["a"])
    #expect(form.refused(all: ["a": ["a", "a"]]) == ["a"])
    #expect(form.refused(all: ["a": ["a", "b", "c", "d"]]) == ["a"])
    #expect(form.refused(all: ["a": ["a", "x"]]) == ["a"])
    #expect(form.refused(all: [:]) == [])
  }

  @Test func `yes and no are answers, and nothing else is`() throws {
    let form = FilledForm(.field(.yesNo, required: true))
    #expect(try form.read(["a": "yes"])["a"] == .flag(true))
    #expect(try form.read(["a": "no"])["a"] == .flag(false))
    #expect(form.refused(["a": "true"]) == ["a"])
    #expect(form.refused([:]) == ["a"])
  }

  @Test(arguments: Form.FieldType.allCases)
  func `what has to be answered is missed, and what has not is left out`(
    type: Form.FieldType
  ) throws {
    let inner = [Form.Field.field("b", .line)]
    let required = FilledForm(.field(type, required: true, options: ["x"], fields: inner))
    let problems = required.problems(all: ["a": [" ", "\u{200B}"]])
    #expect(problems.first?.field == "a")
    #expect(problems.first?.phrase.vietnamese.contains("“Ô a”") == true)
    #expect(problems.first?.phrase.english.contains("“Ô a”") == true)
    let optional = FilledForm(.field(type, options: ["x"], fields: inner))
    #expect(try optional.read([:]).isEmpty)
  }

  @Test func `files are counted by their field`() {
    let form = FilledForm(.field("photos", .files, required: true, min: 2, max: 3))
    #expect(
      (0...4).map { form.refused([:], files: ["photos": $0]).isEmpty } == [
        false, false, true, true, false,
      ])
    let unbound = FilledForm(.field("photos", .files, max: 100))
    #expect(unbound.refused([:], files: ["photos": 20]) == [])
    #expect(unbound.refused([:], files: ["photos": 21]) == ["photos"])
  }

  @Test func `what the form has no field for is refused, not dropped`() {
    let form = FilledForm(
      .field("a", .line), .field("photos", .files),
      .field("rows", .group, fields: [.field("b", .line)]))
    for name in ["z", "", "A", "photos", "a.1.b", "rows", "rows.1", "rows.1.z", "rows.x.b"] {
      #expect(form.refused([name: "x"]) == [name], "\(name)")
    }
    let many = Dictionary(uniqueKeysWithValues: (1...100).map { ("z\($0)", "x") })
    #expect(form.refused(many).count == 20)
  }

  @Test func `everything that is wrong is said at once, in the order of the form`() {
    let form = FilledForm(
      .field("c", .line, required: true), .field("a", .number), .field("b", .date))
    #expect(form.refused(["a": "x", "b": "x", "z": "x"]) == ["c", "a", "b", "z"])
  }
}
