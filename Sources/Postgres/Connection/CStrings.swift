/// Texts and bytes for C, in one piece of memory. Each ends with a zero byte.
struct CStrings {
  private var bytes: [CChar] = []
  private var offsets: [Int?] = []
  /// Without the zero byte; 0 for nil.
  private(set) var lengths: [Int32] = []

  mutating func append(_ text: String) { append(bytes: text.utf8) }

  mutating func append(bytes new: some Collection<UInt8>) {
    offsets.append(bytes.count)
    lengths.append(Int32(clamping: new.count))
    bytes.append(contentsOf: new.lazy.map { CChar(bitPattern: $0) })
    bytes.append(0)
  }

  mutating func appendNull() {
    offsets.append(nil)
    lengths.append(0)
  }

  /// The pointers are valid while the body runs.
  func withPointers<Result>(_ body: ([UnsafePointer<CChar>?]) -> Result) -> Result {
    bytes.withUnsafeBufferPointer { buffer in
      body(
        offsets.map { offset in
          guard let offset, let base = buffer.baseAddress else { return nil }
          return base + offset
        })
    }
  }
}
