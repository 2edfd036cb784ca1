/// Eight counts for each unit, in the eight bytes of one word, so that counting a cell is one
/// addition to one place.
struct PackedCounts {
  private var words: [UInt64]
  private var columnCount = 0

  init(unitCount: Int) { words = [UInt64](repeating: 0, count: unitCount) }

  /// Whether a byte might overflow by one column more: a column has one cell for a unit at most.
  var isFull: Bool { columnCount == Int(UInt8.max) }

  /// Counts every cell of a column in the byte of its status, from 0 to 7.
  mutating func add(_ column: Column, on day: CivilDate, byte: (Status) -> Int) {
    columnCount += 1
    let summands = column.statusesByFacts(on: day).map { UInt64(1) << (8 * UInt64(byte($0))) }
    column.addByFacts(summands, on: day, to: &words)
  }

  /// Hands over the counts of the units that have any, and begins anew.
  mutating func empty(_ body: (_ position: Int, SIMD8<Int32>) -> Void) {
    for position in words.indices where words[position] != 0 {
      let bytes = unsafeBitCast(words[position].littleEndian, to: SIMD8<UInt8>.self)
      body(position, SIMD8<Int32>(truncatingIfNeeded: bytes))
      words[position] = 0
    }
    columnCount = 0
  }
}

extension Column {
  /// The status of a cell by the number of facts that hold of it: none, covered, done too, in time
  /// too; 4 more if it is exempt, which is kept as covered since ever.
  fileprivate func statusesByFacts(on day: CivilDate) -> [Status] {
    [pending(on: day), .inReview, .late, .met, .exempt, .exempt, .exempt, .exempt]
  }

  /// Adds to each unit's word the summand for the facts that hold of its cell.
  ///
  /// The whole country has millions of cells, and which status comes next cannot be foreseen: so
  /// there is no branch here, each fact is a sign bit.
  fileprivate func addByFacts(
    _ summands: [UInt64], on day: CivilDate, to words: inout [UInt64]
  ) {
    let limit = limit(on: day)
    let today = day.daysSinceEpoch
    // The first three have one element for each cell, members are positions of `words`, and there
    // are eight summands.
    metDays.withUnsafeBufferPointer { metDays in
      coveredDays.withUnsafeBufferPointer { coveredDays in
        audience.members.withUnsafeBufferPointer { members in
          summands.withUnsafeBufferPointer { summands in
            words.withUnsafeMutableBufferPointer { words in
              for rank in metDays.indices {
                let met = metDays[rank]
                let covered = coveredDays[rank]
                let facts =
                  Column.one(ifBy: today, covered) &+ Column.one(ifBy: today, met)
                  &+ Column.one(ifBy: limit, met) &+ 4 &* Column.one(ifBy: Column.exempt, covered)
                words[Int(members[rank])] &+= summands[Int(facts & 7)]
              }
            }
          }
        }
      }
    }
  }
}
