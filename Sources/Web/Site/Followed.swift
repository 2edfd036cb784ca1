/// Something in memory that follows from the record of changes, up to one place in it.
protocol FollowsRecord: Sendable {
  /// All that was changed up to here is in it.
  var position: Int64 { get }
}

/// A value that is made once and then brought up to each change, whoever asks and however many at
/// once.
actor Followed<Value: FollowsRecord> {
  private var value: Value?
  /// A step that is under way: whoever comes meanwhile waits for it instead of starting one.
  private var step: Task<Value, any Error>?

  /// The value, brought up to a change at least.
  ///
  /// - Parameters:
  ///   - last: The change that must be in it.
  ///   - next: Makes it, of nothing or of what it was.
  func current(
    since last: Int64, next: @escaping @Sendable (Value?) async throws -> Value
  ) async throws -> Value {
    while true {
      if let value, value.position >= last { return value }
      // A step that others wait for may have begun before the change that is asked for; then one
      // more follows.
      let task = step ?? Task { [value] in try await next(value) }
      step = task
      let result = await task.result
      if step == task { step = nil }
      let fresh = try result.get()
      if fresh.position >= value?.position ?? -1 { value = fresh }
    }
  }
}
