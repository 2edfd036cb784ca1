import MovementCore
import Testing

@Suite("A report that was handed in, beside what the record counts now")
struct FigureDifferenceTests {
  @Test func `what was counted is compared, not what a person made of it`() throws {
    let frozen = Figure(counted: 12, value: 14, reason: "Thêm hai")
    #expect(FigureDifference(field: "a", frozen: frozen, countedNow: 12) == nil)
    let difference = try #require(FigureDifference(field: "a", frozen: frozen, countedNow: 14))
    #expect(difference.change == 2)
    #expect(difference.phrase.vietnamese == "lúc nộp ghi nhận 12, nay là 14 (+2)")
    #expect(difference.phrase.english == "12 when handed in, 14 now (+2)")
  }

  @Test func `less is said as well, and nothing overflows`() {
    let less = FigureDifference(field: "a", frozen: Figure(counted: 1200), countedNow: 0)
    #expect(less?.phrase.vietnamese == "lúc nộp ghi nhận 1.200, nay là 0 (-1.200)")
    let huge = FigureDifference(field: "a", frozen: Figure(counted: .min), countedNow: .max)
    #expect(huge?.change == .max)
    let tiny = FigureDifference(field: "a", frozen: Figure(counted: .max), countedNow: .min)
    #expect(tiny?.change == .min)
  }

  @Test func `all figures of a form are compared in its order, plain numbers are not`() {
    func figure(_ id: String) -> Form.Field {
      Form.Field(id: id, label: id, type: .number, counts: FigureSource(.kinds(["work"])))
    }
    let form = Form(
      kind: "report", name: "Báo cáo",
      fields: [figure("b"), .field("n", .number), figure("a"), figure("c"), figure("d")])
    let answers = FormAnswers([
      "a": .figure(Figure(counted: 1)), "b": .figure(Figure(counted: 2)), "n": .number(3),
      "c": .number(4), "d": .figure(Figure(counted: 5)),
    ])
    let found = form.differences(of: answers, from: ["a": 7, "b": 8, "n": 9, "c": 9])
    #expect(found.map(\.field) == ["b", "a"])
  }
}
