import Secrets

/// What a browser holds to be known again. The store has only its hash: who reads the database
/// cannot sign in with what is there.
enum SessionToken {
  static func hash(_ token: String) -> String {
    Digest.sha256(token).hexadecimal
  }

  /// The token that forms of this session carry, so that no other site can make its browser send
  /// one (CSRF). It follows from the session's own, and does not give that away.
  static func formToken(of token: String) -> String {
    Digest.hmacSHA256("form".utf8, key: token.utf8).hexadecimal
  }
}
