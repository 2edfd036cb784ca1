/// By whose rules official papers look: the Party's, or the State's.
package enum PaperSide: String, Sendable, CaseIterable { case party, state }

/// How an office heads and signs its papers. Empty is what it did not say: room is left for it.
package struct Letterhead: Sendable, Equatable {
  package var side: PaperSide
  /// “ĐẢNG BỘ THÀNH PHỐ HỒ CHÍ MINH”
  package var parent: String
  /// “QUẬN ỦY QUẬN 1”
  package var issuer: String
  /// What stands for the issuer in a symbol: “QU” in “182-KH/QU”.
  package var abbreviation: String
  /// “Quận 1”
  package var place: String
  /// “T/M BAN THƯỜNG VỤ”
  package var signingFor: String
  /// “PHÓ BÍ THƯ”
  package var signerTitle: String
  package var signerName: String
  /// Whoever gets each paper beside those whom it is for.
  package var recipients: [String]
  /// “Lưu Văn phòng Quận ủy”
  package var archive: String

  package init(
    side: PaperSide = .party, parent: String = "", issuer: String = "", abbreviation: String = "",
    place: String = "", signingFor: String = "", signerTitle: String = "", signerName: String = "",
    recipients: [String] = [], archive: String = ""
  ) {
    self.side = side
    self.parent = parent
    self.issuer = issuer
    self.abbreviation = abbreviation
    self.place = place
    self.signingFor = signingFor
    self.signerTitle = signerTitle
    self.signerName = signerName
    self.recipients = recipients
    self.archive = archive
  }

  /// In code points, of each line.
  package static let longestLine = 200
  package static let mostRecipients = 20
}
