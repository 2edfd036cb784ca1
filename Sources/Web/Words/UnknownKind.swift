import MovementCore

extension Plan {
  /// What a kind of deliverable is called, or nil for a bare word that nobody has named.
  func knownName(ofDeliverableKind kind: String, _ language: Language) -> String? {
    let name = name(ofDeliverableKind: kind, language)
    return name == kind ? nil : name
  }
}
