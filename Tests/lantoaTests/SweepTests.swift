import Testing

@Suite("lantoa sweep")
struct SweepTests {
  private func sweep(_ files: ExampleFolder, _ arguments: String...) async -> Outcome {
    await lantoa(["sweep", "--database", files.database] + arguments)
  }

  private static let nothing = """
      Sessions that ended more than 30 days ago: 0
      Invitations used, void or expired for more than 30 days: 0
      Drafts untouched for more than 180 days, as long after the movement's end: 0
      Uploads unfinished for more than 24 hours: 0
      Files that no draft or deliverable has had for more than 24 hours: 0

    """

  @Test("says what it removed, and what it would remove")
  func removes() async throws {
    let files = try ExampleFolder()
    #expect(await files.load().code == 0)
    let preview = await sweep(files, "--dry-run", "--language", "en")
    #expect(
      preview.output
        == "Would remove (nothing is removed yet; leave --dry-run out to do it):\n"
        + Self.nothing)
    #expect(await sweep(files, "--language", "en").output == "Removed:\n" + Self.nothing)
    let vietnamese = await sweep(files)
    #expect(vietnamese.output.hasPrefix("Đã dọn:\n  Phiên đăng nhập đã kết thúc quá 30 ngày: 0\n"))
    #expect(vietnamese.code == 0)
  }

  @Test("makes no database of a mistyped name", arguments: [["--dry-run"], []])
  func missingDatabase(_ arguments: [String]) async throws {
    let files = try ExampleFolder()
    #expect(await lantoa(["sweep", "--database", files.database] + arguments).code == 1)
    #expect(!files.folder.exists("lantoa.db"))
  }
}
