import MovementCore
import PlanFile
import Store

/// A movement of the country's communes, each with its report of twenty figures, and one that sums
/// them: the load of `lantoa bench reports`. The number of communes is that of 2025.
struct ReportLoad {
  let units: Int
  let figures = 20
  /// Beside the reports; with them every unit has one due more.
  let obligations = 60

  static let root = "tw"
  static let day = CivilDate(year: 2025, month: 9, day: 20) ?? .earliest

  /// The plan as a file.
  var planSource: String {
    let numbers = (1...figures).map { number in
      "      - { id: n\(number), label: Số liệu \(number), type: number, section: results, "
        + "counts: { obligation: o\(number), from: own } }"
    }
    let sums = (1...figures).map { number in
      "      - { id: n\(number), label: Số liệu \(number), type: number, section: results, "
        + "counts: { obligation: unit-report, sum: n\(number), from: received } }"
    }
    let duties = (1...obligations).map { number in
      "  - { id: o\(number), clause: II.\(number), title: Nhiệm vụ \(number), who: [commune], "
        + "what: activity, due: by 2025-\(number % 9 + 1 < 10 ? "0" : "")\(number % 9 + 1)-28 }"
    }
    return """
      plan: 1-KH/TW
      title: Phong trào cả nước
      issuer: Trung ương
      issued: 2025-01-02
      period: 2025-01-01..2025-12-31
      reviewer: "@\(Self.root)"
      kinds: { country: Cả nước, province: Tỉnh, commune: Xã }
      forms:
        report:
          name: Báo cáo
          sections: { results: Kết quả }
          fields:
            - { id: name, label: Tên báo cáo, type: line, required: true }
      \(numbers.map { $0 + "\n" }.joined())\
        summary:
          name: Báo cáo tổng hợp
          sections: { results: Kết quả }
          fields:
            - { id: name, label: Tên báo cáo, type: line, required: true }
      \(sums.map { $0 + "\n" }.joined())\
      obligations:
      \(duties.map { $0 + "\n" }.joined())\
        - { id: unit-report, clause: IV.4, title: Báo cáo, who: [commune], what: report, due: by 2025-09-15 }
        - { id: summary, clause: IV.1, title: Báo cáo tổng hợp, who: ["@\(Self.root)"], what: summary, due: by 2025-10-15 }

      """
  }

  private var directory: [Unit] {
    let provinces = 34
    return [Unit(id: Self.root, name: "Cả nước", kind: "country")]
      + (0..<provinces).map {
        Unit(id: "p\($0)", name: "Tỉnh \($0 + 1)", kind: "province", parent: Self.root)
      }
      + (0..<units).map {
        Unit(id: "c\($0)", name: "Xã \($0 + 1)", kind: "commune", parent: "p\($0 % provinces)")
      }
  }

  /// Writes all of it, as its people would have done.
  /// - Throws: `PlanProblem` if the plan above were none.
  func write(to store: MovementStore) async throws -> MovementID {
    let source = planSource
    let reading = PlanFile.read(Array(source.utf8))
    guard let plan = reading.plan else {
      throw BenchProblem(reading.diagnostics.map { "\($0)" }.joined(separator: "\n"))
    }
    let actor = Actor(id: "lantoa bench")
    let movement = try await store.loadMovement(
      MovementLoad(planSource: source, plan: plan, units: directory), by: actor
    ).movement
    var generator = SplitMix64(seed: 2019)
    let report = plan.obligations[obligations]
    for unit in 0..<units {
      try await handIn(unit, for: report, movement, store, actor, &generator)
      guard unit % 200 == 199 || unit == units - 1 else { continue }
      let batch = (unit / 200 * 200)...unit
      _ = try await store.review(
        batch.map { ReviewItem(deliverable: Self.id($0), revision: 1) }, of: movement,
        with: .accept,
        on: Self.day, batch: "bench-\(unit)", by: actor)
    }
    return movement
  }

  /// What is new bears a UUID.
  private static func id(_ unit: Int) -> Deliverable.ID {
    let digits = String(unit)
    return "01700000-0000-7000-8000-" + String(repeating: "0", count: 12 - digits.count) + digits
  }

  private func handIn(
    _ unit: Int, for report: Obligation, _ movement: MovementID, _ store: MovementStore,
    _ actor: Actor,
    _ generator: inout SplitMix64
  ) async throws {
    var answers = FormAnswers(["name": .text("Báo cáo của xã \(unit + 1)")])
    for number in 1...figures {
      let counted = Int.random(in: 0...500, using: &generator)
      answers["n\(number)"] = .figure(Figure(counted: counted))
    }
    _ = try await store.handIn(
      HandInRequest(
        key: "bench-\(unit)", movement: movement, deliverable: Self.id(unit), unit: "c\(unit)",
        obligation: "unit-report", due: nil,
        content: try DeliverableContent(
          title: "Báo cáo của xã \(unit + 1)", text: "", amount: "", fileCount: 1, for: report),
        form: FormContent(answers: answers, planVersion: 1), day: Self.day), by: actor)
  }
}

/// What a bench could not begin with.
struct BenchProblem: PhrasedError {
  let text: String

  init(_ text: String) { self.text = text }

  var phrase: Phrase { Phrase(vi: text, en: text) }
}
