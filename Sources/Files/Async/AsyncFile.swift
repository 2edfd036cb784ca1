import BlockingWork

/// A stored file that is read without holding up Swift's pool.
package struct AsyncFile: Sendable {
  private let reader: FileReader
  private let queue: WorkQueue

  init(reader: FileReader, queue: WorkQueue) {
    self.reader = reader
    self.queue = queue
  }

  /// In bytes.
  package var size: Int { reader.size }

  /// Up to so many bytes from a place on; fewer only at the end, none behind it.
  package func read(at offset: Int, count: Int) async throws -> [UInt8] {
    let reader = reader
    return try await queue.run { try reader.read(at: offset, count: count) }
  }

  /// The bytes in pieces, in order; a piece is read when it is asked for.
  /// - Parameters:
  ///   - range: Nil for all of them; what lies behind the end is left out.
  ///   - size: Of a piece.
  package func pieces(in range: Range<Int>? = nil, of size: Int = 1 << 16) -> Pieces {
    let whole = 0..<self.size
    return Pieces(file: self, range: range?.clamped(to: whole) ?? whole, pieceSize: max(1, size))
  }

  /// The bytes of a file in pieces.
  package struct Pieces: AsyncSequence, Sendable {
    let file: AsyncFile
    let range: Range<Int>
    let pieceSize: Int

    package func makeAsyncIterator() -> Iterator {
      Iterator(file: file, rest: range, pieceSize: pieceSize)
    }

    /// Reads one piece after the other.
    package struct Iterator: AsyncIteratorProtocol {
      let file: AsyncFile
      var rest: Range<Int>
      let pieceSize: Int

      package mutating func next() async throws -> [UInt8]? {
        guard !rest.isEmpty else { return nil }
        let piece = try await file.read(
          at: rest.lowerBound, count: Swift.min(pieceSize, rest.count))
        // A stored file never becomes shorter; if the disk says so, who downloads it is told by a
        // connection that breaks.
        guard !piece.isEmpty else { throw FileProblem.noSuchFile }
        rest = (rest.lowerBound + piece.count)..<rest.upperBound
        return piece
      }
    }
  }
}
