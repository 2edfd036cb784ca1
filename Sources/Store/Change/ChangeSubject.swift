package import MovementCore
package import SQL

/// The record that a change concerns.
package struct ChangeSubject: Hashable, Sendable {
  package enum Kind: String, Sendable, CaseIterable {
    case movement, plan, unit, deliverable, exemption, account
    /// The id is that of the account that is invited.
    case invitation
    /// A deliverable on the public page; the id is the deliverable's.
    case release
    /// The office's own phrases; the id says what for.
    case phrases
    /// How the papers of a unit look; the id is the unit's.
    case letterhead
  }

  package let kind: Kind
  /// Its id within its movement, or within the database.
  package let id: String

  package init(_ kind: Kind, _ id: String) {
    self.kind = kind
    self.id = id
  }
}

extension ChangeSubject.Kind: SQLConvertible {
  package init?(sqlValue: SQLValue) {
    guard case .text(let text) = sqlValue else { return nil }
    self.init(rawValue: text)
  }

  package var sqlValue: SQLValue { .text(rawValue) }
}

extension ChangeSubject {
  /// What people call the record.
  package var phrase: Phrase {
    switch kind {
    case .movement: Phrase(vi: "Phong trào \(id)", en: "Movement \(id)")
    case .plan: Phrase(vi: "Kế hoạch, phiên bản \(id)", en: "Plan, version \(id)")
    case .unit: Phrase(vi: "Đơn vị \(id)", en: "Unit \(id)")
    case .deliverable: Phrase(vi: "Sản phẩm \(id)", en: "Deliverable \(id)")
    case .exemption: Phrase(vi: "Miễn thực hiện \(id)", en: "Exemption \(id)")
    case .account: Phrase(vi: "Tài khoản \(id)", en: "Account \(id)")
    case .invitation: Phrase(vi: "Thư mời của tài khoản \(id)", en: "Invitation of account \(id)")
    case .release: Phrase(vi: "Công bố sản phẩm \(id)", en: "Release of deliverable \(id)")
    case .phrases: Phrase(vi: "Câu mẫu của cơ quan", en: "The office's phrases")
    case .letterhead: Phrase(vi: "Mẫu đầu văn bản của đơn vị \(id)", en: "Letterhead of unit \(id)")
    }
  }
}
