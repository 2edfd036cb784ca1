import Files
import MovementCore

/// What came with one sending of the form: its fields, the files that are kept, and those that are
/// not.
struct HandInSubmission {
  var form: SubmittedForm
  var received: [ReceivedFile] = []
  var refused: [RefusedFile] = []
  /// It does not come from a page of this session: nothing may be written, and no file was read.
  var isForeign = false

  /// A file that lies in the folder, under a name that can be shown.
  struct ReceivedFile {
    let name: String
    let file: StoredFile
  }

  /// A file that was not kept, and why.
  struct RefusedFile {
    let name: String
    let reason: Reason

    enum Reason: Equatable {
      case tooLarge, tooMany, unknownType, macros, empty
      /// More in all than one sending may bring: nothing from here on was read.
      case requestTooLarge
      case noRoom(SpaceProblem)
      /// The disk is full, or the system refused otherwise.
      case notStored(FileProblem)

      init(_ problem: FileProblem) {
        switch problem {
        case .tooLarge: self = .tooLarge
        case .empty: self = .empty
        case .unknownType: self = .unknownType
        case .macros: self = .macros
        case .noSuchFile, .otherContent, .noSuchFolder, .closed, .diskFull, .system:
          self = .notStored(problem)
        }
      }
    }
  }

  /// Why files could not be stored; none of it is the person's mistake.
  var failures: [FileProblem] {
    refused.compactMap { file in
      guard case .notStored(let problem) = file.reason else { return nil }
      return problem
    }
  }

  /// There was no room for a file.
  var isDiskFull: Bool { failures.contains(.diskFull) }

  /// Nothing was read to its end.
  var isCutShort: Bool { refused.contains { $0.reason == .requestTooLarge } }
}

extension HandInSubmission {
  /// What is wrong with the files, in words beside their field.
  func problem(_ limits: HandInLimits) -> Phrase? {
    guard !refused.isEmpty else { return nil }
    let parts = refused.map { $0.phrase(limits) }
    return Phrase(
      vi: parts.map(\.vietnamese).joined(separator: " "),
      en: parts.map(\.english).joined(separator: " "))
  }
}

extension HandInSubmission.RefusedFile {
  func phrase(_ limits: HandInLimits) -> Phrase {
    func size(_ bytes: Int) -> Phrase {
      Phrase(vi: fileSize(bytes, .vietnamese), en: fileSize(bytes, .english))
    }
    switch reason {
    case .tooLarge:
      let most = size(limits.fileSize)
      return Phrase(
        vi: "“\(name)” lớn hơn \(most.vietnamese); hãy giảm dung lượng hoặc chia nhỏ.",
        en: "“\(name)” is larger than \(most.english); make it smaller or split it.")
    case .tooMany:
      return Phrase(
        vi: "“\(name)”: đã đủ \(limits.fileCount) tệp; hãy bỏ bớt một tệp.",
        en: "“\(name)”: there are \(limits.fileCount) files already; remove one.")
    case .unknownType:
      return Phrase(
        vi: "“\(name)” không thuộc loại tệp nhận được (ảnh, PDF, Word, Excel, PowerPoint, âm "
          + "thanh, văn bản); hãy lưu lại dưới dạng PDF.",
        en: "“\(name)” is of no kind that is taken (pictures, PDF, Word, Excel, PowerPoint, sound, "
          + "text); save it as a PDF.")
    case .macros:
      return Phrase(
        vi:
          "“\(name)” có chứa macro (chương trình); hãy lưu lại không kèm macro, hoặc dưới dạng PDF.",
        en: "“\(name)” carries macros (a program); save it without them, or as a PDF.")
    case .empty:
      return Phrase(vi: "“\(name)” không có nội dung.", en: "“\(name)” is empty.")
    case .noRoom(let problem): return problem.phrase
    case .notStored(.diskFull):
      return Phrase(
        vi: "Đĩa của máy chủ đã đầy nên chưa lưu được “\(name)”; hãy báo người quản trị, rồi chọn "
          + "lại tệp và gửi lại sau.",
        en: "The server's disk is full, so “\(name)” could not be stored; tell the administrator, "
          + "then choose the file again and send it later.")
    case .notStored:
      return Phrase(
        vi:
          "Máy chủ chưa lưu được “\(name)”; hãy thử lại sau ít phút, nếu vẫn lỗi hãy báo người quản "
          + "trị.",
        en: "The server could not store “\(name)”; try again in a few minutes, and tell the "
          + "administrator if it happens again.")
    case .requestTooLarge:
      let most = size(limits.requestSize)
      return Phrase(
        vi: "Các tệp gửi cùng lúc vượt quá \(most.vietnamese) nên không nhận tệp nào từ “\(name)”; "
          + "hãy gửi từng tệp.",
        en: "The files sent at once exceed \(most.english), so none was taken from “\(name)” on; "
          + "send them one by one.")
    }
  }
}
