import SQL
import Secrets

/// Holds seals against their signatures, against each other and against what is kept of them
/// outside the database.
enum SealCheck {
  /// - Returns: All seals that are there, in order, each with whether its tree can be trusted.
  static func run(
    _ options: VerificationOptions, in transaction: any ReadTransaction,
    into result: inout Verification
  ) throws -> [(seal: Seal, isTrusted: Bool)] {
    let statement = Statement(text: "SELECT " + Seal.columns + " FROM seal ORDER BY number")
    let seals = try transaction.map(statement, Seal.init)
    let keys = options.keys.map { Set($0.map(\.text)) } ?? Set(seals.prefix(1).map(\.key))
    var checked: [(seal: Seal, isTrusted: Bool)] = []
    var previous: Seal?
    for seal in seals {
      let expected = (previous?.number ?? 0) + 1
      if seal.number > expected { result.add(Finding(.seal(expected), .removed)) }
      let problem = problem(of: seal, after: previous, keys: keys, root: options.roots[seal.number])
      if let problem { result.add(Finding(.seal(seal.number), problem)) }
      checked.append((seal, problem == nil))
      previous = seal
    }
    let last = previous?.number ?? 0
    for number in options.roots.keys.sorted() where number > last {
      result.add(Finding(.seal(number), .removed))
    }
    result.seals = seals.count
    result.lastSeal = previous
    return checked
  }

  /// - Parameter root: As it is kept outside; nil if it is not.
  private static func problem(
    of seal: Seal, after previous: Seal?, keys: Set<String>, root: String?
  ) -> Finding.Problem? {
    guard keys.contains(seal.key) else {
      return .otherKey(fingerprint: PublicKey(text: seal.key)?.fingerprint ?? seal.key)
    }
    guard seal.isIntact, root == nil || root == seal.root else { return .altered }
    // Whoever has the key may sign what does not follow.
    guard seal.previous == previous?.root, seal.first == (previous?.last ?? 0) + 1 else {
      return .altered
    }
    if let previous, seal.sealedAt < previous.sealedAt { return .datedBack }
    return nil
  }
}
