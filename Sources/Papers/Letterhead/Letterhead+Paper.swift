package import Documents
package import MovementCore

extension Letterhead {
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

extension PaperSide {
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
