import MovementCore
import Store

/// A movement small enough to be counted by hand: a committee with two offices and two wards.
///
/// ```
/// quan-uy ─ van-phong, ban-dan-van (offices), tt-van-hoa (until 30/6/2019)
///         ─ ben-nghe ─ ben-nghe-dang-uy ─ ben-nghe-kp1, ben-nghe-kp2
///         │          ─ ben-nghe-ubnd
///         ─ da-kao ─ da-kao-ubnd, da-kao-mttq
/// ```
enum SmallMovement {
  /// The day on which the tests stand.
  static let today = day("2019-09-10")

  /// The moment at which they stand: half past nine in the morning there.
  static let now = Instant(secondsSince1970: 1_568_082_600)

  static let units = [
    Unit(id: "quan-uy", name: "Quận ủy Quận 1", kind: "committee"),
    Unit(id: "van-phong", name: "Văn phòng Quận ủy", kind: "office", parent: "quan-uy", staff: 22),
    Unit(
      id: "ban-dan-van", name: "Ban Dân vận Quận ủy", kind: "office", parent: "quan-uy", staff: 7),
    Unit(
      id: "tt-van-hoa", name: "Trung tâm Văn hóa quận", kind: "office", parent: "quan-uy",
      staff: 27, to: day("2019-06-30")),
    Unit(
      id: "da-kao", name: "Phường Đa Kao", kind: "ward", parent: "quan-uy", cluster: "2"),
    Unit(
      id: "da-kao-ubnd", name: "UBND phường Đa Kao", kind: "ward-government", parent: "da-kao",
      staff: 40, cluster: "2"),
    Unit(
      id: "da-kao-mttq", name: "Ủy ban MTTQ phường Đa Kao", kind: "ward-front",
      parent: "da-kao", staff: 4, cluster: "2"),
    Unit(
      id: "ben-nghe", name: "Phường Bến Nghé", kind: "ward", parent: "quan-uy", cluster: "1"),
    Unit(
      id: "ben-nghe-dang-uy", name: "Đảng ủy phường Bến Nghé", kind: "ward-committee",
      parent: "ben-nghe", staff: 14, cluster: "1"),
    Unit(
      id: "ben-nghe-kp1", name: "Chi bộ khu phố 1, phường Bến Nghé", kind: "party-cell",
      parent: "ben-nghe-dang-uy", cluster: "1"),
    Unit(
      id: "ben-nghe-kp2", name: "Chi bộ khu phố 2, phường Bến Nghé", kind: "party-cell",
      parent: "ben-nghe-dang-uy", cluster: "1"),
    Unit(
      id: "ben-nghe-ubnd", name: "UBND phường Bến Nghé", kind: "ward-government",
      parent: "ben-nghe", staff: 44, cluster: "1"),
  ]

  static let deliverables = [
    deliverable("a-1", "van-phong", "articles", "2019-05-02", amount: 2),
    deliverable("a-2", "ban-dan-van", "articles", "2019-09-02", amount: 2),
    deliverable("a-3", "da-kao-ubnd", "articles", "2019-05-02"),
    deliverable("a-4", "da-kao-mttq", "articles", "2019-06-02", .submitted, amount: 2),
    deliverable("a-5", "ben-nghe-dang-uy", "articles", "2019-08-31", amount: 3),
    deliverable("p-1", "van-phong", "pledge", "2019-06-14", amount: 22),
    deliverable("p-2", "ban-dan-van", "pledge", "2019-07-01", amount: 7),
    deliverable("p-3", "da-kao-ubnd", "pledge", "2019-06-01", amount: 39),
    deliverable("p-4", "ben-nghe-ubnd", "pledge", "2019-06-01", .returned, amount: 44),
    deliverable("p-5", "tt-van-hoa", "pledge", "2019-06-01", amount: 27),
    deliverable("r-1", "ben-nghe-ubnd", "report", "2019-09-09"),
    deliverable("r-2", "da-kao-ubnd", "report", nil, .draft),
    deliverable("m-1", "ben-nghe-kp1", "models", "2019-04-01"),
    deliverable("m-2", "ben-nghe-kp2", "models", "2019-04-02"),
    deliverable("k-1", "ben-nghe-kp1", "meetings", "2019-03-01"),
    deliverable("k-2", "ben-nghe-kp2", "meetings", "2019-06-01"),
    deliverable("c-1", "da-kao", "praise", "2019-03-01"),
  ]

  static let exemptions = [
    Exemption(unit: "da-kao-mttq", obligation: "pledge", reason: "Chỉ có cán bộ kiêm nhiệm")
  ]

  private static func deliverable(
    _ id: String, _ unit: UnitID, _ obligation: String, _ submitted: String?,
    _ status: Deliverable.Status = .accepted, amount: Int = 1
  ) -> Deliverable {
    Deliverable(
      id: id, unit: unit, obligation: obligation, submitted: submitted.map { day($0) },
      status: status, amount: amount)
  }
}

/// A day of a test, which is one that exists.
func day(_ text: String) -> CivilDate { CivilDate(text) ?? .earliest }
