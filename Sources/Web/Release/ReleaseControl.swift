import HTML
import MovementCore

/// On the page of a deliverable: whether everybody can read it, and the way to change that. Writes
/// nothing for whoever may not release anything.
struct ReleaseControl {
  let movement: MovementKey
  let deliverable: Deliverable
  let isReleased: Bool

  func write(_ visit: Visit, into html: inout HTMLWriter) {
    guard visit.isOrganiser else { return }
    if isReleased {
      html(.p, .class("release-state")) { html in
        html.text(
          visit(
            vi: "Đang có trên trang công khai. ", en: "Everybody can read it on the public page. "))
        html(
          .a, .href(Address.story(movement, deliverable.id).text),
          text: visit(vi: "Xem bài công khai", en: "See it there"))
      }
      ReleaseForm(movement: movement, deliverable: deliverable.id, revision: nil)
        .write(visit, into: &html) { html in
          html(
            .button, .class("quiet"),
            text: visit(vi: "Gỡ khỏi trang công khai", en: "Take it off the public page"))
        }
    } else if deliverable.status == .accepted {
      html(.p, .class("release-state")) { html in
        html(
          .a, .class("button quiet"), .href(Address.release(movement, deliverable.id).text),
          text: visit(vi: "Công bố lên trang công khai…", en: "Release to the public page…"))
      }
    }
  }
}

/// The form that puts a deliverable on the public page or takes it off.
struct ReleaseForm {
  let movement: MovementKey
  let deliverable: Deliverable.ID
  /// Which revision was looked at and goes to the public page; nil takes it off.
  let revision: Int?

  static let revisionField = "revision"

  func write(
    _ visit: Visit, into html: inout HTMLWriter, content: (inout HTMLWriter) -> Void
  ) {
    WriteForm(to: .release(movement, deliverable), kind: "release-form")
      .write(visit, into: &html) { html in
        if let revision {
          html.void(
            .input, .type("hidden"), .name(Self.revisionField), .value(String(revision)))
        }
        content(&html)
      }
  }
}
