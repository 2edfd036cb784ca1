import MovementCore
import Store

/// What a person has typed into the form so far, and what the form knew when it was shown.
struct HandInEntry: Equatable {
  /// Of the draft, and of the deliverable that it becomes or corrects.
  var id: Deliverable.ID
  /// Tells a form that is sent twice from two forms.
  var key: String
  /// How often the draft had been saved when the form was shown; 0: never.
  var edit: Int
  /// The number of the due.
  var due: Int?
  var title = ""
  var text = ""
  var amount = ""
  /// What was typed into the fields of the plan's form.
  var answers = TypedAnswers()
  /// The deliverable of which this tells how it goes on.
  var about: Deliverable.ID?
  /// What is said of the draft's files, by their positions.
  var notes: [Int: FileNote] = [:]
}

extension HandInEntry {
  /// The names of the fields.
  enum Name {
    static let key = "key"
    static let unit = "unit"
    static let obligation = "obligation"
    static let edit = "edit"
    static let due = "due"
    static let title = DeliverableContent.Field.title.rawValue
    static let text = DeliverableContent.Field.text.rawValue
    static let amount = DeliverableContent.Field.amount.rawValue
    static let files = "files"
    static let about = "about"
    /// Followed by the position of a file.
    static let caption = "caption-"
    static let side = "side-"

    /// Under which files come for a field of the form.
    static func files(of field: String) -> String {
      field == FileNote.standardField ? files : files + "-" + field
    }

    /// The field for which files come under a name; nil for another name.
    static func field(ofFiles name: String) -> String? {
      if name == files { return FileNote.standardField }
      guard name.hasPrefix(files + "-") else { return nil }
      let field = String(name.dropFirst(files.count + 1))
      return (1...64).contains(field.unicodeScalars.count) ? field : nil
    }

    /// What was pressed.
    static let step = "do"
  }

  /// Reads a form; nil if something is missing that every form of ours has.
  init?(_ form: SubmittedForm, id: Deliverable.ID) {
    guard let key = form[Name.key], (8...100).contains(key.utf8.count),
      let edit = form[Name.edit].flatMap({ Int($0) }), edit >= 0
    else { return nil }
    self.init(
      id: id, key: key, edit: edit, due: form[Name.due].flatMap { Int($0) },
      title: form.typed(Name.title), text: form.typed(Name.text),
      amount: form.typed(Name.amount), answers: form.answers,
      about: form[Name.about].flatMap { (1...500).contains($0.count) ? $0 : nil },
      notes: form.notes)
  }
}

extension SubmittedForm {
  /// What was typed, with the line ends of this system. NUL is no character of a text.
  fileprivate func typed(_ name: String) -> String {
    Self.typed(text(name))
  }

  private static func typed(_ value: String) -> String {
    value.replacing("\r\n", with: "\n").replacing("\0", with: "")
  }

  /// What was typed into the fields of the plan's form.
  var answers: TypedAnswers {
    var values: [String: [String]] = [:]
    for field in fields where field.name.hasPrefix(FormFilling.prefix) {
      let name = String(field.name.dropFirst(FormFilling.prefix.count))
      values[name, default: []].append(Self.typed(field.value))
    }
    return TypedAnswers(values)
  }

  /// What is said of files: a caption too long for the store is cut.
  fileprivate var notes: [Int: FileNote] {
    var notes: [Int: FileNote] = [:]
    for field in fields {
      if let position = position(in: field.name, after: HandInEntry.Name.caption) {
        let line = EnteredText(field.value.replacing("\n", with: " "))
        let caption = line.hidden == nil ? line.text : ""
        notes[position, default: FileNote()].caption = String(
          String.UnicodeScalarView(caption.unicodeScalars.prefix(FileNote.longestCaption)))
      } else if let position = position(in: field.name, after: HandInEntry.Name.side) {
        notes[position, default: FileNote()].side = FileNote.Side(rawValue: field.value)
      }
    }
    return notes
  }

  private func position(in name: String, after prefix: String) -> Int? {
    guard name.hasPrefix(prefix) else { return nil }
    return Int(name.dropFirst(prefix.count)).flatMap { (1...100_000).contains($0) ? $0 : nil }
  }
}

/// What was pressed.
enum HandInStep: Equatable {
  case send
  /// Keeps the draft: pressed by a person.
  case save
  /// Keeps the draft: the script does so as one types, and takes files as they are chosen.
  case keep
  /// Takes a file off the draft.
  case detach(position: Int)
  /// Shows one more row of a group; what was typed is kept.
  case addRow(group: String)

  init?(_ word: String) {
    switch word {
    case "send": self = .send
    case "save": self = .save
    case "keep": self = .keep
    default:
      if word.hasPrefix(Self.adding) {
        self = .addRow(group: String(word.dropFirst(Self.adding.count)))
        return
      }
      guard word.hasPrefix(Self.detaching),
        let position = Int(word.dropFirst(Self.detaching.count)),
        position > 0
      else { return nil }
      self = .detach(position: position)
    }
  }

  var word: String {
    switch self {
    case .send: "send"
    case .save: "save"
    case .keep: "keep"
    case .detach(let position): Self.detaching + String(position)
    case .addRow(let group): Self.adding + group
    }
  }

  private static let detaching = "detach-"
  private static let adding = "add-row-"
}
