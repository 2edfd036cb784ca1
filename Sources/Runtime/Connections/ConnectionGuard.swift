import HTTPTypes
import NIOCore
import NIOHTTP1
import NIOHTTPTypes

/// Stands in each connection and closes it where it goes beyond its limits. Lives on the
/// connection's event loop.
final class ConnectionGuard: ChannelDuplexHandler, RemovableChannelHandler {
  typealias InboundIn = HTTPRequestPart
  typealias InboundOut = HTTPRequestPart
  typealias OutboundIn = HTTPResponsePart
  typealias OutboundOut = HTTPResponsePart

  private let table: ConnectionTable
  private var address: String?
  private var pace: BodyPace?
  /// A request was begun, and its answer not yet.
  private var isAnswerDue = false
  private var isRefused = false
  private var bodyCheck: Scheduled<Void>?
  private var readingCheck: Scheduled<Void>?

  init(_ table: ConnectionTable) { self.table = table }

  func handlerAdded(context: ChannelHandlerContext) {
    if context.channel.isActive { begin(context) }
  }

  func handlerRemoved(context: ChannelHandlerContext) { end() }

  func channelActive(context: ChannelHandlerContext) {
    begin(context)
    context.fireChannelActive()
  }

  func channelInactive(context: ChannelHandlerContext) {
    end()
    context.fireChannelInactive()
  }

  func read(context: ChannelHandlerContext) {
    pace?.wait(at: .now)
    context.read()
  }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    // Its answer was given before it asked.
    guard !isRefused else { return }
    switch unwrapInboundIn(data) {
    case .head:
      isAnswerDue = true
      pace = BodyPace(table.limits, at: .now)
      pace?.wait(at: .now)
      checkBody(context)
    case .body(let piece): pace?.receive(piece.readableBytes, at: .now)
    case .end:
      pace = nil
      bodyCheck?.cancel()
      bodyCheck = nil
    }
    context.fireChannelRead(data)
  }

  func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
    if case .head = unwrapOutboundIn(data) { isAnswerDue = false }
    context.write(data, promise: promise)
  }

  func errorCaught(context: ChannelHandlerContext, error: any Error) {
    guard case HTTPParserError.headerOverflow = error else {
      return context.fireErrorCaught(error)
    }
    table.count(.headersTooLarge)
    refuse(context, .requestHeaderFieldsTooLarge)
  }

  func channelWritabilityChanged(context: ChannelHandlerContext) {
    readingCheck?.cancel()
    readingCheck = nil
    if !context.channel.isWritable {
      readingCheck = after(table.limits.reading, context) { guarding, context in
        guarding.close(context, .notReading)
      }
    }
    context.fireChannelWritabilityChanged()
  }

  // MARK: - Beginning and end

  private func begin(_ context: ChannelHandlerContext) {
    guard address == nil else { return }
    let address = context.remoteAddress?.ipAddress ?? ""
    self.address = address
    guard let ending = table.open(address) else { return }
    table.count(ending)
    refuse(context, .serviceUnavailable)
  }

  private func end() {
    bodyCheck?.cancel()
    readingCheck?.cancel()
    guard let address else { return }
    self.address = nil
    table.close(address)
  }

  /// Answers what was not asked yet, or not in full, and closes. Who does not take the answer is
  /// closed all the same.
  private func refuse(_ context: ChannelHandlerContext, _ status: HTTPResponse.Status) {
    isRefused = true
    var headers: HTTPFields = [.connection: "close", .contentLength: "0"]
    if status == .serviceUnavailable { headers[.retryAfter] = "5" }
    context.write(
      wrapOutboundOut(.head(HTTPResponse(status: status, headerFields: headers))), promise: nil)
    context.writeAndFlush(wrapOutboundOut(.end(nil))).assumeIsolated().whenComplete { _ in
      context.close(promise: nil)
    }
    _ = after(.seconds(5), context) { _, context in context.close(promise: nil) }
  }

  private func close(_ context: ChannelHandlerContext, _ ending: ConnectionTable.Ending) {
    table.count(ending)
    context.close(promise: nil)
  }

  // MARK: - The body

  /// Looks every few seconds while a body comes.
  private func checkBody(_ context: ChannelHandlerContext) {
    bodyCheck?.cancel()
    let pause = min(table.limits.patience, table.limits.body, .seconds(5))
    bodyCheck = after(pause, context) { guarding, context in
      guard let pace = guarding.pace else { return }
      guard pace.isTooSlow(at: .now) else { return guarding.checkBody(context) }
      guarding.pace = nil
      guard guarding.isAnswerDue else { return guarding.close(context, .slowBody) }
      guarding.table.count(.slowBody)
      guarding.refuse(context, .requestTimeout)
    }
  }

  private func after(
    _ pause: Duration, _ context: ChannelHandlerContext,
    _ work: @escaping (ConnectionGuard, ChannelHandlerContext) -> Void
  ) -> Scheduled<Void> {
    context.eventLoop.assumeIsolated().scheduleTask(in: TimeAmount(pause)) { [weak self] in
      guard let self, self.address != nil else { return }
      work(self, context)
    }
  }
}

@available(*, unavailable)
extension ConnectionGuard: Sendable {}
