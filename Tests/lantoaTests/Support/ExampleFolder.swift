/// The example's files in a folder.
struct ExampleFolder {
  let folder: Folder
  let plan: String
  let units: String
  let deliverables: String
  let exemptions: String

  init(
    plan: String = Example.plan, units: String = Example.units,
    deliverables: String = Example.deliverables, exemptions: String = Example.exemptions
  ) throws {
    folder = try Folder()
    self.plan = try folder.write("plan.yaml", plan)
    self.units = try folder.write("units.csv", units)
    self.deliverables = try folder.write("deliverables.csv", deliverables)
    self.exemptions = try folder.write("exemptions.csv", exemptions)
  }

  var fileArguments: [String] {
    ["--plan", plan, "--units", units, "--deliverables", deliverables, "--exemptions", exemptions]
  }

  /// `standing` from the files.
  func standing(_ more: String...) async -> Outcome {
    await lantoa(["standing"] + fileArguments + ["--as-of", "2019-09-15"] + more)
  }

  var database: String { folder.path("lantoa.db") }

  func load(_ more: String...) async -> Outcome {
    await lantoa(["load", "--database", database] + fileArguments + ["--language", "en"] + more)
  }

  /// `standing` from the database.
  func standingOfDatabase(_ more: String...) async -> Outcome {
    await lantoa(["standing", "--database", database, "--as-of", "2019-09-15"] + more)
  }
}
