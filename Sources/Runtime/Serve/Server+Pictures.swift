import Logging
import MovementCore
import Renditions

extension Server {
  /// What whoever starts a server has to know of what this machine can do with pictures; nil if all is
  /// well. It goes into the log too.
  func pictureWarning() async -> Phrase? {
    let availability = await renditions.availability()
    if let problem = availability.problem {
      options.logger.warning(
        "pictures are refused: no tool can be enclosed", metadata: ["problem": "\(problem)"])
      return Phrase(
        vi: "Máy này không chạy được công cụ xử lý ảnh trong môi trường cách ly nên chưa nhận ảnh: "
          + "cần gói bubblewrap và quyền tạo namespace.",
        en:
          "This machine cannot run tools in a sandbox, so pictures are refused: it needs bubblewrap "
          + "and the permission to make namespaces.")
    }
    guard !availability.missing.isEmpty else { return nil }
    let packages = availability.missing.joined(separator: ", ")
    options.logger.notice("some files cannot be shown", metadata: ["missing": "\(packages)"])
    return Phrase(
      vi: "Chưa cài \(packages): một số tệp chưa xem trước được (xem docs/operations.md).",
      en: "Not installed: \(packages). Some files cannot be shown (docs/operations.md).")
  }
}
