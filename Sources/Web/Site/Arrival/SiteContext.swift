package import Hummingbird
import Store

/// What belongs to one request while it is answered.
package struct SiteContext: RequestContext {
  package var coreContext: CoreRequestContextStorage
  /// The address that the connection comes from; empty where there is no network (tests).
  let peer: String
  /// There is a connection, which can break; not where a test asks the router alone.
  let isConnection: Bool
  /// Who asks, and how far the record has come; set by `Arrivals` before any route is asked.
  var arrival = Arrival(lastChange: 0, session: nil)

  package init(source: ApplicationRequestContextSource) {
    coreContext = .init(source: source)
    peer = source.channel.remoteAddress?.ipAddress ?? ""
    isConnection = source.channel.localAddress != nil
  }
}
