/// Where a command writes, and what it may take for granted there.
package struct Console: Sendable {
  /// Takes a piece of what the command gives; throws `OutputClosed` when nobody listens any more.
  package var write: @Sendable ([UInt8]) throws -> Void
  /// Takes a piece of what is said beside it: problems, warnings, progress.
  package var writeAside: @Sendable ([UInt8]) -> Void
  /// Whether a person reads what the command gives.
  package var isTerminal: Bool
  /// Whether a person reads what is said beside it.
  package var asideIsTerminal: Bool
  /// How many columns the terminal has; nil if nothing limits lines.
  package var width: Int?
  package var isColoured: Bool

  package init(
    write: @escaping @Sendable ([UInt8]) throws -> Void,
    writeAside: @escaping @Sendable ([UInt8]) -> Void, isTerminal: Bool = false,
    asideIsTerminal: Bool = false, width: Int? = nil, isColoured: Bool = false
  ) {
    self.write = write
    self.writeAside = writeAside
    self.isTerminal = isTerminal
    self.asideIsTerminal = asideIsTerminal
    self.width = width
    self.isColoured = isColoured
  }
}

/// Whoever read what the command gives has stopped: `lantoa standing … | head`.
package struct OutputClosed: Error {
  package init() {}
}
