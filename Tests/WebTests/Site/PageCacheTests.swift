import Hummingbird
import MovementCore
import Testing

@testable import Web

@Suite struct PageCacheTests {
  private func key(
    _ address: String, position: Int64 = 1, today: String = "2019-09-10", role: Role? = .reader,
    unit: UnitID? = nil
  ) -> PageCache.Key {
    PageCache.Key(
      address: address, language: .vietnamese, today: day(today), isCompressed: false,
      audience: PageCache.Audience(role: role, unit: unit), position: position)
  }

  private func response(_ size: Int) -> Response {
    let bytes = [UInt8](repeating: 0, count: size)
    return Response(status: .ok, body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
  }

  @Test("A page is kept for the address, the change and the day that it was made for")
  func keepsPages() {
    let cache = PageCache()
    cache.keep(response(10), key("/a"))
    #expect(cache[key("/a")]?.body.contentLength == 10)
    #expect(cache[key("/b")] == nil)
    #expect(cache[key("/a", position: 2)] == nil)
    #expect(cache[key("/a", today: "2019-09-11")] == nil)
    #expect(cache[key("/a", role: .organiser)] == nil)
    #expect(cache[key("/a", role: nil)] == nil)
    #expect(cache[key("/a", unit: "da-kao")] == nil)
  }

  @Test("However many addresses are asked for, it stays within its bounds")
  func staysSmall() {
    let cache = PageCache(capacity: 1_000)
    for number in 0..<100 { cache.keep(response(200), key("/" + String(number))) }
    let kept = (0..<100).count { cache[key("/" + String($0))] != nil }
    #expect((1...5).contains(kept))
    cache.keep(response(900), key("/large"))
    #expect(cache[key("/large")] == nil)
  }
}
