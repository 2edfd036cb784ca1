package import MovementCore
import TableFile

/// `lantoa plan show`: every due of a plan (plan format §8).
package struct PlanShow: Sendable {
  package var file: String
  package var language: Language
  package var form: OutputForm

  package init(file: String, language: Language, form: OutputForm) {
    self.file = file
    self.language = language
    self.form = form
  }

  package func run(on console: Console) async -> ExitStatus {
    await console.run(in: language) {
      let table = PlanTable(try PlanInput(path: file).plan())
      if let format = form.table {
        try table.write(format, to: console.output)
      } else {
        try table.writeText(console.style(language), to: console.output)
      }
      return .success
    }
  }
}
