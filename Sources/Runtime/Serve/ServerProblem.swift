import Glibc
import MovementCore
import NIOCore

/// Why the server does not run.
struct ServerProblem: PhrasedError {
  let phrase: Phrase

  init(_ error: any Error, host: String, port: Int) {
    if let error = error as? IOError, error.errnoCode == EADDRINUSE {
      phrase = Phrase(
        vi: "Cổng \(port) đang có chương trình khác dùng. Hãy chọn cổng khác: --port \(port + 1)",
        en: "Port \(port) is in use by another program. Choose another one: --port \(port + 1)")
    } else if let error = error as? IOError, error.errnoCode == EACCES {
      phrase = Phrase(
        vi: "Không được phép mở cổng \(port). Hãy chọn cổng từ 1024 trở lên, ví dụ --port 8019",
        en: "Port \(port) may not be opened. Choose one from 1024 on, such as --port 8019")
    } else {
      phrase = Phrase(
        vi: "Không khởi động được máy chủ tại \(host):\(port): \(type(of: error)).",
        en: "The server cannot start at \(host):\(port): \(type(of: error)).")
    }
  }
}
