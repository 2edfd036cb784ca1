import Secrets

/// The tree of hashes over lines of the record, as RFC 6962 §2.1 has it: a leaf's hash is SHA-256
/// over a zero and its data, a node's over a one and the hashes of its two sides.
package enum MerkleTree {
  package static func leaf(_ data: [UInt8]) -> [UInt8] { Digest.sha256([0] + data) }

  package static func node(_ left: [UInt8], _ right: [UInt8]) -> [UInt8] {
    Digest.sha256([1] + left + right)
  }

  /// The hash at the top; that of nothing if there is no leaf.
  package static func root(_ leaves: [[UInt8]]) -> [UInt8] {
    guard !leaves.isEmpty else { return Digest.sha256([]) }
    // Pairs from the left, the odd one out going up as it is, is the split at the largest power of
    // two that the standard asks for.
    var level = leaves
    while level.count > 1 {
      level = stride(from: 0, to: level.count, by: 2).map { index in
        index + 1 < level.count ? node(level[index], level[index + 1]) : level[index]
      }
    }
    return level[0]
  }
}

extension MerkleTree {
  /// The leaf for a line: where it stands, and what proves it.
  ///
  /// - Parameter digest: The line's, 32 bytes.
  static func leaf(position: Int64, digest: [UInt8]) -> [UInt8] {
    leaf(Array("lantoa line 1\0\(position)\0".utf8) + digest)
  }
}
