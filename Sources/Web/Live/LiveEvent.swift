import Foundation
import MovementCore
import Store

/// What an open page is told of a change: where it happened, never what is written there or by
/// whom. Whoever may see more fetches the page.
struct LiveEvent: Sendable, Hashable {
  /// The change's number on record, which is the event's id.
  let position: Int64
  /// Its text in an event stream.
  let text: String

  private struct Content: Encodable {
    /// What was changed: `deliverable`, `exemption`, `plan`, `movement` or `unit`.
    let kind: String
    /// As in addresses; nil for what belongs to all movements.
    let movement: String?
    let unit: UnitID?
    let obligation: Obligation.ID?
  }

  /// Nil for a change that no standing follows from, such as that of an account.
  ///
  /// - Parameter key: Finds a movement's name in addresses.
  init?(_ change: Change, key: (MovementID) -> MovementKey?) {
    var unit: UnitID?
    var obligation: Obligation.ID?
    switch change.subject.kind {
    case .deliverable:
      let deliverable = change.deliverable(.after) ?? change.deliverable(.before)
      (unit, obligation) = (deliverable?.unit, deliverable?.obligation)
    case .exemption:
      let exemption = change.exemption(.after) ?? change.exemption(.before)
      (unit, obligation) = (exemption?.unit, exemption?.obligation)
    case .movement, .plan, .unit: break
    case .account, .invitation, .release, .phrases, .letterhead: return nil
    }
    let content = Content(
      kind: change.subject.kind.rawValue, movement: change.movement.flatMap(key)?.description,
      unit: unit, obligation: obligation)
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    guard let data = try? encoder.encode(content) else { return nil }
    position = change.position
    text = Self.text("change", position, String(decoding: data, as: UTF8.self))
  }

  /// Says that more was missed than is told one by one: the page is fetched again as it is.
  static func reload(_ position: Int64) -> String { text("reload", position, "{}") }

  /// Keeps a connection open through proxies, and finds those that are gone.
  static let heartbeat = ":\n\n"

  /// How long a browser waits before it connects again, in milliseconds.
  static let retry = "retry: 3000\n\n"

  /// As in <https://html.spec.whatwg.org/multipage/server-sent-events.html>. JSON has no line ends
  /// of its own.
  private static func text(_ name: String, _ position: Int64, _ data: String) -> String {
    "event: \(name)\nid: \(position)\ndata: \(data)\n\n"
  }
}
