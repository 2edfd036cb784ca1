import Store

/// The files that a database knows, one after the other in the order of their hashes, of which only
/// so many are in memory.
struct FileList {
  private let store: MovementStore
  private var page: ArraySlice<FileRecord> = []
  private var last: String?
  private var isAtEnd = false

  private static let pageLength = 1_000

  init(_ store: MovementStore) { self.store = store }

  mutating func next() async throws -> FileRecord? {
    if page.isEmpty, !isAtEnd {
      page = try await store.files(after: last, atMost: Self.pageLength)[...]
      last = page.last?.hash ?? last
      isAtEnd = page.count < Self.pageLength
    }
    return page.popFirst()
  }
}
