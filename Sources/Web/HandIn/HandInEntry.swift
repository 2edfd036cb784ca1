import MovementCore

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
      amount: form.typed(Name.amount))
  }
}

extension SubmittedForm {
  /// What was typed, with the line ends of this system. NUL is no character of a text.
  fileprivate func typed(_ name: String) -> String {
    text(name).replacing("\r\n", with: "\n").replacing("\0", with: "")
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

  init?(_ word: String) {
    switch word {
    case "send": self = .send
    case "save": self = .save
    case "keep": self = .keep
    default:
      guard word.hasPrefix("detach-"), let position = Int(word.dropFirst("detach-".count)),
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
    case .detach(let position): "detach-" + String(position)
    }
  }
}
