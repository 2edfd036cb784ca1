import HTML
import MovementCore

extension Visit {
  /// The language of what comes from the plan and the directory: on an English page these texts say
  /// that they are Vietnamese, so that a screen reader speaks them as such.
  var planLanguage: Attribute {
    .named("lang", language == .vietnamese ? nil : Language.vietnamese.rawValue)
  }
}
