package import MovementCore

/// The papers for which templates are shipped.
package enum PaperKind: String, Sendable, CaseIterable {
  case report, plan, guidance, minutes, reminder, units, progress

  package var name: Phrase {
    switch self {
    case .report: Phrase(vi: "Báo cáo", en: "Report")
    case .plan: Phrase(vi: "Kế hoạch phát động", en: "Launch plan")
    case .guidance: Phrase(vi: "Hướng dẫn", en: "Guidance")
    case .minutes: Phrase(vi: "Biên bản", en: "Minutes")
    case .reminder: Phrase(vi: "Công văn đôn đốc", en: "Reminder letter")
    case .units: Phrase(vi: "Danh sách đơn vị", en: "List of units")
    case .progress: Phrase(vi: "Bảng tiến độ", en: "Progress table")
    }
  }

  /// The abbreviation that stands before the issuer's in a symbol, “KH” in “182-KH/QU”; lists and
  /// tables go with another paper and have none.
  package var abbreviation: String? {
    switch self {
    case .report: "BC"
    case .plan: "KH"
    case .guidance: "HD"
    case .minutes: "BB"
    case .reminder: "CV"
    case .units, .progress: nil
    }
  }
}

extension PaperKind {
  /// The template that is shipped for a layout: the bytes of a .docx.
  ///
  /// Made by `Scripts/make-templates`. Reports, plans and guidance have the same parts.
  package func template(_ side: PaperLayout.Side) -> [UInt8] {
    switch (side, self) {
    case (.party, .report), (.party, .plan), (.party, .guidance):
      PackageResources.party_general_docx
    case (.party, .minutes): PackageResources.party_minutes_docx
    case (.party, .reminder): PackageResources.party_reminder_docx
    case (.party, .units): PackageResources.party_units_docx
    case (.party, .progress): PackageResources.party_progress_docx
    case (.state, .report), (.state, .plan), (.state, .guidance):
      PackageResources.state_general_docx
    case (.state, .minutes): PackageResources.state_minutes_docx
    case (.state, .reminder): PackageResources.state_reminder_docx
    case (.state, .units): PackageResources.state_units_docx
    case (.state, .progress): PackageResources.state_progress_docx
    }
  }
}
