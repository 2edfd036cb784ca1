import MovementCore
import NIOSSL

/// Certificate and key, as files of an office.
struct TLSFiles {
  /// PEM; the certificate itself first, then those that lead to a known authority.
  let certificate: String
  let key: String

  /// Reads both and holds them against each other: better a word at the start than browsers that
  /// cannot connect.
  ///
  /// - Throws: `InputFileProblem`, `TransportProblem`.
  func configuration() throws -> TLSConfiguration {
    for path in [certificate, key] { _ = try InputFile.read(path, limit: 1 << 20) }
    var configuration = TLSConfiguration.makeServerConfiguration(
      certificateChain: try chain().map { .certificate($0) },
      privateKey: .privateKey(try privateKey()))
    configuration.minimumTLSVersion = .tlsv12
    do {
      _ = try NIOSSLContext(configuration: configuration)
    } catch {
      throw TransportProblem.mismatch(certificate: certificate, key: key)
    }
    return configuration
  }

  private func chain() throws(TransportProblem) -> [NIOSSLCertificate] {
    guard let chain = try? NIOSSLCertificate.fromPEMFile(certificate), !chain.isEmpty else {
      throw .noCertificate(certificate)
    }
    return chain
  }

  private func privateKey() throws(TransportProblem) -> NIOSSLPrivateKey {
    // Without the callback a key with a passphrase would ask the terminal for it.
    guard
      let key = try? NIOSSLPrivateKey(
        file: key, format: .pem, passphraseCallback: { $0([UInt8]()) })
    else { throw .noKey(key) }
    return key
  }
}
