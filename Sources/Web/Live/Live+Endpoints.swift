import HTTPTypes
import Hummingbird
import MovementCore
import Store

extension Site {
  var liveEndpoints: [Endpoint] {
    [.get(.live, .may(.seeStanding)) { try openStream($0, $1) }]
  }

  /// Opens a stream of what changes. Standing is seen by everybody who is signed in, and events
  /// say no more than that.
  private func openStream(_ request: Request, _ context: SiteContext) throws -> Response {
    guard let session = context.arrival.session?.id,
      let token = cookies.sessionToken(of: request)
    else { throw SiteProblem.signInNeeded }
    guard let seat = liveSeats.take(session) else { return LiveStream.notNow }
    let stream = LiveStream(
      feed: feed, store: store, session: session, tokenHash: SessionToken.hash(token),
      since: try place(request, context), seat: seat)
    return stream.response(to: request, isConnection: context.isConnection)
  }

  /// From where on the browser wants to be told: from the page that it shows, or from what it heard
  /// last before its connection broke.
  ///
  /// A place after the end of the record, which only a restored database makes possible, is the
  /// beginning: then the page is told to fetch itself again.
  private func place(_ request: Request, _ context: SiteContext) throws -> Int64 {
    let visit = try visit(request, context)
    let heard = HTTPField.Name("Last-Event-ID").flatMap { request.headers[$0] }
    let places = [visit.query["since"], heard].compactMap { $0 }.compactMap { Int64($0) }
    let last = context.arrival.lastChange
    guard let place = places.max() else { return last }
    return (0...last).contains(place) ? place : 0
  }
}
