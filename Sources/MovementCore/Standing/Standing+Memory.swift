extension Standing {
  /// What the cells take in memory, with the tables of who has one, and without the deliverables
  /// behind them: the arrays as they are allocated, shared ones once.
  package var cellByteCount: Int {
    var audiences: [UnsafeRawPointer?: Int] = [:]
    var bytes = 0
    for column in columns {
      bytes += MemoryLayout<Column>.stride + column.cellByteCount
      // Columns that share an audience share its arrays: the same place in memory.
      let place = column.audience.members.withUnsafeBytes { $0.baseAddress }
      audiences[place] = column.audience.byteCount
    }
    return bytes + audiences.values.reduce(0, +)
  }
}

extension Column {
  fileprivate var cellByteCount: Int {
    (metDays.capacity + coveredDays.capacity + exemptRanks.capacity) * MemoryLayout<Int32>.stride
  }
}
