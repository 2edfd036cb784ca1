/// Reads `multipart/form-data` (RFC 7578, RFC 2046 §5.1) as its bytes come in, keeping only what
/// may be the beginning of a boundary or of a part's headers.
///
/// Lines end with CRLF, and only so. What stands before the first boundary and behind the last is
/// passed over.
package struct MultipartParser: Sendable {
  private enum State {
    case preamble
    case delimiterEnd
    case headers
    case content
    case epilogue
    case failed(FormProblem)
  }

  /// A line's end, two dashes and the boundary. A CR stands nowhere in it but at its beginning.
  private let delimiter: [UInt8]
  private let limits: MultipartLimits
  private var state = State.preamble
  private var parts = 0
  private var window: ByteWindow

  /// - Parameter contentType: The value of the request's header.
  /// - Throws: `notMultipart`, `badBoundary`, `malformedHeader`.
  package init(contentType: String, limits: MultipartLimits = MultipartLimits())
    throws(FormProblem)
  {
    delimiter = Array("\r\n--".utf8) + (try Boundary.read(contentType: contentType))
    self.limits = limits
    // The first boundary may begin the body; then no line ends before it.
    window = ByteWindow("\r\n".utf8)
  }

  /// Takes the next bytes of the body, and gives what they complete.
  ///
  /// - Throws: What is wrong with the body; from then on always the same.
  package mutating func feed(_ bytes: some Collection<UInt8>) throws(FormProblem)
    -> [MultipartEvent]
  {
    if case .failed(let problem) = state { throw problem }
    window.append(bytes)
    var events: [MultipartEvent] = []
    do throws(FormProblem) {
      while try step(&events) {}
    } catch {
      state = .failed(error)
      throw error
    }
    window.discardRead()
    return events
  }

  /// To be called when the body has ended.
  /// - Throws: `truncated` if its last boundary has not come; what ``feed(_:)`` threw.
  package func finish() throws(FormProblem) {
    switch state {
    case .epilogue: return
    case .failed(let problem): throw problem
    case .preamble, .delimiterEnd, .headers, .content: throw .truncated
    }
  }

  /// - Returns: Whether it got on; if not, it needs more bytes.
  private mutating func step(_ events: inout [MultipartEvent]) throws(FormProblem) -> Bool {
    switch state {
    case .preamble: return readPreamble()
    case .delimiterEnd: return try readDelimiterEnd()
    case .headers: return try readHeaders(&events)
    case .content: return readContent(&events)
    case .epilogue:
      window.skip(window.count)
      return false
    case .failed(let problem): throw problem
    }
  }

  private mutating func readPreamble() -> Bool {
    switch window.search(for: delimiter) {
    case .found(let offset):
      window.skip(offset + delimiter.count)
      state = .delimiterEnd
      return true
    case .none(let before):
      window.skip(before)
      return false
    }
  }

  /// What follows a boundary: `--` if it is the last, else spaces that a gateway may have added
  /// and the end of the line.
  private mutating func readDelimiterEnd() throws(FormProblem) -> Bool {
    if window.starts(with: "--".utf8) {
      state = .epilogue
      return true
    }
    let padding = window.prefixCount { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
    guard padding <= limits.headerBytes else { throw .malformedDelimiter }
    let end = window.prefix(padding + 2).dropFirst(padding)
    guard end.count == 2 else {
      guard end.isEmpty || end.elementsEqual("\r".utf8) || (padding == 0 && isDash(end)) else {
        throw .malformedDelimiter
      }
      return false
    }
    guard end.elementsEqual("\r\n".utf8) else { throw .malformedDelimiter }
    parts += 1
    guard parts <= limits.parts else { throw .tooManyFields }
    // The end of this line is kept: with it, headers end at the first empty line even if there
    // are none.
    window.skip(padding)
    state = .headers
    return true
  }

  private func isDash(_ bytes: some Collection<UInt8>) -> Bool { bytes.elementsEqual("-".utf8) }

  private mutating func readHeaders(_ events: inout [MultipartEvent]) throws(FormProblem) -> Bool {
    let end = Array("\r\n\r\n".utf8)
    switch window.search(for: end) {
    case .found(let offset):
      guard offset <= limits.headerBytes else { throw .headersTooLong }
      events.append(.part(try PartHeaders(lines: window.prefix(offset).dropFirst(2))))
      window.skip(offset + end.count)
      state = .content
      return true
    case .none(let before):
      guard before <= limits.headerBytes else { throw .headersTooLong }
      return false
    }
  }

  private mutating func readContent(_ events: inout [MultipartEvent]) -> Bool {
    switch window.search(for: delimiter) {
    case .found(let offset):
      if offset > 0 { events.append(.data(Array(window.prefix(offset)))) }
      events.append(.partEnd)
      window.skip(offset + delimiter.count)
      state = .delimiterEnd
      return true
    case .none(let before):
      if before > 0 { events.append(.data(Array(window.prefix(before)))) }
      window.skip(before)
      return false
    }
  }
}
