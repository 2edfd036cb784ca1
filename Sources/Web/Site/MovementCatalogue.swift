import MovementCore
import Store

/// Every movement of a store with its board, as of one place in the record of changes.
struct MovementCatalogue: FollowsRecord {
  /// All that was changed up to here is in it.
  let position: Int64
  /// The one that was loaded last comes first.
  let movements: [Entry]

  struct Entry: Sendable {
    let key: MovementKey
    let summary: MovementSummary
    /// One movement that cannot be evaluated leaves the others alone.
    var board: Result<MovementBoard, SiteProblem>
  }

  init(position: Int64, movements: [Entry]) {
    self.position = position
    self.movements = movements
  }

  /// Builds every board.
  init(_ store: MovementStore) async throws {
    let position = try await store.lastChange()
    self.init(position: position, movements: try await Self.entries(store) { _ in nil })
  }

  subscript(key: MovementKey) -> Entry? { movements.first { $0.key == key } }

  subscript(id: MovementID) -> Entry? { movements.first { $0.summary.id == id } }

  /// Reads the list of movements and builds their boards.
  ///
  /// - Parameter kept: A board that need not be built.
  static func entries(
    _ store: MovementStore, keeping kept: (MovementID) -> Entry?
  ) async throws -> [Entry] {
    var entries: [Entry] = []
    var keys: Set<MovementKey> = []
    for summary in try await store.movements() {
      let key = MovementKey(number: summary.number, unlike: keys)
      keys.insert(key)
      if let entry = kept(summary.id) {
        entries.append(entry)
      } else {
        let board = try await board(summary, key, store)
        entries.append(Entry(key: key, summary: summary, board: board))
      }
    }
    return entries.reversed()
  }

  /// Only what lies in the movement's own data is kept as its problem; that the database does not
  /// answer is no property of a movement.
  private static func board(
    _ summary: MovementSummary, _ key: MovementKey, _ store: MovementStore
  ) async throws -> Result<MovementBoard, SiteProblem> {
    do {
      let snapshot = try await store.snapshot(movement: summary.number)
      return .success(try MovementBoard(snapshot, key: key))
    } catch let problem as StandingProblem {
      return .failure(.noStanding(problem.phrase))
    } catch let error as StoreError {
      return .failure(.noStanding(error.phrase))
    }
  }
}
