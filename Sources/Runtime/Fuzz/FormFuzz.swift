import Multipart

/// The readers of forms under damage: `Fuzz` gives the bytes.
enum FormFuzz {
  private static let boundary = "----WebKitFormBoundaryAb0"

  /// A form with a file, as a browser sends it.
  static let multipart: [UInt8] = Array(
    """
    --\(boundary)\r
    Content-Disposition: form-data; name="title"\r
    \r
    Hội nghị “Dân vận khéo”\r
    --\(boundary)\r
    Content-Disposition: form-data; name="file"; filename="Báo cáo.pdf"; filename*=UTF-8''B%C3%A1o\r
    Content-Type: application/pdf\r
    \r
    %PDF-1.4\r
    --\(boundary)-\r
    --\(boundary)--\r

    """.utf8)

  static let urlEncoded: [UInt8] = Array(
    "title=H%E1%BB%99i+ngh%E1%BB%8B&amount=120&choice=a&choice=b&note=&csrf=Zm9v".utf8)

  /// Whether a body is read, or refused, alike as a whole and in pieces of a size.
  static func isReadAlike(_ bytes: [UInt8], inPiecesOf size: Int) -> Bool {
    let pieces = stride(from: 0, to: bytes.count, by: size).map {
      bytes[$0..<min(bytes.count, $0 + size)]
    }
    return reading(of: [bytes[...]]) == reading(of: pieces)
  }

  private static func reading(of pieces: [ArraySlice<UInt8>]) -> Reading {
    do {
      var parser = try MultipartParser(contentType: "multipart/form-data; boundary=\(boundary)")
      var reading = Reading()
      for piece in pieces { reading.append(try parser.feed(piece)) }
      try parser.finish()
      return reading
    } catch {
      return Reading(problem: error)
    }
  }

  private struct Reading: Equatable {
    var problem: FormProblem?
    var parts: [PartHeaders] = []
    var bytes: [[UInt8]] = []
    var ends = 0

    mutating func append(_ events: [MultipartEvent]) {
      for event in events {
        switch event {
        case .part(let headers):
          parts.append(headers)
          bytes.append([])
        case .data(let data): bytes.append((bytes.popLast() ?? []) + data)
        case .partEnd: ends += 1
        }
      }
    }
  }
}
