import HTTPTypes
import HummingbirdTesting
import NIOCore
import SQL
import Store

@testable import Web

extension TestSite {
  /// An answer in plain values.
  struct Answer {
    let code: Int
    let text: String
    let contentType: String?
    let disposition: String?
  }

  func answer(_ address: String) async throws -> Answer {
    let response = try await response(address)
    return Answer(
      code: response.status.code, text: String(buffer: response.body),
      contentType: response.headers[.contentType],
      disposition: response.headers[.contentDisposition])
  }

  /// How many statements a page needs once its board and what waits are in memory: for the first
  /// visitor, and for the next one.
  func statementCounts(of address: String) async throws -> [Int] {
    _ = try await site.waitingLists.current(
      of: board(), today: site.settings.today(""), since: store.lastChange())
    var counts: [Int] = []
    for _ in 0..<2 {
      counter.reset()
      _ = try await response(address)
      counts.append(counter.count)
    }
    return counts
  }
}
