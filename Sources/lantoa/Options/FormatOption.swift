import ArgumentParser
import Runtime

/// `--format text|csv|json`.
struct FormatOption: ParsableArguments {
  @Option(
    name: .customLong("format"),
    help: "Dạng kết quả: text để đọc, csv và json cho máy. (Form of the result.)")
  var value = OutputForm.text
}

extension OutputForm: ExpressibleByArgument {}
