import HTTPTypes
import MovementCore

@testable import Web

/// An address for every page of the site in the small movement, and who asks for it. A test holds
/// the list against the routes, so that no page can be forgotten by what is tried on all of them.
enum PageSamples {
  struct Sample: Sendable, CustomStringConvertible {
    let address: String
    var visitor: TestVisitor? = .organiser

    var description: String { address }
  }

  /// Answers that are no pages.
  static let noPages: Set<Route> = [
    .asset, .language, .live, .planSource, .deliverableFile, .deliverableFiles, .draftFile,
    .storyPicture, .paperFile, .manifest, .serviceWorker,
  ]

  /// Pages that need something made first; the tests of their rooms look at them.
  static let made: Set<Route> = [
    .invitation, .accountEdit, .accountReset, .recordHistory, .movementRecordHistory, .draft,
    .story, .seal, .review, .tryForm, .correct, .withdraw, .revisions, .release, .discardDraft,
    .undoReview, .figure,
  ]

  static func samples(of route: Route) -> [Sample] {
    let movement = SmallMovement.path
    switch route {
    case .signIn: return [Sample(address: "/sign-in", visitor: nil)]
    case .home: return [Sample(address: "/"), Sample(address: "/", visitor: nil)]
    case .movement, .plan, .queue, .manage, .exemptions, .reviewPhrases, .publish,
      .movementHistory, .released, .papers, .accounts, .accountNew, .accountLetters, .account,
      .password,
      .load,
      .history, .seals, .design, .offline:
      return [Sample(address: route.path(movement.replacing("/", with: "")))]
    case .board:
      return [
        Sample(address: movement + "/board?open=all"), Sample(address: movement + "/board?q=xyz"),
      ]
    case .standing:
      return [
        Sample(address: movement + "/standing"),
        Sample(address: movement + "/standing?under=ben-nghe&status=overdue&obligation=articles"),
      ]
    case .unit:
      return ["ben-nghe-ubnd", "ben-nghe", "da-kao-mttq", "quan-uy"].map {
        Sample(address: movement + "/units/" + $0)
      }
    case .obligation:
      return ["articles", "meetings", "praise"].map {
        Sample(address: movement + "/obligations/" + $0)
      }
    case .letterhead: return [Sample(address: movement + "/units/ben-nghe-ubnd/letterhead")]
    case .paper:
      return ["progress", "units", "reminder?unit=ben-nghe"].map {
        Sample(address: movement + "/papers/" + $0)
      }
    case .deliverable:
      return ["a-1", "a-4", "p-4", "m-1"].map {
        Sample(address: movement + "/deliverables/" + $0)
      }
    case .myList:
      return [Sample(address: movement + "/my", visitor: .unit("ben-nghe-ubnd"))]
    case .handIn:
      return [
        Sample(
          address: movement + "/units/ben-nghe-ubnd/hand-in/articles",
          visitor: .unit("ben-nghe-ubnd"))
      ]
    default: return []
    }
  }

  /// The routes of a site that answer with a page.
  static func routes(of site: TestSite) -> [Route] {
    site.site.endpoints.filter { $0.method == .get && !noPages.contains($0.route) }.map(\.route)
  }
}
