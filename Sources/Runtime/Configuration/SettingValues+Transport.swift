import MovementCore

extension SettingValues {
  /// How browsers reach the server.
  ///
  /// - Throws: ``ConfigurationProblem/conflict(_:)``.
  func transport() throws(ConfigurationProblem) -> Transport {
    let (certificate, key) = (text(.tlsCertificate), text(.tlsKey))
    guard (certificate == nil) == (key == nil) else {
      throw .conflict(
        Phrase(
          vi: "--tls-certificate và --tls-key đi cùng nhau.",
          en: "--tls-certificate and --tls-key go together."))
    }
    if let certificate, let key {
      guard !isOn(.behindProxy) else {
        throw .conflict(
          Phrase(
            vi: "Chọn một: --tls-certificate hoặc --behind-proxy.",
            en: "Choose one of the two: --tls-certificate or --behind-proxy."))
      }
      return .tls(certificate: certificate, key: key)
    }
    guard isOn(.behindProxy) else {
      guard !isChosen(.trustedProxy) else {
        throw .conflict(
          Phrase(
            vi: "--trusted-proxy đi với --behind-proxy.",
            en: "--trusted-proxy goes with --behind-proxy."))
      }
      return .plain
    }
    return .proxy(hosts(.trustedProxy))
  }

  /// Where browsers reach it.
  var siteAddress: String? { text(.address).flatMap { SiteAddress($0)?.text } }
}
