import MovementCore

/// Counts failures and says how long the next try has to wait: nothing at first, then 2, 4, 8 …
/// seconds.
struct FailureTable<Key: Hashable & Sendable>: Sendable {
  private struct Entry {
    var failures: Int
    var last: Instant
    var next: Instant
  }

  /// How many failures cost nothing.
  let free: Int
  /// In seconds.
  let longestWait: Int64
  /// Failures are forgotten that many seconds after the last one.
  let memory: Int64 = 3_600
  /// Most that is remembered; beyond that what lies back longest goes.
  let capacity: Int
  private var entries: [Key: Entry] = [:]

  init(free: Int, longestWait: Int64, capacity: Int = 10_000) {
    self.free = free
    self.longestWait = longestWait
    self.capacity = capacity
  }

  var count: Int { entries.count }

  /// In seconds; 0 for a try that may be made at once.
  func wait(_ key: Key, at now: Instant) -> Int64 {
    guard let entry = entries[key], !isOver(entry, now) else { return 0 }
    // A clock that was set back makes nobody wait longer than ever.
    return min(max(0, entry.next.secondsSince1970 - now.secondsSince1970), longestWait)
  }

  mutating func count(_ key: Key, at now: Instant) {
    var entry = entries[key] ?? Entry(failures: 0, last: now, next: now)
    if isOver(entry, now) { entry.failures = 0 }
    entry.failures += 1
    entry.last = now
    entry.next = now.advanced(bySeconds: waitAfter(entry.failures))
    if entries[key] == nil, entries.count >= capacity { makeRoom() }
    entries[key] = entry
  }

  mutating func forget(_ key: Key) { entries[key] = nil }

  /// Takes one failure back.
  mutating func forgive(_ key: Key) {
    guard var entry = entries[key] else { return }
    entry.failures -= 1
    entry.next = entry.last.advanced(bySeconds: waitAfter(entry.failures))
    entries[key] = entry.failures > 0 ? entry : nil
  }

  private func waitAfter(_ failures: Int) -> Int64 {
    let excess = failures - free
    guard excess > 0 else { return 0 }
    return excess < 16 ? min(longestWait, 1 << excess) : longestWait
  }

  private func isOver(_ entry: Entry, _ now: Instant) -> Bool {
    now.secondsSince1970 - entry.last.secondsSince1970 > memory
  }

  /// An eighth at once, so that it happens rarely.
  private mutating func makeRoom() {
    let oldest = entries.sorted { $0.value.last < $1.value.last }.prefix(max(1, capacity / 8))
    for entry in oldest { entries[entry.key] = nil }
  }
}
