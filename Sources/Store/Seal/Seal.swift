package import MovementCore
import Secrets

/// What closes a part of the record, so that nothing before it can be altered unnoticed.
///
/// Its ``root`` stands for every line up to ``last`` and for the moment of sealing: it follows from
/// the lines of this seal (``tree``) and from the root before it. It is what an office keeps on paper.
package struct Seal: Sendable, Hashable {
  /// From 1, without gaps.
  package let number: Int
  /// The positions of the lines that it closes.
  package let first: Int64
  package let last: Int64
  /// The top of the tree over these lines, in hexadecimal.
  package let tree: String
  /// The root of the seal before; nil for the first one.
  package let previous: String?
  package let sealedAt: Instant
  /// The public key of who sealed, in hexadecimal.
  package let key: String
  /// By that key over ``message``, in hexadecimal.
  package let signature: String
  /// In hexadecimal, 64 digits; computed, and kept beside the rest to be found by.
  package let root: String

  package init(
    number: Int, first: Int64, last: Int64, tree: String, previous: String?, sealedAt: Instant,
    key: String, signature: String, root: String
  ) {
    self.number = number
    self.first = first
    self.last = last
    self.tree = tree
    self.previous = previous
    self.sealedAt = sealedAt
    self.key = key
    self.signature = signature
    self.root = root
  }

  /// How many lines it closes.
  package var count: Int64 { last - first + 1 }

  /// What is signed.
  package var message: [UInt8] {
    let parts = [
      "lantoa seal 1", String(number), String(first), String(last), tree, previous ?? "",
      sealedAt.description, key,
    ]
    return Array(parts.joined(separator: "\0").utf8)
  }

  /// The root that follows from the rest.
  package var computedRoot: String { Digest.sha256(message).hexadecimal }

  /// Whether it is as it was signed, by the key that it names.
  package var isIntact: Bool {
    guard let key = PublicKey(text: key), let signature = [UInt8](hexadecimal: signature) else {
      return false
    }
    return root == computedRoot && key.verifies(signature, of: message)
  }
}

extension Seal {
  /// Closes lines.
  init(
    after previous: Seal?, last: Int64, tree: [UInt8], at instant: Instant, with key: SigningKey
  ) {
    let draft = Seal(
      number: (previous?.number ?? 0) + 1, first: (previous?.last ?? 0) + 1, last: last,
      tree: tree.hexadecimal, previous: previous?.root,
      // A clock that was set back must not put seals out of order.
      sealedAt: max(instant, previous?.sealedAt ?? instant), key: key.publicKey.text,
      signature: "", root: "")
    self.init(
      number: draft.number, first: draft.first, last: draft.last, tree: draft.tree,
      previous: draft.previous, sealedAt: draft.sealedAt, key: draft.key,
      signature: key.sign(draft.message).hexadecimal, root: draft.computedRoot)
  }

  /// A root as a person types it: in groups, in capitals.
  package static func root(typed text: String) -> String? {
    let digits = text.lowercased().filter { !$0.isWhitespace && $0 != "-" }
    let isRoot = digits.utf8.count == 64 && digits.utf8.allSatisfy(Hexadecimal.isDigit)
    return isRoot ? digits : nil
  }
}
