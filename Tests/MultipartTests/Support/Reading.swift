import Multipart

/// A part with all its bytes.
struct Part: Equatable {
  let headers: PartHeaders
  var bytes: [UInt8] = []
}

/// What a body is read as.
enum Reading: Equatable {
  case parts([Part])
  case refused(FormProblem)
}

/// A body of lines that end with CRLF.
func body(_ lines: String...) -> [UInt8] { Array(lines.joined(separator: "\r\n").utf8) }

/// Reads a body that comes in pieces.
func read(
  _ pieces: [ArraySlice<UInt8>], boundary: String = "b", limits: MultipartLimits = .init()
) -> Reading {
  do {
    var parser = try MultipartParser(
      contentType: "multipart/form-data; boundary=\(boundary)", limits: limits)
    var events: [MultipartEvent] = []
    for piece in pieces { events += try parser.feed(piece) }
    try parser.finish()
    return .parts(parts(events))
  } catch {
    return .refused(error)
  }
}

func read(_ body: [UInt8], boundary: String = "b", limits: MultipartLimits = .init()) -> Reading {
  read([body[...]], boundary: boundary, limits: limits)
}

/// Puts the pieces of parts together.
func parts(_ events: [MultipartEvent]) -> [Part] {
  var parts: [Part] = []
  var open: Part?
  for event in events {
    switch event {
    case .part(let headers): open = Part(headers: headers)
    case .data(let bytes): open?.bytes += bytes
    case .partEnd:
      if let part = open { parts.append(part) }
      open = nil
    }
  }
  return parts
}

extension [UInt8] {
  /// In pieces of a size.
  func pieces(of size: Int) -> [ArraySlice<UInt8>] {
    stride(from: 0, to: count, by: size).map { self[$0..<Swift.min(count, $0 + size)] }
  }
}
