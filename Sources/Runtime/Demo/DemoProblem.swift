import MovementCore

/// Why a demonstration cannot be made.
enum DemoProblem: PhrasedError {
  case noFiles
  case noFolder(String)
  /// A file of contents without the line `title`, where the plan's form has no field for it.
  case noTitle(Deliverable.ID)
  /// A draft's file without one of the lines `unit` and `obligation`, or with one that names nothing.
  case noDuty(Deliverable.ID)
  /// What a file of contents says is refused by the plan's form, as it would be on the page.
  case wrongAnswers(Deliverable.ID, FieldProblems)
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
        vi: "Tệp \(id).txt trong demo/contents thiếu dòng “title: …”. Hãy bổ sung rồi chạy lại.",
        en: "The file \(id).txt in demo/contents has no line `title: …`. Add it and run again.")
    case .noDuty(let id):
      Phrase(
        vi: "Bản nháp \(id).txt trong demo/contents/drafts thiếu dòng “unit: …” hoặc “obligation: "
          + "…”, hoặc nêu nhiệm vụ không có. Hãy sửa rồi chạy lại.",
        en: "The draft \(id).txt in demo/contents/drafts lacks `unit: …` or `obligation: …`, or "
          + "names an obligation that is not there. Mend it and run again.")
    case .wrongAnswers(let id, let problems):
      Phrase(
        vi: "Tệp \(id).txt trong demo/contents không đúng mẫu của kế hoạch:\n"
          + problems.listed(.vietnamese),
        en: "The file \(id).txt in demo/contents does not keep to the plan's form:\n"
          + problems.listed(.english))
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

extension FieldProblems {
  fileprivate func listed(_ language: Language) -> String {
    problems.map { "  \($0.field): \($0.phrase[language])" }.joined(separator: "\n")
  }
}
