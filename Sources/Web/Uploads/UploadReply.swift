import Foundation
import HTTPTypes
import Hummingbird
import Logging
import MovementCore
import Store

/// Answers to the script that sends files: a few headers, and words as JSON where something is wrong.
enum UploadReply {
  private struct Problem: Encodable {
    let problem: String
  }

  static func state(
    _ status: HTTPResponse.Status, offset: Int, of upload: FileUpload
  ) -> Response {
    var headers = Reply.commonHeaders
    headers[.cacheControl] = "no-store"
    UploadHeaders.write(
      offset: offset, isComplete: upload.outcome == .attached, length: upload.announcement.length,
      to: &headers)
    return Response(status: status, headers: headers)
  }

  static func problem(_ words: String, code: Int, offset: Int?) -> Response {
    var headers = Reply.commonHeaders
    headers[.contentType] = "application/json"
    headers[.cacheControl] = "no-store"
    if let offset { UploadHeaders.write(offset: offset, isComplete: false, to: &headers) }
    let bytes = (try? JSONEncoder().encode(Problem(problem: words))).map(Array.init) ?? []
    return Response(
      status: .init(code: code), headers: headers,
      body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
  }
}

/// Who asks for the address of an upload is a script: what is wrong is told in JSON instead of a
/// page, also what is found before anybody answers.
struct UploadProblems: RouterMiddleware {
  typealias Context = SiteContext

  let site: Site

  func handle(
    _ request: Request, context: Context,
    next: (Request, Context) async throws -> Response
  ) async throws -> Response {
    guard request.method != .get, Route.upload.matches(request.uri.path) else {
      return try await next(request, context)
    }
    do {
      return try await next(request, context)
    } catch let error as HTTPError {
      throw error
    } catch {
      let response = answer(to: error, request, context)
      return request.method == .head ? response.createHeadResponse() : response
    }
  }

  private func answer(
    to error: any Error, _ request: Request, _ context: Context
  ) -> Response {
    let language = site.language(of: request)
    func reply(_ phrase: Phrase, _ code: Int, after seconds: Int64?, offset: Int? = nil) -> Response
    {
      UploadReply.problem(phrase[language], code: code, offset: offset).retried(after: seconds)
    }
    switch error {
    case let problem as UploadProblem:
      return reply(
        problem.phrase, problem.code, after: problem.retryAfter, offset: problem.offset)
    case let problem as SiteProblem:
      return reply(problem.phrase, problem.code, after: problem.retryAfter)
    case let problem as any PhrasedError:
      guard let outage = Outage(problem) else { return reply(problem.phrase, 409, after: nil) }
      if case .broken(let word) = outage {
        context.logger.error("request failed", metadata: ["error": "database \(word)"])
      }
      let problem = SiteProblem(outage)
      return reply(problem.phrase, problem.code, after: problem.retryAfter)
    default:
      context.logger.error("request failed", metadata: ["error": "\(type(of: error))"])
      return reply(SiteProblem.failure.phrase, SiteProblem.failure.code, after: nil)
    }
  }
}
