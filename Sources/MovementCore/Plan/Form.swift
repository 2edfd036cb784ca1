/// What a kind of deliverable asks for (plan format §6).
package struct Form: Sendable, Equatable {
  /// The kind of deliverable.
  package var kind: String
  package var name: String
  package var fields: [Field]

  package init(kind: String, name: String, fields: [Field]) {
    self.kind = kind
    self.name = name
    self.fields = fields
  }

  package struct Field: Sendable, Equatable {
    package var id: String
    package var label: String
    package var type: FieldType
    package var isRequired: Bool
    package var help: String?
    package var min: Int?
    package var max: Int?
    /// For `choice` and `choices`; nil for the others.
    package var options: Options?

    package init(
      id: String, label: String, type: FieldType, isRequired: Bool = false, help: String? = nil,
      min: Int? = nil, max: Int? = nil, options: Options? = nil
    ) {
      self.id = id
      self.label = label
      self.type = type
      self.isRequired = isRequired
      self.help = help
      self.min = min
      self.max = max
      self.options = options
    }
  }

  package enum FieldType: String, Sendable, CaseIterable {
    case line, text, number, date, choice, choices
    case yesNo = "yes-no"
    case files
  }

  package enum Options: Sendable, Equatable {
    /// The tags of a taxonomy of the plan.
    case taxonomy(String)
    case listed([Label])
  }
}
