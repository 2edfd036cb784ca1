/// What a phone writes into a picture: its make, which way up it was held, when and where.
enum Exif {
  static let make = "PhoneMaker9000"

  /// Puts it into a JPEG, with a comment, XMP and what lies behind the end.
  static func added(
    to jpeg: [UInt8], orientation: Int = 6, takenOn: String = "2019:03:15 10:20:30",
    behind: [UInt8] = []
  ) -> [UInt8] {
    let exif = segment(0xE1, [UInt8]("Exif\0\0") + block(orientation, takenOn))
    let xmp = segment(
      0xE1, [UInt8]("http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>Nguyễn Văn Secret</x:xmpmeta>"))
    let comment = segment(0xFE, [UInt8]("comment of somebody"))
    return Array(jpeg.prefix(2)) + exif + xmp + comment + jpeg.dropFirst(2) + behind
  }

  private static func segment(_ mark: UInt8, _ bytes: [UInt8]) -> [UInt8] {
    let length = bytes.count + 2
    return [0xFF, mark, UInt8(length >> 8), UInt8(length & 0xFF)] + bytes
  }

  /// A TIFF of three directories (Exif 2.3, section 4.6).
  private static func block(_ orientation: Int, _ takenOn: String) -> [UInt8] {
    let make = text(Self.make)
    let moment = text(takenOn)
    let main = 8
    let details = main + 2 + 4 * 12 + 4
    let place = details + 2 + 12 + 4
    let data = place + 2 + 4 * 12 + 4
    let latitude = data + make.count + moment.count
    var bytes = [UInt8]("II*\0") + Sample.four(main)
    bytes += directory([
      (0x010F, 2, make.count, data), (0x0112, 3, 1, orientation), (0x8769, 4, 1, details),
      (0x8825, 4, 1, place),
    ])
    bytes += directory([(0x9003, 2, moment.count, data + make.count)])
    bytes += directory([
      (1, 2, 2, Int(UInt8(ascii: "N"))), (2, 5, 3, latitude), (3, 2, 2, Int(UInt8(ascii: "E"))),
      (4, 5, 3, latitude + 24),
    ])
    let degrees = [10, 1, 46, 1, 777_777, 10_000, 106, 1, 41, 1, 424_242, 10_000]
    return bytes + make + moment + degrees.flatMap(Sample.four)
  }

  private static func directory(_ fields: [(Int, Int, Int, Int)]) -> [UInt8] {
    Sample.two(fields.count)
      + fields.flatMap { field in
        Sample.two(field.0) + Sample.two(field.1) + Sample.four(field.2) + Sample.four(field.3)
      } + Sample.four(0)
  }

  private static func text(_ text: String) -> [UInt8] {
    let bytes = [UInt8](text + "\0")
    return bytes.count.isMultiple(of: 2) ? bytes : bytes + [0]
  }
}
