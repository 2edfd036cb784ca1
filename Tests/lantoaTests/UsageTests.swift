import ArgumentParser
import Testing

@testable import lantoa

struct UsageTests {
  @Test(arguments: [
    (
      ["standing", "--as-of", "2019-09-15"],
      "Thiếu --plan, --units, --deliverables (hoặc --database)."
    ),
    (
      ["standing", "--as-of", "2019-09-15", "--plan", "p", "--language", "en"],
      "Missing --units, --deliverables."
    ),
    (
      ["standing", "--as-of", "2019-09-15", "--plan", "p", "--database", "d"],
      "Chọn một trong hai: --database hoặc các tệp (--plan)."
    ),
    (
      [
        "standing", "--as-of", "2019-09-15", "--exemptions", "p", "--database", "d", "--language",
        "en",
      ], "Choose one of the two: --database, or files (--exemptions)."
    ),
    (
      ["standing", "--as-of", "2019-09-15", "--movement", "x"],
      "--movement chỉ đi với --database."
    ),
    (["standing", "--database", "d", "--as-of", "2019-02-30"], "không có ngày này"),
    (["standing", "--database", "d", "--as-of", "hôm nay"], "hãy viết năm-tháng-ngày"),
    (["standing", "--database", "d"], "--as-of"),
    (["standing", "--database", "d", "--as-of", "2019-09-15", "--format", "xml"], "xml"),
    (["load", "--plan", "p"], "--database"),
    (["plan", "check"], "<file>"),
    (["plan", "chek", "x"], "chek"),
  ])
  func wrongUsageIsExplained(_ arguments: [String], _ words: String) async {
    let outcome = await lantoa(arguments)
    #expect(outcome.code == 64)
    #expect(outcome.aside.contains(words), "\(outcome.aside)")
    #expect(outcome.output.isEmpty)
  }

  @Test(arguments: [
    [], ["plan"], ["plan", "check"], ["plan", "show"], ["standing"], ["load"],
  ])
  func helpShowsAnExample(_ command: [String]) async {
    let outcome = await lantoa(command + ["--help"])
    #expect(outcome.code == 0)
    #expect(outcome.aside.contains("Ví dụ"))
    #expect(outcome.aside.contains("  lantoa " + command.joined(separator: " ")))
  }
}
