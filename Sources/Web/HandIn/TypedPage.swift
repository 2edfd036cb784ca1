import HTML
import HTTPTypes
import Hummingbird
import MovementCore

/// The answer to a form that was sent after its session had ended, or while there was no database:
/// nothing is written, and what was typed stays on the page until it can be sent again. The script
/// keeps it by itself; this is for browsers without it.
struct TypedPage {
  enum Cause {
    case signInNeeded, databaseAway
  }

  let cause: Cause
  /// The fields as they came; without their token if that is no longer good.
  let fields: [(name: String, value: String)]
  let address: Address
  let visit: Visit

  /// Whether a request is such a form, sent by a person.
  static func isWanted(by request: Request) -> Bool {
    request.method == .post && Route.draft.matches(request.uri.path)
      && request.headers[.accept]?.contains("application/json") != true
  }

  var title: String {
    switch cause {
    case .signInNeeded: visit(vi: "Cần đăng nhập lại", en: "Sign in again")
    case .databaseAway: visit(vi: "Có sự cố", en: "Something went wrong")
    }
  }

  private var lead: Phrase {
    switch cause {
    case .signInNeeded:
      Phrase(
        vi:
          "Phiên làm việc đã hết nên chưa ghi gì cả. Nội dung vừa nhập vẫn còn dưới đây; vui lòng "
          + "không đóng trang này.",
        en: "Your session has ended, so nothing was written. What you typed is still below; do not "
          + "close this page.")
    case .databaseAway:
      Phrase(
        vi: "Máy chủ tạm thời mất kết nối với cơ sở dữ liệu nên chưa ghi gì cả. Nội dung vừa nhập "
          + "vẫn còn dưới đây; tệp cần chọn lại. Vui lòng không đóng trang này: ít giây nữa hãy bấm "
          + "“Tiếp tục”, kiểm tra rồi nộp lại.",
        en:
          "The server has lost its database for the moment, so nothing was written. What you typed "
          + "is still below; files have to be chosen again. Do not close this page: press “Go on” "
          + "in a few seconds, check it, and hand it in again.")
    }
  }

  func render(into html: inout HTMLWriter) {
    html(.h1, text: title)
    html(.p, .class("lead"), text: visit(lead))
    if cause == .signInNeeded {
      html(.p, .class("actions")) { html in
        html(
          .a, .class("button"), .href(Address.signIn().text), .named("target", "_blank"),
          text: visit(vi: "1. Đăng nhập ở thẻ mới", en: "1. Sign in in a new tab"))
      }
    }
    html(.form, .named("method", "post"), .action(address.text)) { html in
      for field in fields {
        html.void(.input, .type("hidden"), .name(field.name), .value(field.value))
      }
      html(.p, .class("actions")) { html in
        switch cause {
        case .signInNeeded:
          html(
            .button, .type("submit"), .class("quiet"),
            text: visit(vi: "2. Đã đăng nhập, tiếp tục", en: "2. Signed in: go on"))
        case .databaseAway:
          // Files did not come along: it is kept as a draft, for whoever wrote it to look at.
          html(
            .button, .type("submit"), .name(HandInEntry.Name.step), .value("save"),
            text: visit(vi: "Tiếp tục", en: "Go on"))
        }
      }
    }
    typed(&html)
  }

  private func typed(_ html: inout HTMLWriter) {
    html(.section, .class("content"), .label(visit(vi: "Nội dung vừa nhập", en: "What you typed")))
    {
      html in
      html(.h2, visit.planLanguage, text: text(HandInEntry.Name.title))
      html(.p, .class("text"), visit.planLanguage, text: text(HandInEntry.Name.text))
      for field in fields where Self.isWritten(field) {
        html(.p, .class("text"), visit.planLanguage, text: field.value)
      }
    }
  }

  private func text(_ name: String) -> String { fields.first { $0.name == name }?.value ?? "" }

  /// Whether somebody wrote this into a field of the plan's form. The plan may be out of reach, and
  /// without it what was chosen is an id that says nothing to anybody.
  private static func isWritten(_ field: (name: String, value: String)) -> Bool {
    field.name.hasPrefix(FormFilling.prefix)
      && field.value.contains { !$0.isASCII || $0.isWhitespace || $0.isNumber || $0.isUppercase }
  }
}

extension Site {
  /// - Throws: What `submission` throws; nothing of such a form is written anywhere. It must not
  ///   have been read yet.
  func typedPage(
    _ request: Request, _ visit: Visit, _ cause: TypedPage.Cause
  ) async throws -> Response {
    let submission = try await submission(request, visit) { _ in 0 }
    return typedPage(submission.form, request, visit, cause)
  }

  /// The answer to a form that was read when the database was found to be away.
  func typedPage(
    _ form: SubmittedForm, _ request: Request, _ visit: Visit, _ problem: SiteProblem
  ) -> Response {
    typedPage(form, request, visit, TypedPage.Cause.databaseAway)
      .retried(after: problem.retryAfter)
  }

  private func typedPage(
    _ form: SubmittedForm, _ request: Request, _ visit: Visit, _ cause: TypedPage.Cause
  ) -> Response {
    // The session is the same after the database is back, so its token is good.
    let fields = cause == .databaseAway ? form.withoutStep : form.withoutToken
    let view = TypedPage(
      cause: cause, fields: fields, address: Address(path: request.uri.path), visit: visit)
    let page = Shell(visit: visit, board: nil, place: nil, title: view.title)
      .page { view.render(into: &$0) }
    return Reply.page(
      page, status: cause == .databaseAway ? .serviceUnavailable : .unauthorized, to: request)
  }
}

extension SubmittedForm {
  /// For a form that is sent again.
  fileprivate var withoutToken: [(name: String, value: String)] {
    fields.filter { $0.name != FormToken.name }
  }

  fileprivate var withoutStep: [(name: String, value: String)] {
    fields.filter { $0.name != HandInEntry.Name.step }
  }
}
