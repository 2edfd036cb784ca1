import SQL
import SQLite
import Store

/// Tar archives byte by byte, as nobody's tool would make them; without compression, which readers
/// take as well.
enum RawTar {
  static func file(_ name: String, _ bytes: [UInt8]) -> [UInt8] {
    let padding = (512 - bytes.count % 512) % 512
    return header(name, size: bytes.count) + bytes + [UInt8](repeating: 0, count: padding)
  }

  static func link(_ name: String, to target: String, type: String) -> [UInt8] {
    header(name, size: 0, type: type, target: target)
  }

  static let end = [UInt8](repeating: 0, count: 1_024)

  /// A part's header alone, whatever comes after it.
  static func header(
    _ name: String, size: Int, type: String = "0", target: String = ""
  ) -> [UInt8] {
    var header = [UInt8](repeating: 0, count: 512)
    func put(_ text: String, at place: Int) {
      for (index, byte) in text.utf8.enumerated() { header[place + index] = byte }
    }
    func octal(_ number: Int, _ digits: Int) -> String {
      let text = String(number, radix: 8)
      return String(repeating: "0", count: max(0, digits - text.count)) + text
    }
    put(name, at: 0)
    put(octal(0o600, 7), at: 100)
    put(octal(0, 7), at: 108)
    put(octal(0, 7), at: 116)
    if size < 1 << 33 {
      put(octal(size, 11), at: 124)
    } else {
      // In base 256, as GNU tar writes what does not fit.
      header[124] = 0x80
      for place in 0..<8 { header[135 - place] = UInt8(truncatingIfNeeded: size >> (8 * place)) }
    }
    put(octal(0, 11), at: 136)
    put("        ", at: 148)
    put(type, at: 156)
    put(target, at: 157)
    put("ustar\0" + "00", at: 257)
    let sum = header.reduce(0) { $0 + Int($1) }
    put(octal(sum, 6) + "\0 ", at: 148)
    return header
  }

  /// Makes a database one of a version that nobody knows yet.
  static func makeNewer(_ path: String) async throws {
    let database = try SQLiteDatabase.open(path: path)
    try await database.write(named: "test") { transaction in
      try transaction.run(
        """
        INSERT INTO migration (number, name, recorded_at)
        VALUES (\(Migrations.all.count + 1), 'future', '2030-01-01T00:00:00Z')
        """)
    }
    try database.close()
  }
}
