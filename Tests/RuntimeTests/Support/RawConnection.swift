import NIOCore
import NIOPosix

/// A connection on which a test writes and reads bytes as it likes.
final class RawConnection: Sendable {
  private let channel: any Channel
  private let pieces: AsyncStream<String>

  /// - Parameter port: On this machine.
  static func open(_ port: Int) async throws -> RawConnection {
    let (pieces, piece) = AsyncStream<String>.makeStream()
    let channel = try await ClientBootstrap(group: MultiThreadedEventLoopGroup.singleton)
      .channelInitializer { channel in
        channel.eventLoop.makeCompletedFuture {
          try channel.pipeline.syncOperations.addHandler(Ear(piece: piece))
        }
      }
      .connect(host: "127.0.0.1", port: port).get()
    return RawConnection(channel: channel, pieces: pieces)
  }

  private init(channel: any Channel, pieces: AsyncStream<String>) {
    self.channel = channel
    self.pieces = pieces
  }

  func send(_ text: String) async throws {
    try await channel.writeAndFlush(ByteBuffer(string: text)).get()
  }

  /// What comes until a text is in it, or the connection is closed.
  func received(until end: String) async -> String {
    var all = ""
    for await piece in pieces {
      all += piece
      if all.contains(end) { break }
    }
    return all
  }

  /// What comes until the server closes.
  func rest() async -> String {
    var all = ""
    for await piece in pieces { all += piece }
    return all
  }

  func close() async throws { try await channel.close() }

  private final class Ear: ChannelInboundHandler {
    typealias InboundIn = ByteBuffer

    private let piece: AsyncStream<String>.Continuation

    init(piece: AsyncStream<String>.Continuation) { self.piece = piece }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
      piece.yield(String(buffer: unwrapInboundIn(data)))
    }

    func channelInactive(context: ChannelHandlerContext) { piece.finish() }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
      context.close(promise: nil)
    }
  }
}
