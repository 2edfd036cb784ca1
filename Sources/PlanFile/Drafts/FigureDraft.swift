import MovementCore

/// What could be read of `counts`, the source of a figure.
struct FigureDraft {
  /// The id of the field that has it.
  let field: String
  var kinds: [Located<String>] = []
  var obligations: [Located<String>] = []
  /// The field that is summed; nil for `amount` and where nothing is.
  var sum: Located<String>?
  var conditions: [FormDraft.Condition] = []
  var from = FigureSource.Origin.subtree

  init(of field: String) { self.field = field }
}
