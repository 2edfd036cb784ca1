import Files
import Renditions
import Testing

@Suite("A picture that is kept", .timeLimit(.minutes(30)))
struct CleaningTests {
  @Test("Place, device and words are gone; the picture is upright; the day stays")
  func cleans() async throws {
    let site = try TestSite()
    let photo = Exif.added(to: try await Sample.picture(400, 200, as: "jpg"))
    let before = try await Tools.header(photo, "jpg")
    #expect(before.contains("exif-ifd3-GPSLatitude") && before.contains(Exif.make))
    let kept = try await site.keep(photo)
    #expect(kept.file.mediaType == .jpeg)
    #expect(kept.picture == PictureFacts(width: 200, height: 400, takenOn: "2019-03-15"))
    #expect(kept.removed == [.place, .device, .other])
    let clean = try await site.contents(kept.file)
    for trace in [Exif.make, "Exif", "GPS", "xmp", "Secret", "2019", "comment of"] {
      #expect(!clean.contains(text: trace), "\(trace)")
    }
    let after = try await Tools.header(clean, "jpg")
    for trace in ["GPS", Exif.make, "xmp-data", "comment", "icc-profile"] {
      #expect(!after.contains(trace), "\(trace)")
    }
    // Held with its left side down: what was left above is right above.
    #expect(try await Sample.quarters(clean, "jpg", 200, 400) == ["red", "green", "red", "red"])
  }

  @Test("Nobody has the original")
  func forgetsTheOriginal() async throws {
    let site = try TestSite()
    let kept = try await site.keep(Exif.added(to: try await Sample.picture(40, 20, as: "jpg")))
    #expect(site.stored == ["\(kept.file.hash.prefix(2))/\(kept.file.hash.dropFirst(2))"])
    #expect(site.renditions == [])
  }

  @Test(
    "Types stay, but what not every browser shows",
    arguments: [
      ("png", .png), ("webp", .webP), ("gif", .png), ("jpg", .jpeg), ("heic", .jpeg),
    ] as [(String, MediaType)])
  func types(_ ending: String, _ type: MediaType) async throws {
    let site = try TestSite()
    let options = ending == "heic" || ending == "webp" ? "[lossless]" : "[strip]"
    let kept = try await site.keep(try await Sample.picture(300, 200, as: ending, options))
    #expect(kept.file.mediaType == type)
    #expect(kept.picture == PictureFacts(width: 300, height: 200, takenOn: nil))
    let clean = try await site.contents(kept.file)
    #expect(
      try await Sample.quarters(clean, type.fileExtension, 300, 200) == [
        "green", "red", "red", "red",
      ])
  }

  @Test("What hides behind the picture is gone")
  func dropsWhatIsBehind() async throws {
    let site = try TestSite()
    let behind = [UInt8]("PK\u{3}\u{4}<script>alert('polyglot')</script>")
    let photo = try await Sample.picture(60, 40, as: "jpg") + behind
    let clean = try await site.contents(try await site.keep(photo).file)
    #expect(!clean.contains(text: "polyglot") && !clean.contains(text: "PK\u{3}\u{4}"))
  }

  @Test("The longer edge becomes at most 4,096 points; nothing becomes larger")
  func shrinks() async throws {
    let site = try TestSite()
    let wide = try await site.keep(try await Sample.picture(5_000, 1_000, as: "jpg"))
    #expect(wide.picture == PictureFacts(width: 4_096, height: 819, takenOn: nil))
    let small = try await site.keep(try await Sample.picture(7, 5, as: "png"))
    #expect(small.picture == PictureFacts(width: 7, height: 5, takenOn: nil))
  }

  @Test("What is no picture is kept as it is")
  func keepsOthers() async throws {
    let site = try TestSite()
    let kept = try await site.keep([UInt8]("Dân vận khéo"))
    #expect(kept.file.mediaType == .plainText)
    #expect(kept.picture == nil)
    #expect(try await site.contents(kept.file) == [UInt8]("Dân vận khéo"))
  }

  @Test(
    "A day is one of the calendar",
    arguments: [
      ("2019:03:15 10:20:30", "2019-03-15"), ("2020:02:29 00:00:00", "2020-02-29"),
      ("2019:02:29 00:00:00", nil), ("0000:00:00 00:00:00", nil), ("1970:01:01 00:00:00", nil),
      ("2019-03-15 10:20:30", nil), ("9999:12:31 10:20:30", nil), ("<b>:03:15", nil), ("", nil),
    ] as [(String, String?)])
  func days(_ field: String, _ day: String?) async throws {
    let site = try TestSite()
    let photo = Exif.added(to: try await Sample.picture(20, 20, as: "jpg"), takenOn: field)
    #expect(try await site.keep(photo).picture?.takenOn == day)
  }
}
