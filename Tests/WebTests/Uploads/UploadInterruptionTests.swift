import Files
import HTTPTypes
import HummingbirdTesting
import MovementCore
import Store
import TestDatabases
import Testing

@testable import Web

/// What breaks on the way: nothing that arrived is lost, and nothing is taken twice.
struct UploadInterruptionTests {
  @Test func `another program over the same database and folder goes on`() async throws {
    try await TestSite.run { site in
      let file = SentFile()
      _ = try await site.begin(file)
      _ = try await site.send(file, from: 0, Array(file.bytes.prefix(7)), isLast: false)
      let restarted = try site.restarted()
      #expect(try await restarted.look(file).offset == 7)
      #expect(try await restarted.send(file, from: 7).status == .ok)
      #expect(try await site.look(file).isComplete)
      #expect(try await site.attached(to: file) == ["Danh sách.txt"])
    }
  }

  @Test func `what lies in the folder decides where to go on, whatever was noted`() async throws {
    try await TestSite.run { site in
      let file = SentFile()
      _ = try await site.begin(file)
      _ = try await site.send(file, from: 0, Array(file.bytes.prefix(7)), isLast: false)
      // Killed in the midst of a request: bytes are there that nobody noted.
      let partial = try await site.site.settings.files.partial(file.id)
      _ = try await partial.append(Array(file.bytes[7..<12]), at: 7)
      #expect(try await site.look(file).offset == 12)
      #expect(try await site.begin(file).offset == 12)
      #expect(try await site.send(file, from: 7).offset == 12)
      // A disk that was restored from before.
      _ = try await site.site.settings.files.removePartial(file.id)
      #expect(try await site.look(file).offset == 0)
      #expect(try await site.send(file, from: 0).status == .ok)
    }
  }

  @Test(arguments: [0, 3, 11, 1_000]) func `bytes for another place are not taken`(offset: Int)
    async throws
  {
    try await TestSite.run { site in
      var file = SentFile(Array(repeating: UInt8(ascii: "a"), count: 2_000))
      file.description["hash"] = nil
      _ = try await site.begin(file)
      _ = try await site.send(file, from: 0, Array(file.bytes.prefix(10)), isLast: false)
      let answer = try await site.send(file, from: offset, [UInt8(ascii: "b")])
      #expect(answer.status == .conflict)
      #expect(answer.offset == 10)
      #expect(try await site.send(file, from: 10).status == .ok)
    }
  }

  @Test func `two at once send one file, once`() async throws {
    try await TestSite.run { site in
      let file = SentFile((0..<60_000).map { UInt8(ascii: "a") + UInt8($0 % 26) })
      _ = try await site.begin(file)
      let other = try site.restarted()
      try await withThrowingTaskGroup(of: Void.self) { group in
        for site in [site, other, site, other] {
          group.addTask {
            while true {
              let look = try await site.look(file)
              let start = try #require(look.offset)
              let end = min(start + 5_000, file.bytes.count)
              let answer = try await site.send(
                file, from: start, Array(file.bytes[start..<end]), isLast: end == file.bytes.count)
              if answer.status == .ok { return }
              #expect([.noContent, .conflict].contains(answer.status), "\(answer.text)")
            }
          }
        }
        try await group.waitForAll()
      }
      let draft = try #require(try await site.drafts(of: "da-kao-ubnd").first)
      #expect(draft.files.map(\.name) == ["Danh sách.txt"])
      #expect(draft.files.map(\.file.hash) == [file.description["hash"] as? String])
    }
  }

  @Test func `a disk that takes nothing is no reason to begin anew`() async throws {
    try await TestSite.run { site in
      let file = SentFile()
      _ = try await site.begin(file)
      let folder = site.place.folder + "/files/partial"
      _ = try await site.site.settings.files.removePartial(file.id)
      try TestPlace.makeFolder("\(folder)/\(file.id)")
      let answer = try await site.send(file, from: 0)
      #expect(answer.status == .serviceUnavailable)
      #expect(answer.headers[.retryAfter] == "5")
      #expect(try answer.value("problem").contains("Máy chủ chưa lưu được “Danh sách.txt”"))
      try TestPlace.remove("\(folder)/\(file.id)")
      #expect(try await site.send(file, from: 0).status == .ok)
    }
  }

  @Test func `a full disk has its status, its words and a time to come back`() throws {
    let refused = HandInSubmission.RefusedFile(name: "a.jpg", reason: .notStored(.diskFull))
    let problem = UploadProblem.refused(refused, HandInLimits())
    #expect(problem.code == 507)
    #expect(problem.retryAfter == 60)
    #expect(problem.phrase.vietnamese.contains("Đĩa của máy chủ đã đầy"))
    #expect(FileUpload.Outcome(.diskFull) == nil)
  }
}
