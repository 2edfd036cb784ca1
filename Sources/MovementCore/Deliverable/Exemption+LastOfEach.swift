extension [Exemption] {
  /// Of exemptions of the same due, the last one, as if the rows of a table had been recorded one
  /// by one.
  package var lastOfEach: [Exemption] {
    var places: [[String]: Int] = [:]
    var kept: [Exemption] = []
    for exemption in self {
      let key = [exemption.unit, exemption.obligation, exemption.due.map(String.init) ?? ""]
      if let place = places[key] {
        kept[place] = exemption
      } else {
        places[key] = kept.count
        kept.append(exemption)
      }
    }
    return kept
  }
}
