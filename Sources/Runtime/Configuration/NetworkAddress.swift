import NIOCore

/// An address of a machine, as numbers.
enum NetworkAddress {
  static func isOne(_ text: String) -> Bool {
    (try? SocketAddress(ipAddress: text, port: 0)) != nil
  }
}
