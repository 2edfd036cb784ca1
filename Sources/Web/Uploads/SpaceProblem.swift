import MovementCore
import Store

/// There is no room for more files: how much is used, how much is allowed, and whom to ask.
enum SpaceProblem: Equatable {
  /// Of a unit.
  case unit(name: String, used: Int, quota: Int)
  /// Of all together.
  case installation(used: Int, quota: Int)

  var phrase: Phrase {
    switch self {
    case .unit(let name, let used, let quota):
      Phrase(
        vi: "Tệp của \(name) đã dùng \(fileSize(used, .vietnamese)) trong "
          + "\(fileSize(quota, .vietnamese)) được phép nên không còn chỗ cho tệp này. Hãy bỏ bớt "
          + "tệp trong các bản nháp, hoặc đề nghị ban tổ chức phong trào tăng dung lượng.",
        en: "The files of \(name) take \(fileSize(used, .english)) of the "
          + "\(fileSize(quota, .english)) allowed, so there is no room for this one. Remove files "
          + "from drafts, or ask the office that runs the movement for more room.")
    case .installation(let used, let quota):
      Phrase(
        vi: "Kho tệp của hệ thống đã dùng \(fileSize(used, .vietnamese)) trong "
          + "\(fileSize(quota, .vietnamese)) được phép nên chưa nhận thêm tệp. Hãy báo người quản "
          + "trị, rồi gửi lại sau.",
        en: "All files together take \(fileSize(used, .english)) of the "
          + "\(fileSize(quota, .english)) allowed, so no more are taken for now. Tell the "
          + "administrator, then send it again later.")
    }
  }
}

extension Site {
  /// Why there is no room for so many bytes more of a unit; nil if there is. What others begin at
  /// the same moment is not seen, so that the last file may go a little beyond.
  ///
  /// - Throws: `UploadProblem.tooManyBegun`, if another file is to be begun.
  func spaceProblem(
    for bytes: Int, of unit: Unit, isBeginning: Bool = false
  ) async throws -> SpaceProblem? {
    let limits = settings.handInLimits
    let used = try await store.usedSpace(of: unit.id)
    if isBeginning, used.uploads >= limits.uploadsOfUnit { throw UploadProblem.tooManyBegun }
    if limits.unitQuota > 0, bytes > limits.unitQuota - used.bytes {
      return .unit(name: unit.name, used: used.bytes, quota: limits.unitQuota)
    }
    guard limits.filesQuota > 0 else { return nil }
    let all = try await store.usedSpace().bytes
    return bytes > limits.filesQuota - all
      ? .installation(used: all, quota: limits.filesQuota) : nil
  }
}
