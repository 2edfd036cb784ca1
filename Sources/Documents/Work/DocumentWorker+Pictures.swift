import BlockingWork
import Sandbox

extension DocumentWorker {
  private static let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]

  /// The values with every picture as PNG.
  func drawn(_ value: TemplateValue) async throws -> TemplateValue {
    switch value {
    case .text, .number: return value
    case .list(let values):
      var drawn: [TemplateValue] = []
      drawn.reserveCapacity(values.count)
      for value in values { drawn.append(try await self.drawn(value)) }
      return .list(drawn)
    case .object(let entries):
      var drawn: [String: TemplateValue] = [:]
      for (name, value) in entries { drawn[name] = try await self.drawn(value) }
      return .object(drawn)
    case .picture(let picture):
      let bytes = picture.format == .svg ? try await png(of: picture) : picture.bytes
      guard bytes.starts(with: Self.signature) else { throw DocumentProblem.pictureNotReadable }
      return .picture(TemplatePicture(bytes, .png, width: picture.width))
    }
  }

  private func png(of picture: TemplatePicture) async throws -> [UInt8] {
    let workspace = try await workspace()
    let input = try await queue.run { try workspace.write(picture.bytes, as: "picture") }
    let tool = DrawingTool.png(
      of: input, width: picture.width, in: workspace.output, limits.picture)
    let outcome = try await run(tool, of: DrawingTool.package)
    guard outcome.isSuccess,
      let bytes = try await result(
        DrawingTool.result, in: workspace, limit: limits.picture.fileSize)
    else { throw DocumentProblem.pictureNotReadable }
    return bytes
  }
}
