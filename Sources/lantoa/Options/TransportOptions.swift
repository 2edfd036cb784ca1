import ArgumentParser
import Runtime

/// `--tls-certificate`, `--tls-key`, `--behind-proxy`, `--trusted-proxy`.
struct TransportOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Chứng thư và chuỗi chứng thư, dạng PEM. (Certificate with its chain.)", valueName: "file"))
  var tlsCertificate: String?

  @Option(
    help: ArgumentHelp("Khóa riêng, dạng PEM. (Its private key.)", valueName: "file"))
  var tlsKey: String?

  @Flag(
    help: """
      Đứng sau một proxy có HTTPS như nginx. (HTTPS ends at a proxy before the program.)
      """)
  var behindProxy = false

  @Option(
    help: ArgumentHelp(
      """
      Địa chỉ của proxy; mặc định là máy này. (The proxy's address; this machine unless given.)
      """, valueName: "address"))
  var trustedProxy: [String] = []

  func validate() throws {
    if (tlsCertificate == nil) != (tlsKey == nil) {
      throw ValidationError(
        "--tls-certificate và --tls-key đi cùng nhau. (They go together.)")
    }
    if tlsCertificate != nil, behindProxy {
      throw ValidationError(
        "Chọn một: --tls-certificate hoặc --behind-proxy. (Choose one of the two.)")
    }
    if !trustedProxy.isEmpty, !behindProxy {
      throw ValidationError("--trusted-proxy đi với --behind-proxy. (It goes with it.)")
    }
  }

  var value: Transport {
    if let tlsCertificate, let tlsKey { return .tls(certificate: tlsCertificate, key: tlsKey) }
    guard behindProxy else { return .plain }
    return .proxy(trustedProxy.isEmpty ? ["127.0.0.1", "::1"] : Set(trustedProxy))
  }
}
