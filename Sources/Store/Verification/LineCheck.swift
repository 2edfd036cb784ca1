import SQL
import Secrets

/// Holds lines against their digests and against the seals that closed them.
struct LineCheck {
  private let transaction: any ReadTransaction
  private var result: Verification
  /// Up to here lines were held against their digests.
  private var checked: Int64 = 0
  /// The next position that should be there.
  private var expected: Int64 = 1
  /// How far lines are from where they were sealed, because others before them came or went.
  private var shift: Int64 = 0
  /// Positions of lines that were named already.
  private var named: Set<Int64> = []

  static func run(
    _ seals: [(seal: Seal, isTrusted: Bool)], in transaction: any ReadTransaction,
    into result: inout Verification
  ) throws {
    var check = LineCheck(transaction: transaction, result: result)
    var last: Int64 = 0
    for (seal, isTrusted) in seals where seal.last > last {
      try check.check(seal, isTrusted: isTrusted)
      last = seal.last
    }
    try check.checkRest()
    result = check.result
  }

  /// Where one writer comes after the other, every line has a position.
  static func findUnnumbered(
    in transaction: any ReadTransaction, into result: inout Verification
  ) throws {
    let found: [Int64] = try transaction.map(
      "SELECT sequence FROM change WHERE position IS NULL ORDER BY sequence"
    ) { try $0["sequence"] }
    for sequence in found {
      result.add(
        Finding(.row(table: "change", id: String(sequence), field: "position"), .altered))
    }
  }

  private init(transaction: any ReadTransaction, result: Verification) {
    self.transaction = transaction
    self.result = result
  }

  // MARK: - Seals

  private mutating func check(_ seal: Seal, isTrusted: Bool) throws {
    // One more on each side tells what was put in or taken out.
    let digests = try digests(from: seal.first + shift - 1, to: seal.last + shift + 1)
    guard isTrusted else { return }
    let row = try transaction.first("SELECT leaves FROM seal WHERE number = \(seal.number)")
    let leaves = Self.leaves(try row?["leaves"] ?? "")
    guard MerkleTree.root(leaves).hexadecimal == seal.tree else {
      return compare(seal, whole: digests)
    }
    for (index, leaf) in leaves.enumerated() {
      let position = seal.first + Int64(index)
      let next = index + 1 < leaves.count ? leaves[index + 1] : nil
      compare(position, leaf, next: next, in: leaves, from: seal.first, digests)
    }
  }

  /// Without the hashes of its lines a seal tells only whether all of them are as they were.
  private mutating func compare(_ seal: Seal, whole digests: [Int64: [UInt8]]) {
    let found = (seal.first...seal.last).compactMap { position in
      digests[position].map { MerkleTree.leaf(position: position, digest: $0) }
    }
    if MerkleTree.root(found).hexadecimal == seal.tree {
      result.add(
        Finding(.row(table: "seal", id: String(seal.number), field: "leaves"), .altered))
    } else {
      result.add(Finding(.lines(seal.first, seal.last), .altered))
    }
  }

  private mutating func compare(
    _ position: Int64, _ leaf: [UInt8], next: [UInt8]?, in leaves: [[UInt8]], from first: Int64,
    _ digests: [Int64: [UInt8]]
  ) {
    func fits(_ found: Int64, as sealed: Int64, _ leaf: [UInt8]) -> Bool {
      digests[found].map { MerkleTree.leaf(position: sealed, digest: $0) == leaf } ?? false
    }
    let found = position + shift
    if fits(found, as: position, leaf) { return }
    if digests[found] == nil {
      name(found, .removed)
    } else if fits(found + 1, as: position, leaf) {
      name(found, .inserted)
      shift += 1
    } else if let next, fits(found, as: position + 1, next) {
      name(position, .removed)
      shift -= 1
    } else if let origin = leaves.indices.first(where: {
      fits(found, as: first + Int64($0), leaves[$0])
    }) {
      name(found, .moved(from: first + Int64(origin)))
    } else {
      name(found, .altered)
    }
  }

  /// Says it once for each line.
  private mutating func name(_ position: Int64, _ problem: Finding.Problem) {
    guard named.insert(position).inserted else { return }
    result.add(Finding(.line(position), problem))
  }

  private static func leaves(_ text: String) -> [[UInt8]] {
    let bytes = [UInt8](hexadecimal: text) ?? []
    return stride(from: 0, to: bytes.count, by: 32).map {
      Array(bytes[$0..<min($0 + 32, bytes.count)])
    }
  }

  // MARK: - Digests

  /// The lines that no seal has closed.
  private mutating func checkRest() throws {
    while true {
      let start = checked + 1
      _ = try digests(from: start, to: start + Int64(MovementStore.linesPerSeal))
      guard checked < start + Int64(MovementStore.linesPerSeal) else { continue }
      let row = try transaction.first(
        "SELECT MIN(position) AS next FROM change WHERE position > \(checked)")
      guard let row, let next = try row["next"] as Int64? else { return }
      checked = next - 1
    }
  }

  /// The digests of lines by their positions, all of them computed from what the lines say now; of
  /// those that were not held against theirs before, says which do not fit or are missing.
  private mutating func digests(from first: Int64, to last: Int64) throws -> [Int64: [UInt8]] {
    var digests: [Int64: [UInt8]] = [:]
    var statement = Statement(text: "SELECT " + Change.columns + " FROM change")
    statement += " WHERE position BETWEEN \(first) AND \(last) ORDER BY position"
    var lines: [Change] = []
    try transaction.forEach(statement) { lines.append(try Change($0)) }
    for line in lines {
      digests[line.position] = line.digest.flatMap { [UInt8](hexadecimal: $0) }
      guard line.position > checked else { continue }
      if line.position > expected { name(expected, .removed) }
      expected = line.position + 1
      checked = line.position
      result.lines += 1
      switch line.verify() {
      case .intact: break
      case .unsealed: result.linesWithoutDigest += 1
      case .broken: name(line.position, .altered)
      }
    }
    return digests
  }
}
