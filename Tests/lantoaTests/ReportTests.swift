import Foundation
import Testing

struct ReportTests {
  private func loaded() async throws -> ExampleFolder {
    let files = try ExampleFolder()
    #expect(await files.load().code == 0)
    return files
  }

  private func report(_ files: ExampleFolder, _ more: String...) async -> Outcome {
    await lantoa(["report"] + more + ["--database", files.database, "--as-of", "2019-09-15"])
  }

  @Test func listsWhatEveryMovementHasAndThoseOfOne() async throws {
    let outcome = await lantoa(["report", "--list", "--language", "en"])
    #expect(
      outcome.output
        == "progress\tProgress table\nunits\tList of units\nreminder\tReminder letter\n")
    let files = try await loaded()
    #expect(await lantoa(["report", "--list", "--database", files.database]).code == 0)
  }

  @Test func countsAsStandingDoes() async throws {
    let files = try await loaded()
    let outcome = await report(files, "progress", "--format", "json")
    #expect(outcome.code == 0)
    struct Progress: Decodable {
      let units: [Line]
      struct Line: Decodable {
        let unit: Name
        let counts: [String: Int]
      }
      struct Name: Decodable { let id: String }
    }
    let progress = try JSONDecoder().decode(Progress.self, from: Data(outcome.output.utf8))
    let table = await files.standingOfDatabase("--rollup", "--format", "csv").output
      .split(whereSeparator: \.isNewline).map { $0.split(separator: ",").map(String.init) }
    for line in progress.units {
      let row = try #require(table.first { $0[0] == line.unit.id })
      for status in ["met", "late", "overdue", "exempt"] {
        let column = try #require(table[0].firstIndex(of: status))
        #expect(line.counts[status] == Int(row[column]))
      }
    }
    #expect(progress.units.count == 3)
  }

  @Test(arguments: ["docx", "xlsx", "pdf"])
  func writesAFile(_ format: String) async throws {
    let files = try await loaded()
    let path = files.folder.path("a." + format)
    let outcome = await report(
      files, "reminder", "--format", format, "--output", path, "--unit", "ben-nghe")
    #expect(outcome == Outcome())
    let bytes = try Data(contentsOf: URL(filePath: path))
    #expect(bytes.starts(with: Array((format == "pdf" ? "%PDF-" : "PK").utf8)))
  }

  @Test func saysWhatIsWrongAndWritesNothing() async throws {
    let files = try await loaded()
    let path = files.folder.path("a.docx")
    for (arguments, words) in [
      (["xyz"], "There is no report “xyz”. There are: progress, units, reminder."),
      (["progress", "--unit", "xyz"], "There is no unit “xyz”."),
      (["progress", "--period", "xyz"], "“xyz” is no day or period."),
    ] {
      let outcome = await lantoa(
        ["report"] + arguments + [
          "--database", files.database, "--output", path, "--language", "en",
        ])
      #expect(outcome.code == 1)
      #expect(outcome.aside.contains(words), "\(outcome.aside)")
      #expect(!files.folder.exists("a.docx"))
    }
    let outcome = await report(
      files, "progress", "--format", "xlsx", "--language", "en", "--output",
      files.folder.path("no/a.xlsx"))
    #expect(outcome.code == 1)
    #expect(outcome.aside.contains("cannot be written"))
    #expect(await lantoa(["report", "--database", files.database]).code == 64)
    #expect(await lantoa(["report", "progress"]).code == 64)
  }
}
