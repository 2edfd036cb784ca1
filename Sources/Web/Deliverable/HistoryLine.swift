import Foundation
import MovementCore
import Store

/// One line of a deliverable's history, read from the record of changes.
struct HistoryLine {
  /// By the clock of the office: “04/01/2019 09:30”.
  let time: String
  let actor: String
  /// The named transaction.
  let kind: String
  let isNew: Bool
  let fields: [Field]

  /// What changed of it. Of a new record, all that it had.
  struct Field: Equatable {
    let name: Name
    let before: String?
    let after: String?
  }

  enum Name: String, CaseIterable {
    case unit, obligation, due, submitted, status, amount, title, reason
  }

  /// - Parameter names: What people are called who had to do with the record, by account.
  init(_ change: Change, timeZone: String, names: [String: String] = [:]) {
    time = clockTime(change.recordedAt.description, in: timeZone)
    actor = names[change.actor] ?? change.actor
    kind = change.kind
    isNew = change.before == nil
    let before = State(json: change.before)
    let after = State(json: change.after)
    fields = Name.allCases.compactMap { name in
      let field = Field(name: name, before: before?[name], after: after?[name])
      return field.before == field.after ? nil : field
    }
  }

  /// The record as it is written in a line. One that cannot be read shows no fields.
  private struct State: Decodable {
    let unit: String?
    let obligation: String?
    let due: Int?
    let submitted: String?
    let status: String?
    let amount: Int?
    let title: String?
    let reason: String?

    init?(json: String?) {
      guard let json, let state = try? JSONDecoder().decode(State.self, from: Data(json.utf8))
      else { return nil }
      self = state
    }

    subscript(name: Name) -> String? {
      switch name {
      case .unit: unit
      case .obligation: obligation
      case .due: due.map(String.init)
      case .submitted: submitted
      case .status: status
      case .amount: amount.map(String.init)
      case .title: title
      case .reason: reason
      }
    }
  }
}

extension HistoryLine {
  /// The named transaction in words.
  var action: Phrase {
    switch kind {
    case "loadMovement":
      isNew
        ? Phrase(vi: "Nạp vào từ tệp", en: "Loaded from a file")
        : Phrase(vi: "Cập nhật từ tệp", en: "Updated from a file")
    case "handIn":
      isNew ? Phrase(vi: "Nộp", en: "Handed in") : Phrase(vi: "Nộp lại", en: "Handed in again")
    case "withdraw": Phrase(vi: "Rút", en: "Withdrawn")
    case "review": decision
    case "undoReview": Phrase(vi: "Hoàn tác kết quả duyệt", en: "A decision was taken back")
    case "release": Phrase(vi: "Đưa lên trang công khai", en: "Put on the public page")
    case "unrelease": Phrase(vi: "Gỡ khỏi trang công khai", en: "Taken off the public page")
    case "forget": Phrase(vi: "Xóa dữ liệu theo yêu cầu", en: "Data erased on request")
    default:
      isNew ? Phrase(vi: "Ghi mới", en: "Recorded") : Phrase(vi: "Thay đổi", en: "Changed")
    }
  }
}

extension HistoryLine {
  /// Which way it was decided: the status that it left.
  private var decision: Phrase {
    fields.contains { $0.name == .status && $0.after == Deliverable.Status.returned.rawValue }
      ? Phrase(vi: "Trả lại để bổ sung", en: "Returned for more work")
      : Phrase(vi: "Duyệt", en: "Accepted")
  }
}

extension HistoryLine.Field {
  var phrase: Phrase {
    switch name {
    case .unit: Phrase(vi: "đơn vị", en: "unit")
    case .obligation: Phrase(vi: "nhiệm vụ", en: "obligation")
    case .due: Phrase(vi: "kỳ", en: "due date")
    case .submitted: Phrase(vi: "ngày nộp", en: "handed in")
    case .status: Phrase(vi: "tình trạng", en: "status")
    case .amount: Phrase(vi: "số lượng", en: "amount")
    case .title: Phrase(vi: "tên", en: "title")
    case .reason: Phrase(vi: "lý do trả lại", en: "reason of the return")
    }
  }

  /// A value of the record for a person.
  func words(_ value: String?, _ visit: Visit) -> String {
    guard let value else { return "–" }
    switch name {
    case .submitted: return CivilDate(value)?.short ?? value
    case .status:
      return Deliverable.Status(rawValue: value).map { visit($0.phrase).lowercasedFirst } ?? value
    case .unit, .obligation, .due, .amount, .title, .reason: return value
    }
  }
}
