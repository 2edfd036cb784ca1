import MovementCore
import Testing

@testable import Web

@Suite struct StandingListTests {
  private func rows(_ address: String) async throws -> [String] {
    var rows: [String] = []
    try await TestSite.run { site in
      rows = try await site.movementPage("/standing" + address).elements("tr", with: "data-status")
        .map { row in
          [row["data-unit"], row["data-obligation"], row["data-due"], row["data-status"]]
            .compactMap { $0 }.joined(separator: " ")
        }
    }
    return rows
  }

  @Test("Cells stand by last day, then as the units do")
  func sortsByDue() async throws {
    #expect(
      try await rows("?status=overdue") == [
        "ben-nghe-kp2 meetings 1 overdue", "da-kao models 1 overdue",
        "da-kao-ubnd pledge 1 overdue", "ben-nghe-dang-uy pledge 1 overdue",
        "ben-nghe-ubnd pledge 1 overdue", "ben-nghe-kp1 meetings 2 overdue",
        "da-kao-ubnd articles 1 overdue", "ben-nghe-ubnd articles 1 overdue",
      ])
  }

  @Test("Or by unit, each with its dues by last day")
  func sortsByUnit() async throws {
    #expect(
      try await rows("?status=overdue&sort=unit") == [
        "da-kao models 1 overdue", "da-kao-ubnd pledge 1 overdue",
        "da-kao-ubnd articles 1 overdue", "ben-nghe-dang-uy pledge 1 overdue",
        "ben-nghe-kp1 meetings 2 overdue", "ben-nghe-kp2 meetings 1 overdue",
        "ben-nghe-ubnd pledge 1 overdue", "ben-nghe-ubnd articles 1 overdue",
      ])
  }

  @Test(
    "Conditions hold together",
    arguments: [
      ("?under=da-kao&obligation=articles", 2), ("?unit=da-kao", 4), ("?group=quan-uy", 7),
      ("?kind=ward", 8), ("?cluster=1&status=met", 5), ("?q=b%E1%BA%BFn+ngh%C3%A9", 18),
      ("?q=BEN+NGHE", 18), ("?obligation=meetings&due=3", 2), ("?status=optional", 6),
      ("?status=optional-met", 1), ("?status=closed", 3), ("?status=exempt", 1),
      ("?status=asked", 26), ("?status=owed", 28), ("?status=done", 10),
      ("?obligation=praise&status=met", 1), ("?status=met&kind=ward", 1),
      ("?status=optional,exempt", 7), ("", 35),
    ])
  func filters(_ question: String, _ count: Int) async throws {
    try await TestSite.run { site in
      let page = try await site.movementPage("/standing" + question)
      #expect(page.elements("h1").first?["data-total"] == String(count))
    }
  }

  @Test("A list of more than a hundred cells comes in pages that hold each cell once")
  func pages() async throws {
    var plan = SmallMovement.plan
    plan.number = "1-KH"
    var daily = plan.obligations[2]
    daily.schedule.dues = (1...40).map { number in
      let last = day("2019-01-01").adding(days: number)
      return Due(
        number: number, opens: plan.period.first, lastDay: last, lastDayWithoutGrace: last)
    }
    plan.obligations = [daily]
    try await TestSite.run(plans: [plan]) { site in
      var seen: [String] = []
      var next: String? = "/1-kh/standing"
      while let address = next {
        let page = try await site.page(address)
        #expect(page.elements("h1").first?["data-total"] == "280")
        seen += page.elements("tr", with: "data-status").map {
          ($0["data-unit"] ?? "") + ($0["data-due"] ?? "")
        }
        next = page.elements("a", with: "rel").first { $0["rel"] == "next" }?["href"]
      }
      #expect(seen.count == 280)
      #expect(Set(seen).count == 280)
    }
  }

  @Test("Where nothing matches, the page says what to do")
  func saysThatNothingMatches() async throws {
    try await TestSite.run { site in
      let page = try await site.movementPage("/standing?q=khongco")
      #expect(page.words(in: "h1") == "0 việc")
      #expect(page.words.contains("Không có việc nào khớp"))
      #expect(page.links.contains(SmallMovement.path + "/standing"))
    }
  }

  @Test("A row says how late, how long left, and how much of how much")
  func saysHowLate() async throws {
    try await TestSite.run { site in
      let words = try await site.movementPage("/standing").words
      #expect(words.contains(" · 88 ngày"))
      #expect(words.contains("39/40 người đã ký"))
      #expect(words.contains("còn 4 ngày"))
      let english = try await site.movementPage("/standing", language: .english).words
      #expect(english.contains(" · 88 days"))
      #expect(english.contains("4 days left"))
      #expect(!english.contains("trễ"))
    }
  }
}
