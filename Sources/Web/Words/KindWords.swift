import MovementCore

// Names of the kinds that the product knows. A plan may name its own: kinds of units under
// `kinds:`, kinds of deliverables by a form.

extension Plan {
  /// What a kind of unit is called: as the plan says, or the bare word.
  func name(ofUnitKind kind: String) -> String {
    unitKinds.first { $0.id == kind }?.name ?? kind
  }

  /// What a kind of deliverable is called.
  func name(ofDeliverableKind kind: String, _ language: Language) -> String {
    if language == .english, let known = deliverableKinds[kind] { return known.english }
    if let form = forms.first(where: { $0.kind == kind }) { return form.name }
    return deliverableKinds[kind]?[language] ?? kind
  }
}

/// Plan format §6.
private let deliverableKinds: [String: Phrase] = [
  "launch-plan": Phrase(vi: "Kế hoạch phát động", en: "Launch plan"),
  "registration": Phrase(vi: "Đăng ký", en: "Registration"),
  "initiative": Phrase(vi: "Sáng kiến", en: "Initiative"),
  "commitment": Phrase(vi: "Cam kết", en: "Commitment"),
  "article": Phrase(vi: "Bài viết", en: "Article"),
  "activity": Phrase(vi: "Hoạt động", en: "Activity"),
  "progress": Phrase(vi: "Báo tiến độ", en: "Progress"),
  "inspection": Phrase(vi: "Kiểm tra, giám sát", en: "Inspection"),
  "report": Phrase(vi: "Báo cáo", en: "Report"),
  "nomination": Phrase(vi: "Đề nghị tuyên dương", en: "Nomination"),
  "guidance": Phrase(vi: "Hướng dẫn", en: "Guidance"),
  "issue": Phrase(vi: "Số báo, bản tin", en: "Issue"),
]
