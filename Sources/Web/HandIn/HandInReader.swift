import Files
import Hummingbird
import Multipart
import Renditions

/// Reads the form with its files from the network, piece by piece: files go to the folder as they
/// arrive, and nothing is kept in memory but the fields.
struct HandInReader {
  typealias Events = [MultipartEvent]

  let files: FileWorker
  let renditions: RenditionWorker
  let limits: HandInLimits
  /// Whether these are the tokens of the session. The token must be the first field.
  let isOurs: ([String]) -> Bool
  /// Asked with the fields that came before the first file: how many files there is room for.
  /// Throws if they may not be taken at all.
  let roomForFiles: (SubmittedForm) async throws -> FileRoom
  /// More was announced than is read: stop at the first file.
  let isAnnouncedTooLarge: Bool

  private(set) var submission = HandInSubmission(form: SubmittedForm([]))
  private var fields: [(name: String, value: String)] = []
  private var fieldBytes = 0
  private var room: FileRoom?
  private var part = Part.none

  private enum Part {
    case none
    case field(name: String, bytes: [UInt8])
    case file(name: String, field: String, AsyncUpload)
    /// A field that no file was chosen in, or a file that is not kept.
    case ignored
  }

  init(
    files: FileWorker, renditions: RenditionWorker, limits: HandInLimits,
    isAnnouncedTooLarge: Bool,
    isOurs: @escaping ([String]) -> Bool,
    roomForFiles: @escaping (SubmittedForm) async throws -> FileRoom
  ) {
    self.files = files
    self.renditions = renditions
    self.limits = limits
    self.isAnnouncedTooLarge = isAnnouncedTooLarge
    self.isOurs = isOurs
    self.roomForFiles = roomForFiles
  }

  /// Takes what the parser found.
  ///
  /// - Returns: Whether to read on.
  mutating func take(_ event: MultipartEvent) async throws -> Bool {
    switch event {
    case .part(let headers): return try await begin(headers)
    case .data(let bytes): try await append(bytes)
    case .partEnd: try await endPart()
    }
    return true
  }

  /// To be called when everything was read, or no more is wanted.
  mutating func finish() -> HandInSubmission {
    // A form without any field has no token either.
    check(fields.filter { $0.name == FormToken.name }.map(\.value))
    submission.form = SubmittedForm(fields)
    return submission
  }

  /// The body is longer than is read, wherever it is now.
  mutating func breakOff() {
    if case .file(let name, let field, let upload) = part {
      upload.cancel()
      let shown = FileName.clean(name, type: nil)
      submission.refused.append(.init(field: field, name: shown, reason: .requestTooLarge))
    }
    part = .none
  }

  private mutating func begin(_ headers: PartHeaders) async throws -> Bool {
    guard let raw = headers.fileName else {
      part = .field(name: headers.name, bytes: [])
      return true
    }
    // Nobody who has not shown the token makes us write to a disk.
    if fields.isEmpty { check([]) }
    guard !submission.isForeign else { return false }
    let name = FileName.clean(raw, type: nil)
    if isAnnouncedTooLarge {
      submission.refused.append(.init(name: name, reason: .requestTooLarge))
      return false
    }
    guard !raw.isEmpty, let field = HandInEntry.Name.field(ofFiles: headers.name) else {
      part = .ignored
      return true
    }
    if room == nil { room = try await roomForFiles(SubmittedForm(fields)) }
    if let reason = room?.refusal(after: submission.received.count) {
      submission.refused.append(.init(field: field, name: name, reason: reason))
      part = .ignored
      return true
    }
    do {
      part = .file(
        name: raw, field: field, try await files.receive(limit: limits.fileSize))
    } catch let problem as FileProblem {
      refuse(raw, field, .init(problem))
    }
    return true
  }

  private mutating func append(_ bytes: [UInt8]) async throws {
    switch part {
    case .none, .ignored: break
    case .field(let name, var value):
      part = .none
      fieldBytes += bytes.count
      guard fieldBytes <= limits.formSize else { throw SiteProblem.formTooLarge }
      value += bytes
      part = .field(name: name, bytes: value)
    case .file(let name, let field, let upload):
      do {
        try await upload.write(bytes)
      } catch let problem as FileProblem {
        refuse(name, field, .init(problem))
      }
    }
  }

  private mutating func endPart() async throws {
    defer { part = .none }
    switch part {
    case .none, .ignored: break
    case .field(let name, let bytes):
      let value = try FieldText.read(bytes)
      fields.append((name, value))
      if fields.count == 1 { check(name == FormToken.name ? [value] : []) }
    case .file(let name, let field, let upload):
      try await keep(upload, name, field)
    }
  }

  private mutating func check(_ tokens: [String]) {
    if !isOurs(tokens) { submission.isForeign = true }
  }

  private mutating func keep(_ upload: AsyncUpload, _ raw: String, _ field: String) async throws {
    do {
      let kept = try await renditions.keep(upload)
      let name = FileName.clean(raw, type: kept.file.mediaType)
      submission.received.append(.init(field: field, name: name, kept: kept))
    } catch let error where HandInSubmission.RefusedFile.Reason(error) != nil {
      if let reason = HandInSubmission.RefusedFile.Reason(error) { refuse(raw, field, reason) }
    }
  }

  private mutating func refuse(
    _ raw: String, _ field: String, _ reason: HandInSubmission.RefusedFile.Reason
  ) {
    submission.refused.append(
      .init(field: field, name: FileName.clean(raw, type: nil), reason: reason))
    part = .ignored
  }
}
