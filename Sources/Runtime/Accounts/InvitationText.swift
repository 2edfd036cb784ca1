import MovementCore
import QRCode
import Store
import TableFile

/// An invitation in the terminal: link and QR code.
struct InvitationText {
  let account: Account
  let link: String
  let expiresAt: Instant

  func write(on console: Console, in language: Language) throws {
    var output = console.output
    let until = expiresAt.description.prefix(10)
    let day = CivilDate(String(until))?.short ?? String(until)
    let head = Phrase(
      vi: "Thư mời cho \(account.displayName) (\(account.name)): dùng một lần, trước ngày \(day).",
      en: "Invitation for \(account.displayName) (\(account.name)): works once, before \(day).")
    output.append(head[language] + "\n" + link + "\n\n")
    for line in try TerminalQR(text: link, isColoured: console.isColoured).lines {
      output.append(line + "\n")
    }
    try output.flush()
  }
}

/// A QR code of half blocks, two rows of squares to a line.
struct TerminalQR {
  let lines: [String]

  /// The white border that readers need, in squares.
  private static let border = 2

  /// - Parameter isColoured: The terminal knows colours: black on white whatever its own are.
  init(text: String, isColoured: Bool) throws {
    let matrix = try QRMatrix(text: text)
    let places = -Self.border..<(matrix.size + Self.border)
    lines = stride(from: places.lowerBound, to: places.upperBound, by: 2).map { row in
      let line = places.map { column in
        switch (matrix[row, column], matrix[row + 1, column]) {
        case (true, true): "█"
        case (true, false): "▀"
        case (false, true): "▄"
        case (false, false): " "
        }
      }.joined()
      return isColoured ? "\u{1B}[30;107m" + line + "\u{1B}[0m" : line
    }
  }
}
