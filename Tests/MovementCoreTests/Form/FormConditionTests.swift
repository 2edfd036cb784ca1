import MovementCore
import Testing

@Suite("Fields under a condition")
struct FormConditionTests {
  private let form = FilledForm(
    .field("state", .choice, required: true, options: ["new", "kept", "raised"]),
    .field("since", .line, required: true, when: ["state": ["kept", "raised"]]),
    .field("raised", .text, required: true, when: ["state": ["raised"]]))

  @Test func `a field is asked for only where its condition holds`() {
    #expect(form.refused(["state": "new"]) == [])
    #expect(form.refused(["state": "kept"]) == ["since"])
    #expect(form.refused(["state": "raised"]) == ["since", "raised"])
    #expect(form.refused([:]) == ["state"])
  }

  @Test func `what was typed before the condition ceased to hold is dropped, however wrong`() throws
  {
    let answers = try form.read(["state": "new", "since": "2017\u{0}", "raised": "x"])
    #expect(answers == FormAnswers(["state": .text("new")]))
  }

  @Test func `a chain of conditions holds as a whole`() throws {
    let chain = FilledForm(
      .field("a", .yesNo, required: true),
      .field("b", .choice, required: true, options: ["x", "y"], when: ["a": ["yes"]]),
      .field("c", .line, required: true, when: ["b": ["y"]]))
    #expect(chain.refused(["a": "yes"]) == ["b"])
    #expect(chain.refused(["a": "yes", "b": "x"]) == [])
    #expect(chain.refused(["a": "yes", "b": "y"]) == ["c"])
    // `b` is hidden with its answer, and `c` with it.
    #expect(try chain.read(["a": "no", "b": "y", "c": "z"]) == FormAnswers(["a": .flag(false)]))
  }

  @Test func `several conditions have to hold together`() {
    let both = FilledForm(
      .field("a", .yesNo), .field("b", .choices, options: ["x", "y"]),
      .field("c", .line, required: true, when: ["a": ["yes"], "b": ["x"]]))
    #expect(both.refused(all: ["a": ["yes"]]) == [])
    #expect(both.refused(all: ["b": ["x", "y"]]) == [])
    #expect(both.refused(all: ["a": ["yes"], "b": ["y", "x"]]) == ["c"])
  }

  @Test func `groups and files are asked for under a condition as well`() {
    let form = FilledForm(
      .field("a", .yesNo),
      .field("rows", .group, required: true, when: ["a": ["yes"]], fields: [.field("b", .line)]),
      .field("photos", .files, required: true, when: ["a": ["yes"]]))
    #expect(form.refused(["a": "no"]) == [])
    #expect(form.refused(["a": "yes"]) == ["rows", "photos"])
  }

  @Test func `a condition on a field that is not there never holds`() {
    let form = FilledForm(.field("c", .line, required: true, when: ["z": ["yes"]]))
    #expect(form.refused([:]) == [])
  }
}
