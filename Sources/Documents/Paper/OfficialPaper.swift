/// What stands in a paper, the same for every layout and every kind: each template shows the part
/// of it that it has a place for, and leaves out what is empty.
package struct OfficialPaper: Sendable {
  package struct Signer: Sendable {
    /// “T/M BAN THƯỜNG VỤ”; empty for who signs in their own name.
    package var prefix: String
    package var title: String
    package var name: String

    package init(prefix: String = "", title: String = "", name: String = "") {
      self.prefix = prefix
      self.title = title
      self.name = name
    }
  }

  /// What only minutes have.
  package struct Meeting: Sendable {
    package var start = ""
    package var end = ""
    package var place = ""
    package var chair = ""
    package var secretary = ""
    package var present: [String] = []
    package var absent: [String] = []

    package init() {}
  }

  /// “ĐẢNG BỘ THÀNH PHỐ HỒ CHÍ MINH”
  package var parent = ""
  /// “QUẬN ỦY QUẬN 1”
  package var issuer = ""
  /// Empty in a draft: room is left for it.
  package var number = ""
  /// “KH/QU” for the Party, “KH-UBND” for the State.
  package var symbol = ""
  package var place = ""
  /// As ``OfficialDate/words(_:)`` writes it; empty in a draft.
  package var day = ""
  /// “BÁO CÁO”; letters have none.
  package var type = ""
  package var subject = ""
  /// Whom a letter is to (Kính gửi).
  package var to: [String] = []
  /// Paragraphs before the first section.
  package var lead: [String] = []
  package var sections: [PaperSection] = []
  /// The table of a list; sections have theirs.
  package var table = PaperTable()
  package var closing: [String] = []
  package var recipients: [String] = []
  /// The last line of the recipients: “Lưu Văn phòng Quận ủy”, “Lưu: VT, NV”.
  package var archive = ""
  package var signer = Signer()
  /// Who signs minutes beside the chair.
  package var secretary = Signer()
  package var meeting = Meeting()
  /// Above the two columns of figures.
  package var nowLabel = "Kỳ này"
  package var beforeLabel = "Kỳ trước"

  package init() {}
}
