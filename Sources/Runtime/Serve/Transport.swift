package import MovementCore

/// How browsers reach the server.
package enum Transport: Sendable {
  /// Plain HTTP: from this machine alone.
  case plain
  /// HTTPS with the office's certificate: paths of PEM files, the certificate with its chain.
  case tls(certificate: String, key: String)
  /// HTTPS ends at a proxy before the program, at one of these addresses.
  case proxy(Set<String>)

  /// Browsers see HTTPS.
  var isSecure: Bool {
    if case .plain = self { false } else { true }
  }

  var proxies: Set<String>? {
    if case .proxy(let addresses) = self { addresses } else { nil }
  }

  /// - Throws: ``TransportProblem/plain(host:)`` where passwords would go over a network as they
  ///   are.
  package func check(host: String) throws(TransportProblem) {
    guard case .plain = self, !Self.isLoopback(host) else { return }
    throw .plain(host: host)
  }

  static func isLoopback(_ host: String) -> Bool {
    host == "localhost" || host == "::1" || host.hasPrefix("127.")
  }
}

/// Why the server does not begin to listen.
package enum TransportProblem: PhrasedError {
  case plain(host: String)
  case noCertificate(String)
  case noKey(String)
  case mismatch(certificate: String, key: String)

  package var phrase: Phrase {
    switch self {
    case .plain(let host):
      Phrase(
        vi: """
          Không mở HTTP không mã hóa tại \(host): mật khẩu sẽ đi qua mạng mà ai cũng đọc được. \
          Chọn một trong hai:
            --tls-certificate TỆP --tls-key TỆP   dùng chứng thư của cơ quan
            --behind-proxy                        đặt sau nginx có HTTPS (xem docs/operations.md)
          Chỉ dùng trên máy này: --host 127.0.0.1
          """,
        en: """
          Plain HTTP is not served at \(host): everybody on the network could read passwords. \
          Choose one of the two:
            --tls-certificate FILE --tls-key FILE   with the office's certificate
            --behind-proxy                          behind nginx with HTTPS (docs/operations.md)
          For this machine alone: --host 127.0.0.1
          """)
    case .noCertificate(let path):
      Phrase(
        vi: "\(path) không phải chứng thư dạng PEM (bắt đầu bằng “-----BEGIN CERTIFICATE-----”).",
        en: "\(path) is no certificate in PEM form (it begins “-----BEGIN CERTIFICATE-----”).")
    case .noKey(let path):
      Phrase(
        vi: "\(path) không phải khóa riêng dạng PEM, hoặc có mật khẩu. Hãy dùng khóa không đặt "
          + "mật khẩu.",
        en: "\(path) is no private key in PEM form, or has a passphrase. Use one without.")
    case .mismatch(let certificate, let key):
      Phrase(
        vi: "Khóa \(key) không đi với chứng thư \(certificate). Hãy kiểm tra lại hai tệp.",
        en: "The key \(key) does not belong to the certificate \(certificate). Check both files.")
    }
  }
}
