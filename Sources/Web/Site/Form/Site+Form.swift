import HTTPTypes
import Hummingbird
import Multipart
import NIOCore
import Secrets
import VietnameseText

/// The hidden field by which a form proves that it comes from a page of ours.
enum FormToken {
  static let name = "token"
}

extension Site {
  /// Reads a form that was submitted to this visit's session.
  ///
  /// - Throws: `SiteProblem.foreignForm` unless it came from a page of this session,
  ///   `.formTooLarge`, `.unreadableForm`.
  func form(_ request: Request, _ visit: Visit) async throws -> SubmittedForm {
    try checkOrigin(of: request)
    let fields = try await fields(of: request)
    let form = SubmittedForm(fields)
    try checkToken(form.all(FormToken.name), visit)
    return form
  }

  /// Browsers say from where a form was sent; another site's is refused before it is read.
  func checkOrigin(of request: Request) throws {
    if let name = HTTPField.Name("Sec-Fetch-Site"), let site = request.headers[name],
      site != "same-origin", site != "none"
    {
      throw SiteProblem.foreignForm
    }
    guard let origin = request.headers[.origin], let host = request.head.authority else { return }
    guard origin.lowercased().hasSuffix("://" + host.lowercased()) else {
      throw SiteProblem.foreignForm
    }
  }

  /// Exactly one token, and the right one.
  func checkToken(_ tokens: [String], _ visit: Visit) throws {
    guard let wanted = visit.formToken, tokens.count == 1,
      constantTimeEquals(tokens[0], wanted)
    else { throw SiteProblem.foreignForm }
  }

  /// Whether a form comes from a page of this session.
  func isOurs(_ tokens: [String], _ visit: Visit) -> Bool {
    (try? checkToken(tokens, visit)) != nil
  }

  /// The fields of a form without files, whoever sent it.
  func fields(of request: Request) async throws -> [(name: String, value: String)] {
    let type = request.headers[.contentType]?.split(separator: ";").first.map(String.init) ?? ""
    guard type.lowercased() == "application/x-www-form-urlencoded" else {
      throw SiteProblem.unreadableForm
    }
    do {
      let body = try await request.body.collect(upTo: settings.handInLimits.formSize)
      let fields = try URLEncodedForm.parse(Array(body.readableBytesView))
      guard fields.allSatisfy({ $0.name.isStreamSafe && $0.value.isStreamSafe }) else {
        throw SiteProblem.unreadableForm
      }
      return fields
    } catch is NIOTooManyBytesError {
      throw SiteProblem.formTooLarge
    } catch is FormProblem {
      throw SiteProblem.unreadableForm
    }
  }
}
