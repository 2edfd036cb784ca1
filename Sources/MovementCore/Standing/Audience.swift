/// The units that have a cell in a column, in tree order. Columns that ask the same units share
/// one audience.
struct Audience: Sendable {
  /// Positions in the directory, ascending; a unit's *rank* is its index here.
  let members: [Int32]
  /// One bit for each unit of the directory, and how many bits are set before each word: a rank
  /// is found in two steps, and the table stays small enough for the processor's first cache.
  private let blocks: [Block]

  private struct Block {
    var bits: UInt64 = 0
    var rankOfFirst: Int32 = 0
  }

  init(members: [Int32], unitCount: Int) {
    self.members = members
    // One block more than there are units, so that the end of the last range can be asked for.
    var blocks = [Block](repeating: Block(), count: unitCount / 64 + 1)
    for position in members { blocks[Int(position) / 64].bits |= 1 << (UInt64(position) % 64) }
    var rank: Int32 = 0
    for index in blocks.indices {
      blocks[index].rankOfFirst = rank
      rank += Int32(blocks[index].bits.nonzeroBitCount)
    }
    self.blocks = blocks
  }

  /// Nil if that unit has no cell.
  func rank(of position: Int) -> Int? {
    let block = blocks[position / 64]
    let bit = UInt64(1) << (UInt64(position) % 64)
    guard block.bits & bit != 0 else { return nil }
    return Int(block.rankOfFirst) + (block.bits & (bit - 1)).nonzeroBitCount
  }

  /// The ranks of the members whose positions lie in a range; contiguous, because ranks follow
  /// positions.
  func ranks(in positions: Range<Int>) -> Range<Int> {
    firstRank(from: positions.lowerBound)..<firstRank(from: positions.upperBound)
  }

  /// How many members stand before a position.
  private func firstRank(from position: Int) -> Int {
    let block = blocks[position / 64]
    let before = (UInt64(1) << (UInt64(position) % 64)) - 1
    return Int(block.rankOfFirst) + (block.bits & before).nonzeroBitCount
  }

  /// What the audience takes in memory.
  var byteCount: Int {
    members.capacity * MemoryLayout<Int32>.stride
      + blocks.capacity * MemoryLayout<Block>.stride
  }
}
