package import MovementCore

extension Finding {
  /// What was found, and where.
  package var phrase: Phrase {
    let (place, problem) = (place.phrase, problem.phrase)
    return Phrase(
      vi: place.vietnamese + ": " + problem.vietnamese,
      en: place.english + ": " + problem.english)
  }
}

extension Finding.Place {
  fileprivate var phrase: Phrase {
    switch self {
    case .seal(let number): Phrase(vi: "Niêm phong số \(number)", en: "Seal \(number)")
    case .line(let position):
      Phrase(vi: "Dòng \(position) của nhật ký", en: "Line \(position) of the record")
    case .lines(let first, let last):
      Phrase(
        vi: "Trong các dòng \(first)–\(last) của nhật ký",
        en: "Among lines \(first)–\(last) of the record")
    case .row(let table, let id, let field):
      Phrase(
        vi: "Dữ liệu hiện tại, bảng \(table), mục \(id)" + (field.map { ", trường \($0)" } ?? ""),
        en: "Current state, table \(table), record \(id)" + (field.map { ", field \($0)" } ?? ""))
    case .file(let hash, let name):
      Phrase(vi: "Tệp “\(name)” (\(hash))", en: "File “\(name)” (\(hash))")
    }
  }
}

extension Finding.Problem {
  fileprivate var phrase: Phrase {
    switch self {
    case .altered: Phrase(vi: "đã bị sửa", en: "was altered")
    case .removed: Phrase(vi: "đã bị lấy đi", en: "was removed")
    case .inserted: Phrase(vi: "bị thêm vào", en: "was inserted")
    case .moved(let from):
      Phrase(vi: "bị chuyển chỗ, vốn là dòng \(from)", en: "was moved here, it was line \(from)")
    case .contradicts(let line, let field):
      Phrase(
        vi: (field.map { "trường \($0) " } ?? "") + "không khớp với "
          + (line == 0 ? "dữ liệu ban đầu" : "dòng \(line) trước đó"),
        en: (field.map { "field \($0) " } ?? "") + "does not fit "
          + (line == 0 ? "what was there at first" : "line \(line) before it"))
    case .otherKey(let fingerprint):
      Phrase(
        vi: "được niêm phong bằng khóa khác (\(fingerprint))",
        en: "was made with another key (\(fingerprint))")
    case .datedBack:
      Phrase(
        vi: "ghi thời điểm trước niêm phong liền trước", en: "is dated before the one before it")
    }
  }
}
