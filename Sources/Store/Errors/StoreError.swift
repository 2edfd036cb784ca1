package import MovementCore
package import SQL

/// Why the store did not do what it was asked for.
package enum StoreError: Error, Hashable, Sendable {
  case noMovement
  case unknownMovement(String, known: [String])
  /// No number was given, and there are several movements.
  case severalMovements([String])
  /// The same id twice in one load.
  case duplicate(ChangeSubject)
  /// The schema refused the record.
  case refused(ChangeSubject, SQLError.Violation.Rule)
  /// The unit would be above itself from that day on.
  case circle(UnitID, CivilDate)
  /// The text on record is no plan for this version of the program.
  case unreadablePlan(number: String, version: Int, reason: Phrase?)
  /// The plan has another version than the author started from.
  case planChanged(version: Int)
  /// The plan bears another number than the movement, whose number it is.
  case otherPlan(number: String)
}

extension StoreError: PhrasedError {
  package var phrase: Phrase {
    switch self {
    case .noMovement:
      Phrase(
        vi: "Cơ sở dữ liệu chưa có phong trào nào; hãy nạp một kế hoạch bằng “lantoa load”.",
        en: "The database holds no movement yet; load a plan with `lantoa load`.")
    case .unknownMovement(let number, let known):
      Phrase(
        vi: "Không có phong trào \(number). Trong cơ sở dữ liệu có: "
          + known.joined(separator: ", ") + ".",
        en: "There is no movement \(number). The database holds: "
          + known.joined(separator: ", ") + ".")
    case .severalMovements(let numbers):
      Phrase(
        vi: "Cơ sở dữ liệu có nhiều phong trào, hãy nêu một: \(numbers.joined(separator: ", ")).",
        en: "The database holds several movements, name one: \(numbers.joined(separator: ", ")).")
    case .duplicate(let subject):
      Phrase(
        vi: "\(subject.phrase[.vietnamese]) có hai lần trong dữ liệu nạp; chưa ghi gì cả.",
        en: "\(subject.phrase[.english]) is there twice in what is loaded; nothing was written.")
    case .refused(let subject, let rule):
      Phrase(
        vi: "\(subject.phrase[.vietnamese]): \(rule.phrase[.vietnamese]); chưa ghi gì cả.",
        en: "\(subject.phrase[.english]): \(rule.phrase[.english]); nothing was written.")
    case .circle(let unit, .earliest):
      Phrase(
        vi: "Đơn vị \(unit) lại nằm dưới chính mình; chưa ghi gì cả.",
        en: "Unit \(unit) would be under itself; nothing was written.")
    case .circle(let unit, let day):
      Phrase(
        vi: "Từ ngày \(day.short), đơn vị \(unit) lại nằm dưới chính mình; chưa ghi gì cả.",
        en: "From \(day) on, unit \(unit) would be under itself; nothing was written.")
    case .unreadablePlan(let number, let version, let reason):
      Phrase(
        vi: "Không đọc được kế hoạch \(number), phiên bản \(version), đang lưu"
          + (reason.map { ": " + $0[.vietnamese] } ?? "."),
        en: "The plan \(number), version \(version), on record cannot be read"
          + (reason.map { ": " + $0[.english] } ?? "."))
    case .planChanged(let version):
      Phrase(
        vi: "Kế hoạch đã có phiên bản \(version) do người khác ban hành; vui lòng mở lại kế hoạch, "
          + "xem phần khác nhau rồi ban hành lại. Chưa ghi gì cả.",
        en: "Somebody else has published version \(version) of the plan; open the plan again, look "
          + "at the difference and publish again. Nothing was written.")
    case .otherPlan(let number):
      Phrase(
        vi:
          "Kế hoạch này không mang số \(number) của phong trào; vui lòng sửa dòng number, hoặc nạp "
          + "thành phong trào mới. Chưa ghi gì cả.",
        en: "The plan does not bear the movement's number \(number); correct its `number`, or load "
          + "it as a new movement. Nothing was written.")
    }
  }
}

extension SQLError.Violation.Rule {
  /// What is wrong with a record that breaks it.
  var phrase: Phrase {
    switch self {
    case .foreignKey:
      Phrase(
        vi: "nói đến một đơn vị hoặc nhiệm vụ không có",
        en: "it refers to a unit or an obligation that is not there")
    case .unique: Phrase(vi: "đã có một bản ghi như vậy", en: "there is such a record already")
    case .check, .notNull, .other:
      Phrase(
        vi: "có một giá trị không được phép hoặc thiếu một giá trị",
        en: "a value is not allowed, or one is missing")
    }
  }
}
