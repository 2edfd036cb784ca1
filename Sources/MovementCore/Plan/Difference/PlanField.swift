/// The parts of a plan and of an obligation that can differ, by their keys in a plan file (plan
/// format §1).
package enum PlanField: String, CaseIterable, Sendable {
  // Of the head.
  case plan, title, issuer, issued, period, timezone, reviewer, marks, taxonomies, forms, kinds
  case clauses
  /// The order of the obligations.
  case obligations
  // Of an obligation; it has a title too.
  case clause, who, except, with, what
  /// `atLeast` or `share`.
  case quantity
  case count
  /// `due` or `every`, with `opens`, `within`, `day` and `grace`.
  case due
  case to, copy, after, tags, optional, note

  /// What a person reads for it.
  package var phrase: Phrase {
    switch self {
    case .plan: Phrase(vi: "Số, ký hiệu", en: "Number")
    case .title: Phrase(vi: "Tên", en: "Title")
    case .issuer: Phrase(vi: "Cơ quan ban hành", en: "Issued by")
    case .issued: Phrase(vi: "Ngày ban hành", en: "Date of issue")
    case .period: Phrase(vi: "Thời gian thi đua", en: "Emulation period")
    case .timezone: Phrase(vi: "Múi giờ", en: "Time zone")
    case .reviewer: Phrase(vi: "Đơn vị duyệt chung", en: "Reviewer of the plan")
    case .marks: Phrase(vi: "Ngày kỷ niệm, mốc thời gian", en: "Anniversaries and dates")
    case .taxonomies: Phrase(vi: "Danh mục phân loại", en: "Lists of tags")
    case .forms: Phrase(vi: "Biểu mẫu", en: "Forms")
    case .kinds: Phrase(vi: "Tên các loại đơn vị", en: "Names of the kinds of units")
    case .clauses: Phrase(vi: "Các mục không giao nhiệm vụ", en: "Clauses that oblige nobody")
    case .obligations: Phrase(vi: "Thứ tự nhiệm vụ", en: "Order of the obligations")
    case .clause: Phrase(vi: "Mục trong văn bản", en: "Clause")
    case .who: Phrase(vi: "Đơn vị thực hiện", en: "Who owes it")
    case .except: Phrase(vi: "Trừ đơn vị", en: "Except")
    case .with: Phrase(vi: "Đơn vị phối hợp", en: "Together with")
    case .what: Phrase(vi: "Loại sản phẩm", en: "Kind of deliverable")
    case .quantity: Phrase(vi: "Số lượng", en: "How much")
    case .count: Phrase(vi: "Cách tính", en: "What counts")
    case .due: Phrase(vi: "Hạn", en: "Due")
    case .to: Phrase(vi: "Đơn vị duyệt", en: "Reviewer")
    case .copy: Phrase(vi: "Nơi nhận", en: "Copies to")
    case .after: Phrase(vi: "Làm sau nhiệm vụ", en: "Comes after")
    case .tags: Phrase(vi: "Phân loại", en: "Tags")
    case .optional: Phrase(vi: "Tính bắt buộc", en: "Optional or not")
    case .note: Phrase(vi: "Ghi chú", en: "Note")
    }
  }
}
