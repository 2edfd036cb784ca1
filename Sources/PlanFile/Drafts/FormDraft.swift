import MovementCore

/// What could be read of a form.
struct FormDraft {
  var form: Form
  /// The taxonomies that `of` names.
  var taxonomies: [Located<String>] = []
  /// The fields that `title`, `text` and `amount` name.
  var roles: [Role] = []
  var conditions: [Condition] = []
  /// The kinds that `about` names.
  var about: [Located<String>] = []
  /// False if `sections` is there but could not be read, so that nobody knows what it would name.
  var knowsSections = true
  /// The sections that fields name.
  var sections: [Located<String>] = []
  var figures: [FigureDraft] = []
  /// What all fields ask, those of groups' rows too.
  var asked: [Asked] = []

  /// A field that the form names for what it is to be.
  struct Role {
    let key: FormKey
    let field: Located<String>
  }

  struct Asked {
    let id: String
    let label: Located<String>
    let type: Form.FieldType
  }

  /// One entry of `when`.
  struct Condition {
    /// The id of the field that has it.
    let of: String
    let field: Located<String>
    let values: [Located<String>]
  }
}
