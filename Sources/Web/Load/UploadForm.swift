import HTML
import HTTPTypes
import Hummingbird
import MovementCore
import Multipart
import VietnameseText

/// A file as a browser sent it, in memory: plans and tables are read as a whole.
struct UploadedFile: Sendable {
  /// As the person knows it, fit to be shown.
  let name: String
  let bytes: [UInt8]

  init(name: String, bytes: [UInt8]) {
    self.name = Self.shown(name)
    self.bytes = bytes
  }

  /// The last part of a path, without what changes how a line is read.
  private static func shown(_ raw: String) -> String {
    let last = raw.split(whereSeparator: { $0 == "/" || $0 == "\\" }).last.map(String.init) ?? ""
    let seen = last.unicodeScalars.filter { scalar in
      switch scalar.properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .unassigned: false
      default: true
      }
    }
    let name = String(String.UnicodeScalarView(seen)).composed
    return name.isEmpty ? "?" : String(name.prefix(80))
  }
}

/// A form with files, read as a whole.
struct UploadForm: Sendable {
  let fields: SubmittedForm
  /// By field; a field for which no file was chosen is left out.
  let files: [String: UploadedFile]
}

extension Site {
  /// Reads a form with files that was submitted to this visit's session.
  ///
  /// What is too large is read to its end and thrown away, so that the browser listens to the
  /// answer, up to `Self.mostDiscarded`.
  ///
  /// - Parameter limits: The fields that may hold a file, each with the most bytes of it.
  /// - Throws: `SiteProblem.foreignForm` unless its first part is the token of this session,
  ///   `.formTooLarge`, `.unreadableForm`.
  func uploadForm(
    _ request: Request, _ visit: Visit, limits: [String: Int]
  ) async throws -> UploadForm {
    try checkOrigin(of: request)
    var reader = UploadReader(limits: limits)
    do throws(FormProblem) {
      reader.parser = try MultipartParser(
        contentType: request.headers[.contentType] ?? "", limits: MultipartLimits(parts: 50))
    } catch {
      throw SiteProblem.unreadableForm
    }
    var problem: SiteProblem?
    var count = 0
    for try await buffer in request.body {
      count += buffer.readableBytes
      if problem != nil {
        guard count <= Self.mostDiscarded else { break }
        continue
      }
      do {
        try reader.take(Array(buffer.readableBytesView)) { try checkToken([$0], visit) }
      } catch let found as SiteProblem {
        problem = found
      }
    }
    if let problem { throw problem }
    return try reader.finish()
  }

  /// In bytes.
  private static let mostDiscarded = 200 << 20
}

/// Collects the parts of a form.
private struct UploadReader {
  var parser: MultipartParser?
  private let limits: [String: Int]
  private var fields: [(name: String, value: String)] = []
  private var files: [String: UploadedFile] = [:]
  private var part: PartHeaders?
  private var bytes: [UInt8] = []
  private var hasToken = false

  /// In bytes, of a field that is no file.
  private static let longestField = 100_000

  init(limits: [String: Int]) { self.limits = limits }

  mutating func take(_ piece: [UInt8], checkToken: (String) throws -> Void) throws {
    let events: [MultipartEvent]
    do throws(FormProblem) {
      events = try parser?.feed(piece) ?? []
    } catch {
      throw SiteProblem.unreadableForm
    }
    for event in events {
      switch event {
      case .part(let headers):
        guard hasToken || headers.name == FormToken.name else { throw SiteProblem.foreignForm }
        part = headers
        bytes = []
      case .data(let more):
        guard let part else { continue }
        let limit = part.fileName == nil ? Self.longestField : limits[part.name] ?? 0
        guard bytes.count + more.count <= limit else { throw SiteProblem.formTooLarge }
        bytes += more
      case .partEnd: try endPart(checkToken)
      }
    }
  }

  private mutating func endPart(_ checkToken: (String) throws -> Void) throws {
    guard let ended = part else { return }
    part = nil
    if let fileName = ended.fileName {
      // A browser sends an empty part for a field in which no file was chosen.
      guard limits[ended.name] != nil, !(fileName.isEmpty && bytes.isEmpty) else { return }
      guard files[ended.name] == nil else { throw SiteProblem.unreadableForm }
      files[ended.name] = UploadedFile(name: fileName, bytes: bytes)
      return
    }
    let value = try FieldText.read(bytes)
    if ended.name == FormToken.name {
      guard !hasToken else { throw SiteProblem.foreignForm }
      try checkToken(value)
      hasToken = true
    } else {
      fields.append((ended.name, value))
    }
  }

  func finish() throws -> UploadForm {
    do throws(FormProblem) {
      try parser?.finish()
    } catch {
      throw SiteProblem.unreadableForm
    }
    guard hasToken else { throw SiteProblem.foreignForm }
    return UploadForm(fields: SubmittedForm(fields), files: files)
  }
}

/// A form that sends files: the token is its first part.
struct FileForm {
  let to: Address
  var id: String?

  func write(
    _ visit: Visit, into html: inout HTMLWriter, content: (inout HTMLWriter) -> Void
  ) {
    html(
      .form, .named("method", "post"), .named("enctype", "multipart/form-data"), .action(to.text),
      .named("id", id), .flag("novalidate")
    ) { html in
      html.void(.input, .type("hidden"), .name(FormToken.name), .value(visit.formToken ?? ""))
      content(&html)
    }
  }
}

/// A field for one file.
struct FileField {
  let name: String
  let label: String
  var help: String?
  var isRequired = true
  var isWrong = false
  /// Which files a browser offers first.
  var accept: String

  func write(_ visit: Visit, into html: inout HTMLWriter) {
    let problem =
      isWrong
      ? Phrase(vi: "Hãy chọn tệp này.", en: "Choose this file.") : nil
    let frame = FieldFrame(
      id: name, label: label, help: help, problem: problem, isRequired: isRequired)
    frame.write(visit, into: &html) { html in
      html.void(
        .input, .type("file"), .id(name), .name(name), .named("accept", accept),
        .flag("required", if: isRequired), frame.describedBy, frame.isInvalid)
    }
  }
}
