/// The older Word and Excel documents: a small file system in a file (Microsoft's [MS-CFB]), whose
/// root has a stream of a known name.
struct CompoundFile<Source: Content> {
  /// Far more than a document has; also the end of a chain that goes in a circle.
  private static var mostSectors: Int { 4_096 }

  private let content: Source
  private let header: [UInt8]
  private let sectorSize: Int

  /// Nil if the header is of no version that there is.
  init?(_ content: Source) throws(FileProblem) {
    header = try content.read(at: 0, count: 512)
    guard header.count == 512, let shift = header.number16(at: 30), shift == 9 || shift == 12
    else { return nil }
    self.content = content
    sectorSize = 1 << shift
  }

  /// The bytes of the directory.
  func directory() throws(FileProblem) -> [UInt8] {
    var bytes: [UInt8] = []
    var sector = header.number32(at: 48)
    for _ in 0..<Self.mostSectors {
      guard let place = sector, isSector(place) else { break }
      bytes += try read(place)
      sector = try follower(of: place)
    }
    return bytes
  }

  /// The greater numbers are marks: end of a chain, free, and so on.
  private func isSector(_ number: Int) -> Bool { number < 0xFFFF_FFFA }

  private func read(_ sector: Int) throws(FileProblem) -> [UInt8] {
    try content.read(at: (sector + 1) * sectorSize, count: sectorSize)
  }

  /// The next sector of a chain, from the table of sectors, which lies in sectors itself.
  private func follower(of sector: Int) throws(FileProblem) -> Int? {
    let perSector = sectorSize / 4
    guard let table = try tableSector(sector / perSector), isSector(table) else { return nil }
    return try read(table).number32(at: sector % perSector * 4)
  }

  /// Where the table's part of a number lies: the first 109 places stand in the header, the others
  /// in a chain of sectors, each of which ends with the place of the next.
  private func tableSector(_ index: Int) throws(FileProblem) -> Int? {
    guard index >= 109 else { return header.number32(at: 76 + 4 * index) }
    let perSector = sectorSize / 4 - 1
    let hops = (index - 109) / perSector
    guard hops < Self.mostSectors, var sector = header.number32(at: 68) else { return nil }
    for hop in 0...hops {
      guard isSector(sector) else { return nil }
      let places = try read(sector)
      if hop == hops { return places.number32(at: (index - 109) % perSector * 4) }
      guard let next = places.number32(at: perSector * 4) else { return nil }
      sector = next
    }
    return nil
  }
}
