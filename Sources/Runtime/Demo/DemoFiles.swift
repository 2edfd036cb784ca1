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

    var drafts: String? { contents.map { $0 + "/drafts" } }
    /// What the deliverables carry.
    var attachments: String? { contents.map { $0 + "/files" } }
  }

  package var units: String { folder + "/units.csv" }

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

enum DemoProblem: PhrasedError {
  case noFiles
  case noFolder(String)
  /// A file of contents without the line `title`, or of a draft without one that it needs.
  case noTitle(Deliverable.ID)
  /// A file that contents name is not there.
  case noFile(String)

  var phrase: Phrase {
    switch self {
    case .noFiles:
      Phrase(
        vi: "Không tìm thấy thư mục demo. Hãy chạy lệnh trong thư mục mã nguồn của Lan Toả.",
        en: "The folder demo is not here. Run the command in a checkout of Lan Toả.")
    case .noTitle(let id):
      Phrase(
        vi: "Tệp \(id).txt trong demo/contents thiếu dòng “title: …” (bản nháp: cả “unit: …” và "
          + "“obligation: …”). Hãy bổ sung rồi chạy lại.",
        en: "The file \(id).txt in demo/contents has no line `title: …` (a draft: also `unit: …` "
          + "and `obligation: …`). Add it and run again.")
    case .noFile(let name):
      Phrase(
        vi: "Không có tệp demo/contents/files/\(name). Hãy lấy lại tệp này rồi chạy lại.",
        en: "There is no file demo/contents/files/\(name). Restore it and run again.")
    case .noFolder(let path):
      Phrase(
        vi: "Không tạo được thư mục \(path). Hãy chọn nơi khác: --data THƯ_MỤC",
        en: "The folder \(path) cannot be made. Choose another place: --data FOLDER")
    }
  }
}
