import SQL
import Store
import Testing

/// Units are measured, people are not: no table and no column for residents, for what people are,
/// believe or think, or for who protested or complained (`docs/rights.md`).
@Suite("What is not kept", .testStore)
struct DenyListTests {
  /// Beginnings of words of English and Vietnamese (without diacritics, joined by `_`).
  private static let denied = [
    // people as objects of a record
    "resident", "inhabitant", "citizen", "person", "people", "individual", "household", "family",
    "cu_dan", "nguoi_dan", "cong_dan", "nhan_khau", "ho_khau", "ho_dan", "ca_nhan",
    // what they are
    "religio", "faith", "belief", "ethnic", "race", "racial", "nationality", "gender", "sexual",
    "health", "disab", "biometric", "birth", "poverty", "ton_giao", "dan_toc", "tin_nguong",
    "suc_khoe",
    // what they think
    "opinion", "politic", "loyal", "sentiment", "attitude", "virtue", "rumour", "rumor",
    "chinh_kien", "quan_diem", "tu_tuong", "trung_thanh", "du_luan",
    // what they did
    "protest", "strike", "demonstrat", "gathering", "riot", "petition", "complain", "denounc",
    "offence", "offense", "violation", "penalt", "punish", "watch", "suspect", "informant",
    "bieu_tinh", "dinh_cong", "lan_cong", "tu_tap", "khieu_kien", "khieu_nai", "to_cao", "vi_pham",
    // where they are found
    "phone", "address", "identity", "passport", "plate", "location", "latitude", "longitude",
    "face", "cccd", "cmnd", "dien_thoai", "dia_chi",
  ]

  private static func deniedWords(in names: [String]) -> [String] {
    names.filter { name in
      denied.contains { word in ("_" + name.lowercased()).contains("_" + word) }
    }
  }

  @Test("No table and no column of the database bears a word of the list")
  func schema() async throws {
    let tables = try await testStore().database.read { try $0.tables() }
    let names = tables.map(\.name) + tables.flatMap(\.columns)
    #expect(names.count > 50)
    #expect(Self.deniedWords(in: names) == [])
  }

  @Test("Nor does any word of any step that leads there", arguments: Migrations.all)
  func migrations(migration: Migration) {
    let text = ([migration.name] + migration.statements).joined(separator: " ")
    let words = text.split { !($0.isLetter || $0 == "_") }.map(String.init)
    #expect(Self.deniedWords(in: words) == [])
  }

  @Test(
    "The list finds a word at the beginning of any part of a name",
    arguments: ["resident", "unit_religion", "Ethnicity", "ward_petitioner_count", "to_cao"])
  func example(name: String) {
    #expect(Self.deniedWords(in: [name]) == [name])
  }
}
