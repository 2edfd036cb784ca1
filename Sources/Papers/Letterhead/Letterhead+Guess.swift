package import MovementCore

extension Letterhead {
  /// What can be told of a unit that never said how its papers look: its name and that of the office
  /// above it. A group that owes nothing (“Khối …”) is no office, so the next one above it stands there.
  ///
  /// - Parameter position: Nil for nobody, of a movement without units.
  package init(guessedFor position: Int?, in standing: Standing) {
    guard let position else {
      self.init(
        side: PaperSide(ofSymbol: standing.plan.number), issuer: standing.plan.issuer.uppercased())
      return
    }
    let directory = standing.directory
    let above = directory.ancestors(of: position).first { ancestor in
      standing.columns.contains { $0.hasCell(at: ancestor) }
        || directory.parent(of: ancestor) == nil
    }
    self.init(
      side: PaperSide(ofSymbol: standing.plan.number),
      parent: above.map { directory.units[$0].name.uppercased() } ?? "",
      issuer: directory.units[position].name.uppercased())
  }
}

extension PaperSide {
  /// By whose rules a number such as “182-KH/QU” or “123/KH-UBND” is made: the State's has the stroke
  /// first. The Party's for what tells neither.
  package init(ofSymbol number: String) {
    let stroke = number.firstIndex(of: "/")
    let hyphen = number.firstIndex(of: "-")
    guard let stroke, let hyphen, stroke < hyphen else {
      self = .party
      return
    }
    self = .state
  }
}
