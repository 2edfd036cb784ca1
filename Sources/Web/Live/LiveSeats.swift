import Store
import Synchronization

/// Counts open streams, so that neither one browser nor all of them together can use up the server.
final class LiveSeats: Sendable {
  /// Browsers open one each; a session on several windows and reconnections may have a few more.
  static let perSession = 6
  static let inAll = 2_000

  private struct Taken {
    var bySession: [Session.ID: Int] = [:]
    var all = 0
  }

  private let taken = Mutex(Taken())

  /// One of the streams; given back when nobody holds it any more, however the stream ended.
  final class Seat: Sendable {
    private let seats: LiveSeats
    private let session: Session.ID

    fileprivate init(_ seats: LiveSeats, _ session: Session.ID) {
      self.seats = seats
      self.session = session
    }

    deinit { seats.giveBack(session) }
  }

  /// Nil if there is none left.
  func take(_ session: Session.ID) -> Seat? {
    let isFree = taken.withLock { taken in
      guard taken.all < Self.inAll, taken.bySession[session, default: 0] < Self.perSession else {
        return false
      }
      taken.all += 1
      taken.bySession[session, default: 0] += 1
      return true
    }
    return isFree ? Seat(self, session) : nil
  }

  /// How many are taken.
  var count: Int { taken.withLock { $0.all } }

  private func giveBack(_ session: Session.ID) {
    taken.withLock { taken in
      taken.all -= 1
      let rest = taken.bySession[session, default: 1] - 1
      taken.bySession[session] = rest > 0 ? rest : nil
    }
  }
}
