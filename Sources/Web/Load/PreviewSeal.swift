import MovementCore
import Secrets

/// Ties a preview's form to what was uploaded in this session: its hashes cannot be changed for
/// those of other files, nor sent by somebody else.
struct PreviewSeal {
  static let name = "seal"

  /// What the seal covers, in the order of the form.
  let parts: [String]

  func text(_ visit: Visit) -> String {
    var bytes = Array("preview".utf8)
    for part in parts {
      bytes.append(0)
      bytes += part.utf8
    }
    return Digest.hmacSHA256(bytes, key: Array((visit.formToken ?? "").utf8)).hexadecimal
  }

  /// - Throws: `SiteProblem.refused` unless the form carries this seal.
  func check(_ form: SubmittedForm, _ visit: Visit) throws {
    guard visit.formToken != nil, constantTimeEquals(form.text(Self.name), text(visit)) else {
      throw SiteProblem.previewGone
    }
  }
}

extension SiteProblem {
  /// A preview that is not this session's, or whose files are not there any more.
  static let previewGone = SiteProblem.refused(
    Phrase(
      vi: "Bản xem trước này không còn hiệu lực nên chưa ghi gì cả. Hãy chọn lại tệp và xem trước "
        + "lần nữa.",
      en:
        "This preview is no longer valid, so nothing was written. Choose the files again and look "
        + "at a new preview."))
}
