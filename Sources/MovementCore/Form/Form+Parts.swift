extension Form {
  /// Fields that stand together, under a heading or under none.
  package struct Part: Sendable, Equatable {
    /// Nil for what stands before the first section.
    package var section: Label?
    package var fields: [Field]

    package init(section: Label?, fields: [Field]) {
      self.section = section
      self.fields = fields
    }
  }

  /// All fields as they are to be shown: in the order of the sections, and within each in that of the
  /// form. A field that names no section stands in that of the field before it. A section without a
  /// field is left out.
  package var parts: [Part] {
    var bySection: [String?: [Field]] = [:]
    var current: String?
    for field in fields {
      // What names a section that is not there stays where it was: every field is shown.
      if let named = field.section, sections.contains(where: { $0.id == named }) {
        current = named
      }
      bySection[current, default: []].append(field)
    }
    return ([nil] + sections).compactMap { section in
      bySection[section?.id].map { Part(section: section, fields: $0) }
    }
  }

  /// The numbers that the record finds.
  package var figures: [Field] { fields.filter { $0.counts != nil } }
}
