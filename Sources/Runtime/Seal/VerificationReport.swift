import MovementCore
import Secrets
import Store

/// What `lantoa verify` says.
struct VerificationReport {
  let verification: Verification
  /// How many files were looked at.
  let files: Int
  /// Whether it was known beforehand with which key seals are made.
  let isPinned: Bool
  let sought: Sought?

  /// The seal of a root that an office kept.
  enum Sought {
    case found(Seal)
    case missing
  }

  /// So many findings are told, the others counted.
  private static let mostTold = 10

  var isGood: Bool {
    if case .missing = sought { return false }
    return verification.isIntact
  }

  func lines(_ language: Language) -> [String] {
    let phrases = [head] + findings + counts + seal + soughtLines
    return phrases.map { $0[language] }
  }

  private var head: Phrase {
    verification.isIntact
      ? Phrase(vi: "Nhật ký nguyên vẹn.", en: "The record is intact.")
      : Phrase(
        vi: "Nhật ký KHÔNG còn nguyên vẹn: \(verification.findingCount) chỗ.",
        en: "The record is NOT intact: \(verification.findingCount) findings.")
  }

  private var findings: [Phrase] {
    let told = verification.findings.prefix(Self.mostTold)
    var phrases = told.enumerated().map { index, finding in
      let phrase = finding.phrase
      return index == 0
        ? Phrase(
          vi: "Chỗ đầu tiên: " + phrase.vietnamese, en: "The first one: " + phrase.english)
        : Phrase(vi: "  " + phrase.vietnamese, en: "  " + phrase.english)
    }
    let rest = verification.findingCount - told.count
    if rest > 0 {
      phrases.append(Phrase(vi: "  và \(rest) chỗ khác", en: "  and \(rest) others"))
    }
    return phrases
  }

  private var counts: [Phrase] {
    var phrases = [
      Phrase(
        vi: "Dòng nhật ký: \(verification.lines), trong đó \(verification.linesSinceSeal) dòng "
          + "chưa niêm phong",
        en: "Lines: \(verification.lines), of which \(verification.linesSinceSeal) are not sealed"),
      Phrase(
        vi: "Đã đối chiếu: \(verification.records) mục dữ liệu, \(files) tệp",
        en: "Held against them: \(verification.records) records, \(files) files"),
    ]
    if verification.linesWithoutDigest > 0 {
      phrases.append(
        Phrase(
          vi: "Dòng cũ chưa có mã kiểm: \(verification.linesWithoutDigest) (niêm phong lần tới sẽ "
            + "bổ sung)",
          en: "Old lines without a digest: \(verification.linesWithoutDigest) (the next seal gives "
            + "them one)"))
    }
    return phrases
  }

  private var seal: [Phrase] {
    guard let last = verification.lastSeal else {
      return [Phrase(vi: "Chưa niêm phong lần nào.", en: "Nothing is sealed yet.")]
    }
    let fingerprint = PublicKey(text: last.key).map { $0.fingerprint.grouped } ?? last.key
    var phrases = [
      Phrase(
        vi: "Niêm phong: \(verification.seals); lần cuối là số \(last.number), \(last.sealedAt), "
          + "đến dòng \(last.last)",
        en: "Seals: \(verification.seals); the last one is \(last.number), \(last.sealedAt), up to "
          + "line \(last.last)"),
      Phrase(vi: "Mã niêm phong: \(last.root.grouped)", en: "Its root: \(last.root.grouped)"),
      Phrase(vi: "Khóa: \(fingerprint)", en: "Key: \(fingerprint)"),
    ]
    if !isPinned {
      phrases.append(
        Phrase(
          vi: "Chú ý: khóa lấy từ chính cơ sở dữ liệu. Ai ghi được vào đó có thể đã thay toàn bộ "
            + "nhật ký; hãy đối chiếu với --key TỆP (seal.pub giữ ở nơi khác) hoặc mã đã in.",
          en: "Note: the key was taken from the database itself. Who can write there may have "
            + "replaced the whole record; hold it against --key FILE (a seal.pub kept elsewhere) "
            + "or a printed root."))
    }
    return phrases
  }

  private var soughtLines: [Phrase] {
    switch sought {
    case nil: []
    case .missing:
      [
        Phrase(
          vi: "Không có niêm phong nào mang mã này: nhật ký đã bị viết lại, hoặc mã của cơ sở dữ "
            + "liệu khác.",
          en: "No seal has that root: the record was rewritten, or it is another database's.")
      ]
    case .found(let seal):
      [
        Phrase(
          vi: "Mã này là niêm phong số \(seal.number), \(seal.sealedAt), các dòng \(seal.first)–"
            + "\(seal.last)" + (isGood ? "; nhật ký hiện nay nối tiếp từ đó." : "."),
          en: "That root is seal \(seal.number), \(seal.sealedAt), lines \(seal.first)–\(seal.last)"
            + (isGood ? "; the record still leads there." : "."))
      ]
    }
  }
}

extension String {
  /// In groups of four characters, as on paper.
  fileprivate var grouped: String {
    let characters = Array(self)
    return stride(from: 0, to: characters.count, by: 4)
      .map { String(characters[$0..<min($0 + 4, characters.count)]) }.joined(separator: " ")
  }
}
