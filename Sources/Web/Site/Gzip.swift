import CZlib

/// Gzip by zlib, for pages that go over poor connections.
enum Gzip {
  /// The bytes compressed, or nil if zlib refuses.
  /// - Parameter level: 1 (quick) to 9 (small).
  static func compress(_ bytes: [UInt8], level: Int32 = 5) -> [UInt8]? {
    var stream = z_stream()
    guard lantoa_gzip_init(&stream, level) == Z_OK else { return nil }
    defer { deflateEnd(&stream) }
    var input = bytes
    let bound = Int(deflateBound(&stream, UInt(bytes.count)))
    var isFinished = false
    let output = [UInt8](unsafeUninitializedCapacity: bound) { output, count in
      input.withUnsafeMutableBufferPointer { input in
        stream.next_in = input.baseAddress
        stream.avail_in = UInt32(clamping: input.count)
        stream.next_out = output.baseAddress
        stream.avail_out = UInt32(clamping: bound)
        isFinished = deflate(&stream, Z_FINISH) == Z_STREAM_END
      }
      count = bound - Int(stream.avail_out)
    }
    return isFinished ? output : nil
  }
}
