package import Documents
import MovementCore

/// How an office heads and signs its papers. Empty is what it did not say: room is left for it.
package struct Letterhead: Sendable, Equatable, Codable {
  /// By whose rules its papers look.
  package var side: PaperLayout.Side
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
  /// Further recipients, one to a line.
  package var recipients: [String]
  /// “Lưu Văn phòng Quận ủy”
  package var archive: String

  package init(
    side: PaperLayout.Side = .party, parent: String = "", issuer: String = "",
    abbreviation: String = "", place: String = "", signingFor: String = "",
    signerTitle: String = "", signerName: String = "", recipients: [String] = [],
    archive: String = ""
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

  /// The symbol of a paper of a kind: “BC/QU” for the Party, “BC-UBND” for the State (HD 36-HD/VPTW;
  /// NĐ 30/2020/NĐ-CP); empty for a kind without one.
  package func symbol(of kind: PaperKind) -> String {
    guard let type = kind.abbreviation else { return "" }
    let issuer = abbreviation.isEmpty ? "…" : abbreviation
    return switch side {
    case .party: "\(type)/\(issuer)"
    case .state: "\(type)-\(issuer)"
    }
  }

  /// The heading and the foot of a paper that this office issues.
  func paper(_ kind: PaperKind) -> OfficialPaper {
    var paper = OfficialPaper()
    paper.parent = parent
    paper.issuer = issuer
    paper.symbol = symbol(of: kind)
    paper.place = place.isEmpty ? "…………" : place
    paper.type = kind.heading
    paper.recipients = recipients
    paper.archive = archive.isEmpty ? side.commonArchive : archive
    paper.signer = OfficialPaper.Signer(prefix: signingFor, title: signerTitle, name: signerName)
    return paper
  }
}

extension PaperLayout.Side: Codable {
  /// Where a paper is kept, of an office that did not say.
  fileprivate var commonArchive: String {
    switch self {
    case .party: "Lưu Văn phòng"
    case .state: "Lưu: VT"
    }
  }
}

extension PaperKind {
  /// What stands above the subject; letters have nothing there.
  fileprivate var heading: String {
    self == .reminder ? "" : name.vietnamese.uppercased()
  }
}
