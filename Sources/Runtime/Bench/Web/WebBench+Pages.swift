import NIOCore

/// The pages, each beside a plain route that answers as many bytes.
extension WebBench {
  struct Page: Sendable {
    let name: String
    let path: String
    let visitor: BenchVisitor
  }

  func pages(_ visitors: Visitors) -> [Page] {
    let movement = "/182-kh-qu"
    let read = [
      ("front", movement), ("board", movement + "/board"),
      ("boardOpen", movement + "/board?open=all"),
      ("unit", movement + "/units/ben-nghe-dang-uy"),
      ("deliverable", movement + "/deliverables/d0001"),
    ].map { Page(name: $0.0, path: $0.1, visitor: visitors.organiser) }
    return read + [
      Page(name: "myList", path: movement + "/my", visitor: visitors.unit),
      Page(name: "queue", path: movement + "/review", visitor: visitors.reviewer),
    ]
  }

  func measure(_ page: Page, connections: Int) async throws -> BenchFigures {
    var client = client
    client.visitor = page.visitor
    let asked = client
    let size = try await asked.page(page.path, isCompressed: true).readableBytes
    let plain = BenchClient(http: client.http, base: addresses.plain)
    let load = WebLoad(connections: connections)
    let constant = try await load.run(for: duration) {
      _ = try await plain.page("/constant/\(size)")
    }
    let measured = try await load.run(for: duration) {
      _ = try await asked.page(page.path, isCompressed: true)
    }
    var figures = BenchFigures(page.name)
    figures.add("connections", connections)
    figures.add("bytes", size)
    figures.add(measured)
    figures.add("plainPerSecond", constant.requestsPerSecond, places: 0)
    figures.add(
      "shareOfPlain", measured.requestsPerSecond / max(constant.requestsPerSecond, 1), places: 2)
    return figures
  }
}
