import HTTPTypes
import Hummingbird

extension Site {
  /// Where a request comes from, as far as it can be told: for brakes and limits, never for the
  /// record. The network of its machine.
  func clientAddress(_ request: Request, _ context: SiteContext) -> String {
    Self.network(of: clientMachine(request, context))
  }

  /// The machine that a request comes from.
  ///
  /// Behind a proxy, the proxy says it; what a client claims by itself stands further to the left
  /// of that header and is not read. Nothing is believed of a peer that is not a known proxy.
  func clientMachine(_ request: Request, _ context: SiteContext) -> String {
    guard let proxies = settings.proxies, proxies.contains(context.peer),
      let name = HTTPField.Name("X-Forwarded-For"),
      let last = request.headers[values: name].last?.split(separator: ",").last
    else { return Self.unmapped(context.peer) }
    return Self.unmapped(String(last.filter { $0 != " " }.prefix(64)))
  }

  /// An address of IPv4 that is written as one of IPv6, as what it is.
  private static func unmapped(_ address: String) -> String {
    let text = address.lowercased()
    guard text.hasPrefix("::ffff:"), let mapped = text.split(separator: ":").last,
      mapped.contains(".")
    else { return text }
    return String(mapped)
  }

  /// What one customer of a provider has: an address of IPv4, the first half of one of IPv6.
  static func network(of address: String) -> String {
    let text = address.lowercased()
    if let mapped = text.split(separator: ":").last, text.hasPrefix("::ffff:"), mapped.contains(".")
    {
      return String(mapped)
    }
    guard text.contains(":") else { return text }
    let halves = text.split(separator: "::", maxSplits: 1, omittingEmptySubsequences: false)
    var groups = halves[0].split(separator: ":").map(String.init)
    if halves.count > 1 {
      let tail = halves[1].split(separator: ":").count
      groups += Array(repeating: "0", count: max(0, 8 - groups.count - tail))
      groups += halves[1].split(separator: ":").map(String.init)
    }
    return groups.prefix(4).joined(separator: ":")
  }
}
