import Files
import MovementCore
import Renditions
import Sandbox
import Store

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
    /// The field of the form that it was chosen in.
    let field: String
    let name: String
    let kept: KeptFile

    var file: StoredFile { kept.file }
  }

  /// A file that was not kept, and why.
  struct RefusedFile {
    var field = FileNote.standardField
    let name: String
    let reason: Reason

    enum Reason: Equatable {
      case tooLarge, tooMany, unknownType, macros, empty
      /// More in all than one sending may bring: nothing from here on was read.
      case requestTooLarge
      /// A picture that is damaged, or none at all.
      case unreadablePicture
      case tooManyPixels(width: Int, height: Int, limit: Int)
      /// The program cannot look at pictures on this machine.
      case noTools(String)
      case noRoom(SpaceProblem)
      /// The disk is full, or the system refused otherwise.
      case notStored(FileProblem)

      /// Nil for what is nothing of the file's.
      init?(_ error: any Error) {
        switch error {
        case let problem as FileProblem: self.init(problem)
        case let problem as RenditionProblem: self.init(problem)
        case let problem as SandboxProblem: self = .noTools("\(problem)")
        default: return nil
        }
      }

      private init(_ problem: RenditionProblem) {
        switch problem {
        case .tooManyPixels(let width, let height, let limit):
          self = .tooManyPixels(width: width, height: height, limit: limit)
        case .tooLarge: self = .tooLarge
        case .notInstalled(let package): self = .noTools(package)
        case .notReadable, .locked, .tooCostly, .noSuchPage, .noRendition:
          self = .unreadablePicture
        }
      }

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

  /// Why files could not be stored, for the log; none of it is the person's mistake.
  var failures: [String] {
    refused.compactMap { file in
      switch file.reason {
      case .notStored(let problem): "\(problem)"
      case .noTools(let word): word
      default: nil
      }
    }
  }

  /// There was no room for a file.
  var isDiskFull: Bool { refused.contains { $0.reason == .notStored(.diskFull) } }

  /// Nothing was read to its end.
  var isCutShort: Bool { refused.contains { $0.reason == .requestTooLarge } }
}

extension HandInSubmission {
  /// What is wrong with the files, by the controls that they were chosen in.
  func problems(_ limits: HandInLimits, _ task: HandInTask) -> WrongFields {
    var problems = WrongFields()
    for (field, files) in Dictionary(grouping: refused, by: { task.fileField($0.field) }) {
      let parts = files.map { $0.phrase(limits) }
      problems[HandInEntry.Name.files(of: field)] = Phrase(
        vi: parts.map(\.vietnamese).joined(separator: " "),
        en: parts.map(\.english).joined(separator: " "))
    }
    return problems
  }

  /// What is wrong with the files, in words.
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
          + "thanh, video MP4, tệp .txt, .csv); hãy lưu lại dưới dạng PDF.",
        en: "“\(name)” is of no kind that is taken (pictures, PDF, Word, Excel, PowerPoint, sound, "
          + "MP4 video, plain text); save it as a PDF.")
    case .macros:
      return Phrase(
        vi:
          "“\(name)” có chứa macro (chương trình); hãy lưu lại không kèm macro, hoặc dưới dạng PDF.",
        en: "“\(name)” carries macros (a program); save it without them, or as a PDF.")
    case .unreadablePicture:
      return Phrase(
        vi:
          "“\(name)” không mở được như một ảnh; ảnh có thể bị hỏng. Hãy chụp lại hoặc gửi ảnh khác.",
        en: "“\(name)” cannot be opened as a picture; it may be damaged. Take it again, or send "
          + "another.")
    case .tooManyPixels(let width, let height, let limit):
      return Phrase(
        vi:
          "“\(name)” có \(width) × \(height) điểm ảnh, nhiều hơn \(limit / 1_000_000) triệu; hãy giảm "
          + "kích thước ảnh rồi gửi lại.",
        en:
          "“\(name)” has \(width) × \(height) pixels, more than \(limit / 1_000_000) million; make it "
          + "smaller and send it again.")
    case .noTools:
      return Phrase(
        vi: "Máy chủ chưa sẵn sàng để nhận ảnh nên chưa lưu “\(name)”; hãy báo người quản trị. Tệp "
          + "PDF, Word, Excel vẫn gửi được.",
        en: "The server is not set up to take pictures, so “\(name)” was not stored; tell the "
          + "administrator. PDF, Word and Excel files can be sent.")
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
