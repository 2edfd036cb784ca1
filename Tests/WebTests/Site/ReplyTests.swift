import HTTPTypes
import Hummingbird
import HummingbirdTesting
import MovementCore
import Testing

@testable import Web

@Suite struct ReplyTests {
  @Test(
    "Every answer has the headers that keep a page to itself",
    arguments: ["/", "/12-kh-qu", "/12-kh-qu/board", "/nothing", "/12-kh-qu/board?day=x"])
  func guardsPages(_ address: String) async throws {
    try await TestSite.run { site in
      let headers = try await site.response(address).headers
      #expect(headers[.contentSecurityPolicy]?.contains("default-src 'none'") == true)
      #expect(headers[.contentSecurityPolicy]?.contains("unsafe") == false)
      #expect(headers[.xContentTypeOptions] == "nosniff")
      for name in ["Referrer-Policy", "X-Frame-Options", "Cross-Origin-Opener-Policy"] {
        let name = try #require(HTTPField.Name(name))
        #expect(headers[name] != nil)
      }
    }
  }

  @Test("No page has a style or a script of its own")
  func hasNothingInline() async throws {
    try await TestSite.run(isDayFixed: true) { site in
      for address in ["/", "/12-kh-qu", "/12-kh-qu/board?open=all", "/12-kh-qu/standing"] {
        let text = try await site.page(address).text
        #expect(!text.contains(" style="))
        #expect(!text.contains("<style"))
        #expect(text.matches(of: /\son[a-z]+=/).isEmpty)
        #expect(text.matches(of: /<script[^>]*><\/script>/).count == 1)
      }
    }
  }

  @Test("A page is compressed for those who can read that")
  func compresses() async throws {
    try await TestSite.run { site in
      let plain = try await site.response("/12-kh-qu/board?open=all")
      let small = try await site.response(
        "/12-kh-qu/board?open=all", headers: [.acceptEncoding: "gzip, deflate, br"])
      #expect(plain.headers[.contentEncoding] == nil)
      #expect(small.headers[.contentEncoding] == "gzip")
      #expect(small.body.readableBytes * 4 < plain.body.readableBytes)
      #expect(small.headers[.vary]?.contains("Accept-Encoding") == true)
    }
  }

  @Test("A page that has not changed is not sent again; one that has, is")
  func knowsWhatIsThere() async throws {
    try await TestSite.run { site in
      let first = try await site.response("/12-kh-qu/board")
      let tag = try #require(first.headers[.eTag])
      let again = try await site.response("/12-kh-qu/board", headers: [.ifNoneMatch: tag])
      #expect(again.status == .notModified)
      #expect(again.body.readableBytes == 0)
      let english = try await site.response(
        "/12-kh-qu/board", headers: [.ifNoneMatch: tag, .cookie: "language=en"])
      #expect(english.status == .ok)
      try await site.load(SmallMovement.plan, exemptions: [])
      try await site.load(
        SmallMovement.plan,
        deliverables: [
          Deliverable(
            id: "new", unit: "ben-nghe", obligation: "praise", submitted: day("2019-09-01"),
            status: .accepted)
        ])
      let changed = try await site.response("/12-kh-qu/board", headers: [.ifNoneMatch: tag])
      #expect(changed.status == .ok)
    }
  }

  @Test("HEAD answers like GET without the page")
  func answersHead() async throws {
    try await TestSite.run { site in
      for address in ["/", "/12-kh-qu/board", "/nothing"] {
        let head = try await site.response(address, method: .head)
        let get = try await site.response(address)
        #expect(head.status == get.status)
        #expect(head.headers[.contentType] == get.headers[.contentType])
        #expect(head.headers[.eTag] == get.headers[.eTag])
        #expect(head.body.readableBytes == 0)
      }
    }
  }

  @Test("Style and scripts lie under addresses that change with them, and may be kept")
  func servesAssets() async throws {
    try await TestSite.run { site in
      for asset in Asset.all {
        let response = try await site.response(asset.address.text)
        #expect(response.status == .ok)
        #expect(response.headers[.contentType] == asset.mediaType)
        #expect(response.headers[.cacheControl]?.contains("immutable") == true)
        #expect(response.body.readableBytes == asset.bytes.count)
      }
      let worker = try await site.response("/service-worker.js")
      #expect(Asset.script.bytes.count + worker.body.readableBytes < 30_000)
    }
  }
}
