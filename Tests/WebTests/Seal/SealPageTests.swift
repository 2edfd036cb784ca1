import HTTPTypes
import HummingbirdTesting
import MovementCore
import Secrets
import Store
import Testing

@testable import Web

@Suite("Seals on the web")
struct SealPageTests {
  @Test("The list says what is sealed, and a sheet has what an office keeps")
  func pages() async throws {
    try await TestSite.run { site in
      let empty = try await site.page("/seals", as: .organiser)
      #expect(empty.words.contains("Chưa niêm phong lần nào."))
      let key = try #require(SigningKey(seed: [UInt8](repeating: 1, count: 32)))
      let seal = try #require(try await site.store.seal(with: key).first)
      let list = try await site.page("/seals", as: .organiser)
      #expect(list.links.contains("/seals/1"))
      #expect(list.words.contains("Mọi dòng đều đã niêm phong."))
      let sheet = try await site.page("/seals/1", as: .organiser)
      #expect(sheet.words.contains("NIÊM PHONG NHẬT KÝ"))
      for group in seal.rootGroups { #expect(sheet.words.contains(group)) }
      #expect(sheet.words.contains(Seal.groups(key.publicKey.fingerprint).joined(separator: " ")))
      let missing = try await site.response("/seals/2", as: .organiser)
      #expect(missing.status == .notFound)
    }
  }

  @Test("A code from paper is compared")
  func comparing() async throws {
    try await TestSite.run { site in
      let key = try #require(SigningKey(seed: [UInt8](repeating: 1, count: 32)))
      let seal = try #require(try await site.store.seal(with: key).first)
      let typed = seal.rootGroups.joined(separator: "+").uppercased()
      let found = try await site.page("/seals?root=" + typed, as: .organiser)
      #expect(found.words.contains("Khớp với niêm phong số 1"))
      let other = String(repeating: "0", count: 64)
      let unknown = try await site.page("/seals?root=" + other, as: .organiser)
      #expect(unknown.words.contains("Không có niêm phong nào mang mã này."))
      let unreadable = try await site.page("/seals?root=12ab", as: .organiser)
      #expect(unreadable.words.contains("Mã gồm 64 chữ số"))
    }
  }

  @Test("They are for who runs the movements")
  func access() async throws {
    try await TestSite.run { site in
      for path in ["/seals", "/seals/1"] {
        for visitor in [TestVisitor.unit("ben-nghe"), .reviewer("ban-dan-van")] {
          let response = try await site.response(path, as: visitor)
          #expect(response.status == .forbidden)
        }
      }
    }
  }
}
