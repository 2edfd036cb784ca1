import BlockingWork
import Files
import Sandbox

/// A folder of files for a benchmark, and the same work without walls.
struct BenchSite: Sendable {
  static let atOnce = 2

  private let folder: String
  private let files: FileWorker
  private let sandbox = ToolSandbox(atOnce: atOnce)
  private let queue = WorkQueue(label: "lantoa.bench", atOnce: atOnce)
  let worker: RenditionWorker

  init(_ folder: String) throws {
    self.folder = folder
    files = FileWorker(folder: try FileFolder(path: folder + "/files"))
    worker = try RenditionWorker(files: files, sandbox: sandbox)
    try RenditionFolder.makeFolder(folder + "/bare")
  }

  /// Draws a photo of 12 megapixels and lets vips write it as a camera would.
  func photo() async throws -> BenchPhoto {
    let place = folder + "/drawing.tif"
    try await queue.run { try PlainFile.write(pieces: BenchPhoto.drawing(), to: place) }
    let workspace = try await worker.workspace()
    var limits = RenditionLimits().picture
    limits.fileSize = 100 << 20
    var tool = EnclosedTool(
      program: VipsTool.program,
      arguments: ["copy", EnclosedTool.input, "\(EnclosedTool.output)/photo.jpg[Q=88,strip]"],
      limits: limits)
    tool.input = place
    tool.output = workspace.output
    try await worker.run(tool, of: VipsTool.package)
    return BenchPhoto(bytes: try await worker.result("photo.jpg", in: workspace))
  }

  func keep(_ photo: BenchPhoto, _ number: Int) async throws -> StoredFile {
    let upload = try await files.receive(limit: 100 << 20)
    try await upload.write(photo.variant(number))
    return try await worker.keep(upload).file
  }

  /// What keeping comes to without walls, header and all.
  func keepBare(_ photo: BenchPhoto, _ number: Int) async throws {
    let place = "\(folder)/bare/\(number)"
    try await queue.run {
      try PlainFile.write(photo.variant(number), to: place)
      try BareProcess.run(VipsTool.headerProgram, ["-a", place])
      try BareProcess.run(
        VipsTool.program,
        [
          "thumbnail", place, place + ".jpg[Q=88,strip]", "4096", "--height", "4096", "--size",
          "down", "--export-profile", "srgb", "--fail-on", "error",
        ])
    }
  }

  func showBare(_ file: StoredFile) async throws {
    let place = try await files.locate(file.hash)
    let target = "\(folder)/bare/\(file.hash).webp[Q=75,strip]"
    try await queue.run {
      try BareProcess.run(
        "/usr/bin/vipsthumbnail", [place, "--size", "320x320>", "-e", "srgb", "-o", target])
    }
  }
}
