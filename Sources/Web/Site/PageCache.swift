import Hummingbird
import MovementCore
import Store
import Synchronization

/// Keeps whole answers until something changes: on the day before a last day a hundred people look
/// at the same board.
///
/// A page follows from the address, the language, the day, what its visitor may do, and what the
/// store holds, and from nothing else; all of these are its key. A page with a form of its own, or
/// with what only one person sees, is never kept.
final class PageCache: Sendable {
  struct Key: Hashable {
    let address: String
    let language: Language
    let today: CivilDate
    let isCompressed: Bool
    /// Whose eyes it is for.
    let audience: Audience
    /// The last change that the page knows of.
    let position: Int64
  }

  /// Visitors who see the same: pages say what one may do, and for which unit.
  struct Audience: Hashable {
    let role: Role?
    let unit: UnitID?
  }

  private struct Pages {
    var responses: [Key: Response] = [:]
    var size = 0
  }

  private let pages = Mutex(Pages())
  /// In bytes; when it is reached, all pages go, and those that are still wanted come back.
  private let capacity: Int

  init(capacity: Int = 16_000_000) { self.capacity = capacity }

  subscript(key: Key) -> Response? {
    pages.withLock { $0.responses[key] }
  }

  func keep(_ response: Response, _ key: Key) {
    let size = response.body.contentLength ?? 0
    guard size <= capacity / 4 else { return }
    pages.withLock { pages in
      if pages.size + size > capacity { pages = Pages() }
      if pages.responses.updateValue(response, forKey: key) == nil { pages.size += size }
    }
  }
}

extension PageCache.Audience {
  init(_ visit: Visit) { self.init(role: visit.account?.role, unit: visit.account?.unit) }
}
