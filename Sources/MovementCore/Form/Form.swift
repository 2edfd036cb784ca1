/// What a kind of deliverable asks for (plan format §6).
package struct Form: Sendable, Equatable {
  /// The kind of deliverable.
  package var kind: String
  package var name: String
  package var fields: [Field]
  /// The field whose answer is the deliverable's title; nil for the first line that must be
  /// answered (``titleField``).
  package var title: String?
  /// The field whose answer is the deliverable's text, which is compared, searched and published.
  package var text: String?
  /// The field whose answer is the deliverable's amount.
  package var amount: String?
  /// The kinds of deliverables, such as a registered work, of which this tells how they go on;
  /// empty for all other forms.
  package var about: [String]
  /// The headings under which the fields stand (``parts``), in order; empty for a form without any.
  package var sections: [Label]

  package init(
    kind: String, name: String, fields: [Field], title: String? = nil, text: String? = nil,
    amount: String? = nil, about: [String] = [], sections: [Label] = []
  ) {
    self.kind = kind
    self.name = name
    self.fields = fields
    self.title = title
    self.text = text
    self.amount = amount
    self.about = about
    self.sections = sections
  }

  package struct Field: Sendable, Equatable {
    package var id: String
    package var label: String
    package var type: FieldType
    package var isRequired: Bool
    package var help: String?
    /// Of a number; of the characters of a text; of how many are chosen, attached or filled in.
    package var min: Int?
    package var max: Int?
    /// For `choice` and `choices`; nil for the others.
    package var options: Options?
    /// When the field is asked for; empty: always.
    package var condition: [Requirement]
    /// What each row of a `group` asks for; empty for the others.
    package var fields: [Field]
    /// What a reviewer looks for in the answer.
    package var criterion: String?
    /// The section with which this field begins; nil for the one of the field before it.
    package var section: String?
    /// What the record counts for this `number`; nil for a number that only people give.
    package var counts: FigureSource?

    package init(
      id: String, label: String, type: FieldType, isRequired: Bool = false, help: String? = nil,
      min: Int? = nil, max: Int? = nil, options: Options? = nil, condition: [Requirement] = [],
      fields: [Field] = [], criterion: String? = nil, section: String? = nil,
      counts: FigureSource? = nil
    ) {
      self.id = id
      self.label = label
      self.type = type
      self.isRequired = isRequired
      self.help = help
      self.min = min
      self.max = max
      self.options = options
      self.condition = condition
      self.fields = fields
      self.criterion = criterion
      self.section = section
      self.counts = counts
    }
  }

  package enum FieldType: String, Sendable, CaseIterable {
    case line, text, number, date, choice, choices
    case yesNo = "yes-no"
    case files
    /// Rows of fields, any number of them.
    case group
  }

  package enum Options: Sendable, Equatable {
    /// The tags of a taxonomy of the plan.
    case taxonomy(String)
    case listed([Label])
  }

  /// That a field has one of some answers.
  package struct Requirement: Sendable, Equatable {
    /// A `choice`, `choices` or `yes-no` of the form, not one within a group.
    package var field: String
    /// Ids of options; `yes` or `no`.
    package var values: [String]

    package init(field: String, values: [String]) {
      self.field = field
      self.values = values
    }
  }
}

extension Form {
  package subscript(id: String) -> Field? { fields.first { $0.id == id } }

  /// The field whose answer is the title: the one that the form names, or else the first line that
  /// must always be answered. Nil where the title is asked for by itself.
  package var titleField: Field? {
    if let title { return self[title] }
    return fields.first { $0.type == .line && $0.isRequired && $0.condition.isEmpty }
  }

  package var textField: Field? { text.flatMap { self[$0] } }

  package var amountField: Field? { amount.flatMap { self[$0] } }

  /// The fields that files are attached to.
  package var fileFields: [Field] { fields.filter { $0.type == .files } }
}

extension Form.Field {
  /// Characters of a line or a text, files of a field, rows of a group: at most so many, whatever the
  /// plan says.
  package static let longestLine = 500
  package static let longestText = DeliverableContent.longestText
  package static let mostFiles = 20
  package static let mostRows = 50

  /// At most so many characters, for a line and a text; files; rows; for others as the plan says.
  package var limit: Int? {
    switch type {
    case .line: Swift.min(max ?? Self.longestLine, Self.longestLine)
    case .text: Swift.min(max ?? Self.longestText, Self.longestText)
    case .files: Swift.min(max ?? Self.mostFiles, Self.mostFiles)
    case .group: Swift.min(max ?? Self.mostRows, Self.mostRows)
    case .number, .date, .choice, .choices, .yesNo: max
    }
  }
}

extension Plan {
  /// The form of a kind of deliverable; nil for a kind that has a title, a text and files alone.
  package func form(of kind: String) -> Form? { forms.first { $0.kind == kind } }

  /// What one can choose in a field; empty for a field that is no choice.
  package func options(of field: Form.Field) -> [Label] {
    switch field.options {
    case nil: []
    case .listed(let labels): labels
    case .taxonomy(let id): taxonomies.first { $0.id == id }?.tags ?? []
    }
  }
}
