import Testing

@testable import Web

@Suite("Buckets of requests")
struct TokenBucketsTests {
  private let start = ContinuousClock.now

  @Test("hold a minute's worth, and fill steadily")
  func fill() {
    let buckets = TokenBuckets(rate: 60)
    for _ in 0..<60 { #expect(buckets.wait("a", at: start) == nil) }
    #expect(buckets.wait("a", at: start) == 1)
    #expect(buckets.wait("b", at: start) == nil)
    #expect(buckets.wait("a", at: start + .milliseconds(900)) == 1)
    #expect(buckets.wait("a", at: start + .milliseconds(1_100)) == nil)
    #expect(buckets.wait("a", at: start + .milliseconds(1_100)) == 1)
    // Never more than a minute's worth.
    for _ in 0..<60 { #expect(buckets.wait("a", at: start + .seconds(3_600)) == nil) }
    #expect(buckets.wait("a", at: start + .seconds(3_600)) == 1)
  }

  @Test("say how long to wait")
  func wait() {
    let buckets = TokenBuckets(rate: 2)
    for _ in 0..<2 { #expect(buckets.wait("a", at: start) == nil) }
    #expect(buckets.wait("a", at: start) == 30)
    #expect(buckets.wait("a", at: start + .seconds(10)) == 20)
  }

  @Test("are no limit with 0")
  func none() {
    let buckets = TokenBuckets(rate: 0)
    for _ in 0..<1_000 { #expect(buckets.wait("a", at: start) == nil) }
    #expect(buckets.count == 0)
  }

  @Test("do not grow without end, and forget who waits last")
  func bounded() {
    let buckets = TokenBuckets(rate: 1, capacity: 80)
    for number in 0..<1_000 {
      let now = start + .milliseconds(number)
      #expect(buckets.wait("\(number)", at: now) == nil)
      #expect(buckets.count <= 80)
    }
    #expect(buckets.wait("999", at: start + .seconds(1)) != nil)
  }
}
