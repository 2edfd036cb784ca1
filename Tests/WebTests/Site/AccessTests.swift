import HTTPTypes
import Hummingbird
import HummingbirdTesting
import MovementCore
import Store
import Testing

@testable import Web

@Suite("Who may come to which address")
struct AccessTests {
  /// An address of a route: its parameters are taken from the small movement where there are such.
  private func address(_ route: Route) -> String {
    let parts = route.rawValue.split(separator: "/").map { part in
      switch part {
      case ":movement": "12-kh-qu"
      case ":unit": "ben-nghe-ubnd"
      case ":obligation": "articles"
      case ":deliverable": "a-3"
      case ":language": "vi"
      default: part.hasPrefix(":") ? "1" : String(part)
      }
    }
    return "/" + parts.joined(separator: "/")
  }

  @Test("Each address has one entry for each method")
  func unique() async throws {
    try await TestSite.run { site in
      let names = site.site.endpoints.map { "\($0.method) \($0.route.rawValue)" }
      #expect(Set(names).count == names.count)
    }
  }

  @Test("Without signing in only the open addresses answer")
  func nobody() async throws {
    try await TestSite.run { site in
      let before = try await site.store.lastChange()
      for endpoint in site.site.endpoints where endpoint.access != .everyone {
        let address = address(endpoint.route)
        let response = try await site.response(address, method: endpoint.method, as: nil)
        if endpoint.method == .get {
          #expect(response.status == .seeOther, "\(address)")
          #expect(response.headers[.location]?.hasPrefix("/sign-in?back=") == true, "\(address)")
        } else {
          #expect(response.status == .unauthorized, "\(address)")
        }
      }
      #expect(try await site.store.lastChange() == before)
    }
  }

  @Test("Every entry that writes refuses a form that is not from a page of the session")
  func foreignForms() async throws {
    try await TestSite.run { site in
      _ = try await site.page("/")
      let before = try await site.store.lastChange()
      for endpoint in site.site.endpoints where endpoint.method == .post {
        let address = address(endpoint.route)
        for token in ["", "0", TestVisitor.unit("da-kao").formToken] {
          let response = try await site.post(address, [("x", "1")], token: token)
          #expect(
            [.forbidden, .notFound, .badRequest].contains(response.status),
            "\(address): \(response.status)")
        }
      }
      #expect(try await site.store.lastChange() == before)
    }
  }

  @Test(
    "An entry for the organiser is closed to everybody else",
    arguments: [Action.load, .manageAccounts])
  func organiserOnly(_ action: Action) async throws {
    try await TestSite.run { site in
      let visitors: [TestVisitor] = [
        .reviewer("ban-dan-van"), .unit("ben-nghe"), .reader("quan-uy"), .reader(nil),
      ]
      for endpoint in site.site.endpoints where endpoint.access == .may(action) {
        for visitor in visitors {
          let address = address(endpoint.route)
          let response = try await site.response(
            address, method: endpoint.method, as: visitor)
          #expect(response.status == .forbidden, "\(address) \(visitor)")
        }
      }
    }
  }
}
