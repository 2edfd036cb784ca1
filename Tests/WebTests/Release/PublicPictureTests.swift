import Files
import Testing

@testable import Web

@Suite struct PublicPictureTests {
  @Test("The notes of a camera go, the image stays", arguments: Pictures.all)
  func strips(type: MediaType, picture: [UInt8]) throws {
    let bare = try #require(PublicPicture.bare(picture, type))
    #expect(Pictures.holds(picture, "GPS"))
    #expect(!Pictures.holds(bare, "GPS"))
    #expect(Pictures.holds(bare, "pixels"))
    // What is bare stays as it is.
    #expect(PublicPicture.bare(bare, type) == bare)
  }

  @Test("The way the camera was held stays, and nothing behind the image")
  func keepsOrientation() throws {
    let bare = try #require(PublicPicture.bare(Pictures.jpeg, .jpeg))
    #expect(Pictures.holds(bare, "Exif\0\0MM"))
    #expect(bare.suffix(2) == [0xFF, 0xD9])
    #expect(!Pictures.holds(bare, "behind"))
  }

  @Test("What is cut or broken at any place neither crashes nor keeps its notes")
  func survives() {
    for (type, picture) in Pictures.all {
      for length in 0..<picture.count {
        let cut = Array(picture.prefix(length))
        let bare = PublicPicture.bare(cut, type) ?? []
        #expect(!Pictures.holds(bare, "GPS"))
      }
    }
    #expect(PublicPicture.bare(Array("%PDF-1.4".utf8), .pdf) == nil)
  }
}
