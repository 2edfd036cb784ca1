import HTML
import MovementCore

/// What everybody reads of a released deliverable: the same on its public page and on the page where
/// somebody decides about it.
struct StoryBody {
  let story: Story
  /// The heading is the page's own, or stands below one.
  var isPage = true

  func write(_ visit: Visit, into html: inout HTMLWriter) {
    html(.article, .class("story"), visit.planLanguage) { html in
      html(isPage ? .h1 : .h3, text: story.title)
      html(.p, .class("sub"), text: byline)
      for paragraph in story.paragraphs { html(.p, text: paragraph) }
      for (index, picture) in story.pictures.enumerated() {
        html(.figure, .lang(visit.language.rawValue)) { html in
          html.void(
            .img, .named("src", picture.text), .named("loading", "lazy"),
            .named(
              "alt", visit(vi: "Ảnh \(index + 1) của bài", en: "Picture \(index + 1) of the story"))
          )
        }
      }
    }
  }

  private var byline: String {
    story.unit + " · " + story.obligation + " · " + story.day.short
  }
}

/// The public page of a released deliverable.
struct StoryView {
  let story: Story
  let movementTitle: String

  func render(_ visit: Visit, into html: inout HTMLWriter) {
    Crumbs(steps: [
      (visit(vi: "Phong trào thi đua", en: "Emulation movements"), Address.home.text)
    ]).render(visit, into: &html)
    StoryBody(story: story).write(visit, into: &html)
    html(.p, .class("soft story-source")) { html in
      html.text(visit(vi: "Theo kế hoạch: ", en: "From the plan: "))
      html(.span, visit.planLanguage, text: movementTitle)
      html.text(".")
    }
  }
}

/// Released deliverables in a list, the newest first.
struct StoryList {
  let stories: [Story]

  func write(_ visit: Visit, into html: inout HTMLWriter) {
    html(.ul, .class("stories")) { html in
      for story in stories {
        html(.li) { html in
          html(.h3) { html in
            html(
              .a, .href(Address.story(story.movement, story.id).text), visit.planLanguage,
              text: story.title)
          }
          html(
            .p, .class("soft"), visit.planLanguage,
            text: story.unit + " · " + story.obligation + " · " + story.day.short)
          let excerpt = story.excerpt()
          if !excerpt.isEmpty { html(.p, visit.planLanguage, text: excerpt) }
          if !story.pictures.isEmpty {
            let count = story.pictures.count
            html(
              .p, .class("soft"),
              text: visit(vi: "\(count) ảnh", en: counted(count, "picture", "pictures")))
          }
        }
      }
    }
  }
}
