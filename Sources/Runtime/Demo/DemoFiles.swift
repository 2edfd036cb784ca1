import FoundationEssentials
package import MovementCore

/// The demonstration's files: the folder `demo` of a checkout.
package struct DemoFiles: Sendable {
  /// The folder's path.
  package let folder: String

  /// The day of the demonstration: four days before the units' reports are due.
  package static let day = CivilDate(year: 2019, month: 9, day: 10) ?? .earliest

  /// Looks for the folder where the program was called, and above the program itself.
  package static func find(programPath: String) throws -> DemoFiles {
    var candidates = ["demo"]
    var folder = programPath
    while let slash = folder.lastIndex(of: "/") {
      folder = String(folder[..<slash])
      candidates.append(folder + "/demo")
    }
    for candidate in candidates
    where FileManager.default.fileExists(atPath: candidate + "/plan.yaml") {
      return DemoFiles(folder: candidate)
    }
    throw DemoProblem.noFiles
  }

  /// One movement's files.
  package struct Movement: Sendable {
    package let plan: String
    package let deliverables: String
    package let exemptions: String?
    /// The folder of what some deliverables say.
    package let contents: String?

    /// What reports say, which count all the others.
    var reports: String? { contents.map { $0 + "/reports" } }
    var drafts: String? { contents.map { $0 + "/drafts" } }
    /// What the deliverables carry.
    var attachments: String? { contents.map { $0 + "/files" } }
  }

  package var units: String { folder + "/units.csv" }
  var letterheads: String { folder + "/letterheads.json" }

  /// The movements, in the order in which they are loaded.
  package var movements: [Movement] {
    [
      Movement(
        plan: folder + "/plan.yaml", deliverables: folder + "/deliverables.csv",
        exemptions: folder + "/exemptions.csv", contents: folder + "/contents"),
      Movement(
        plan: folder + "/2020/plan.yaml", deliverables: folder + "/2020/deliverables.csv",
        exemptions: nil, contents: nil),
    ]
  }
}
