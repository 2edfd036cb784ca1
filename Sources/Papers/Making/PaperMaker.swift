import BlockingWork
import Documents
package import MovementCore
import Sandbox

/// Makes files of reports.
package final class PaperMaker: Sendable {
  private let documents: DocumentWorker
  private let folder: String
  /// Workbooks wait for the disk.
  private let queue = WorkQueue(label: "lantoa.papers", atOnce: 2)

  /// - Parameter folder: One that is there; what is being made lies in it for that time.
  /// - Throws: `PlainFile.Failure`.
  package init(folder: String) throws {
    self.folder = folder
    documents = try DocumentWorker(folder: folder)
  }

  /// - Parameters:
  ///   - now: For what Excel shows about a file.
  ///   - language: Of tables; papers are in Vietnamese.
  /// - Throws: `DocumentProblem`; `WorkbookProblem`; `SandboxProblem`; `CancellationError`.
  package func file(
    _ format: PaperFormat, of source: any PaperSource, _ letterhead: Letterhead, at now: Instant,
    _ language: Language = .vietnamese
  ) async throws -> [UInt8] {
    switch format {
    case .json: return try await queue.run { try source.json() }
    case .docx: return try await word(of: source, letterhead)
    case .pdf: return try await documents.pdf(of: word(of: source, letterhead))
    case .xlsx: return try await workbook(of: source, letterhead, at: now, language)
    }
  }

  private func word(of source: any PaperSource, _ letterhead: Letterhead) async throws -> [UInt8] {
    let values = try await queue.run { source.paper(letterhead).values }
    return try await documents.word(from: source.kind.template(letterhead.side), values)
  }

  private func workbook(
    of source: any PaperSource, _ letterhead: Letterhead, at now: Instant, _ language: Language
  ) async throws -> [UInt8] {
    let folder = folder
    return try await queue.run {
      let workspace = try Workspace(in: folder)
      let path = workspace.path + "/table.xlsx"
      let properties = Workbook.Properties(
        title: source.title(language), author: letterhead.issuer, moment: now.secondsSince1970)
      try Workbook.write(to: path, properties) { try source.write(to: $0, language) }
      return try PlainFile.read(path, limit: .max) ?? []
    }
  }
}
