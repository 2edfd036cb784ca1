package import MovementCore
import TableFile

/// `lantoa config`: every setting with its value, where that comes from, and what it is for.
package struct ConfigListing: Sendable {
  package var flags: [String: String]
  package var environment: [String: String]
  package var file: String?
  package var language: Language
  package var form: OutputForm

  package init(
    flags: [String: String], environment: [String: String], file: String?, language: Language,
    form: OutputForm
  ) {
    self.flags = flags
    self.environment = environment
    self.file = file
    self.language = language
    self.form = form
  }

  package func run(on console: Console) async -> ExitStatus {
    await console.run(in: language) {
      let values = try SettingValues.read(flags: flags, environment: environment, file: file)
      let table = SettingTable(values, language)
      if let format = form.table {
        try table.write(format, to: console.output)
      } else {
        try table.writeText(to: console.output)
      }
      return .success
    }
  }
}
