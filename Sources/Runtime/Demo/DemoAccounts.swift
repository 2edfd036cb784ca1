import MovementCore
import Secrets
import Store
import Web

/// The accounts of the demonstration: one for each role. No real person is meant by any.
enum DemoAccounts {
  /// Theirs all; the demonstration says it to everybody.
  static let password = "dan-van-kheo"

  private struct Entry {
    /// The last digits of its id: the same in every demonstration.
    let number: Int
    let details: AccountDetails
    let words: Phrase

    var id: Account.ID { "01700000-0000-7000-8000-00000000000" + String(number) }
  }

  private static let entries = [
    Entry(
      number: 1,
      details: AccountDetails(
        name: "ben-nghe", displayName: "UBND phường Bến Nghé", role: .unit, unit: "ben-nghe-ubnd"),
      words: Phrase(
        vi: "Đơn vị: nộp sản phẩm", en: "A unit: hands in its work")),
    Entry(
      number: 2,
      details: AccountDetails(
        name: "mttq", displayName: "Ủy ban MTTQ Quận 1", role: .unit, unit: "mttq-quan"),
      words: Phrase(
        vi: "Đơn vị: có báo cáo bị trả lại", en: "A unit with a report that was returned")),
    Entry(
      number: 3,
      details: AccountDetails(
        name: "dan-van", displayName: "Ban Dân vận Quận ủy", role: .reviewer, unit: "ban-dan-van"),
      words: Phrase(
        vi: "Người duyệt: chấp nhận hoặc trả lại", en: "The reviewer: accepts or returns")),
    Entry(
      number: 4,
      details: AccountDetails(
        name: "to-chuc", displayName: "Tổ giúp việc phong trào", role: .organiser),
      words: Phrase(
        vi: "Ban tổ chức: thấy và làm được mọi việc",
        en: "The organiser: sees and does everything")),
    Entry(
      number: 5,
      details: AccountDetails(
        name: "lanh-dao", displayName: "Thường trực Quận ủy", role: .reader, unit: "quan-uy"),
      words: Phrase(
        vi: "Lãnh đạo: chỉ xem", en: "The leadership: only looks")),
  ]

  /// Who writes what the demonstration begins with, who answered it, and who released it.
  static let unit = Actor(id: entries[0].id, role: .unit)
  static let reviewer = Actor(id: entries[2].id, role: .reviewer)
  static let organiser = Actor(id: entries[3].id, role: .organiser)

  static let entry = DemoEntry(
    people: entries.map { entry in
      DemoEntry.Person(
        name: entry.details.name, displayName: entry.details.displayName, words: entry.words)
    },
    password: password)

  /// Adds those that are not there yet; what somebody changed stays as it is.
  static func add(to store: MovementStore) async throws {
    let present = Set(try await store.accounts().map(\.id))
    let missing = entries.filter { !present.contains($0.id) }
    guard !missing.isEmpty else { return }
    let actor = Actor(id: "lantoa demo")
    let hash = try await PasswordWorker().hash(Password(password))
    for entry in missing {
      let account = try await store.addAccount(id: entry.id, entry.details, by: actor)
      try await store.setPassword(hash.encoded, of: account.id, keeping: nil, by: actor)
    }
  }

  /// What the terminal says: who there is, and the password.
  static func lines(_ language: Language) -> [String] {
    let head = Phrase(
      vi: "Đăng nhập thử (mật khẩu chung: \(password)):",
      en: "Accounts to try (one password: \(password)):")
    let width = entries.map(\.details.name.count).max() ?? 0
    return [head[language]]
      + entries.map { entry in
        let name = entry.details.name
        return "  " + name + String(repeating: " ", count: width - name.count + 2)
          + entry.details.displayName + " – " + entry.words[language]
      }
  }
}
