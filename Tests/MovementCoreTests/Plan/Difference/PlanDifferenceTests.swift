import MovementCore
import Testing

struct PlanDifferenceTests {
  private static let plan = Movement(
    .articles("articles"), .articles("reports"), .articles("models")
  ).plan

  private func difference(_ change: (inout Plan) -> Void) -> PlanDifference {
    var plan = Self.plan
    change(&plan)
    return PlanDifference(from: Self.plan, to: plan)
  }

  @Test func `two versions that are the same have no difference`() {
    let difference = difference { _ in }
    #expect(difference.isEmpty)
    #expect(difference.phrase.vietnamese == "Hai phiên bản kế hoạch giống nhau.")
  }

  @Test func `obligations are added, removed and changed`() {
    let difference = difference { plan in
      plan.obligations[2].title = "Mô hình"
      plan.obligations.remove(at: 0)
      plan.obligations.insert(.articles("speeches"), at: 1)
    }
    #expect(difference.obligations.map(\.obligation.id) == ["speeches", "models", "articles"])
    #expect(difference.obligations.map(\.kind) == [.added, .changed, .removed])
    #expect(difference.obligations.map(\.before?.id) == [nil, "models", "articles"])
    #expect(difference.obligations.map(\.fields.count) == [0, 1, 0])
    #expect(difference.head == [])
    #expect(difference.phrase.vietnamese == "Nhiệm vụ: thêm 1, bỏ 1, sửa 1.")
    #expect(difference.phrase.english == "Obligations: 1 added, 1 removed, 1 changed.")
  }

  @Test func `each kind of change is said of the obligation`() {
    let difference = difference { plan in
      plan.obligations[2].title = "Mô hình"
      plan.obligations.remove(at: 0)
    }
    #expect(
      difference.obligations.map(\.phrase.vietnamese) == ["Sửa: Mô hình (I)", "Bỏ: Viết bài (I)"])
    #expect(
      difference.obligations.map(\.phrase.english) == [
        "Changed: Mô hình (I)", "Removed: Viết bài (I)",
      ]
    )
  }

  @Test func `a new order of the same obligations is a difference of the head`() {
    let difference = difference { $0.obligations.swapAt(0, 1) }
    #expect(difference.obligations == [])
    #expect(difference.head.map(\.phrase.english) == ["Order of the obligations: changed"])
  }

  @Test func `a removed or added one does not change the order of the others`() {
    let difference = difference { plan in
      plan.obligations.remove(at: 1)
      plan.obligations.insert(.articles("speeches"), at: 0)
    }
    #expect(difference.head == [])
  }

  @Test(arguments: HeadChange.all)
  func `a change of the head is told`(change: HeadChange) {
    let difference = difference(change.apply)
    #expect(difference.head.map(\.field) == [change.field])
    #expect(difference.head.map(\.phrase.vietnamese) == [change.words])
    #expect(difference.phrase.vietnamese.hasSuffix("Phần chung của kế hoạch có thay đổi."))
  }
}

/// Each part of the head, changed, and what is said of it.
struct HeadChange: Sendable {
  let field: PlanField
  let words: String
  let apply: @Sendable (inout Plan) -> Void

  init(_ field: PlanField, _ words: String, _ apply: @escaping @Sendable (inout Plan) -> Void) {
    self.field = field
    self.words = words
    self.apply = apply
  }

  static let all = [
    HeadChange(.plan, "Số, ký hiệu: 1-KH → 2-KH") { $0.number = "2-KH" },
    HeadChange(.title, "Tên: Phong trào → Phong trào 2019") { $0.title = "Phong trào 2019" },
    HeadChange(.issuer, "Cơ quan ban hành: Ban Thường vụ → UBND") { $0.issuer = "UBND" },
    HeadChange(.issued, "Ngày ban hành: 20/12/2018 → 21/12/2018") { $0.issued = "2018-12-21" },
    HeadChange(
      .period, "Thời gian thi đua: 01/01/2019 – 31/12/2019 → 01/01/2019 – 30/09/2019"
    ) { $0.period = days("2019-01-01", "2019-09-30") },
    HeadChange(.timezone, "Múi giờ: Asia/Ho_Chi_Minh → Asia/Bangkok") {
      $0.timeZone = "Asia/Bangkok"
    },
    HeadChange(.reviewer, "Đơn vị duyệt chung: (không có) → @office") { $0.reviewer = "office" },
    HeadChange(.marks, "Ngày kỷ niệm, mốc thời gian: thêm 15/10/2019 Ngày Dân vận") {
      $0.marks = [Mark(date: "2019-10-15", name: "Ngày Dân vận")]
    },
    HeadChange(.taxonomies, "Danh mục phân loại: đã sửa") {
      $0.taxonomies = [Taxonomy(id: "field", tags: [])]
    },
    HeadChange(.forms, "Biểu mẫu: đã sửa") {
      $0.forms = [Form(kind: "article", name: "Bài", fields: [])]
    },
    HeadChange(.kinds, "Tên các loại đơn vị: đã sửa") {
      $0.unitKinds = [Label(id: "ward", name: "Phường")]
    },
    HeadChange(.clauses, "Các mục không giao nhiệm vụ: đã sửa") {
      $0.otherClauses = [
        OtherClause(clause: "II", title: "Mục đích", reason: "Nguyên tắc", concernsPersons: false)
      ]
    },
  ]
}
