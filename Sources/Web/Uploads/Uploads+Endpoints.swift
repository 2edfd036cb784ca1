import HTTPTypes
import MovementCore

// Files that come in several requests, because a connection may break in the midst of one: the
// protocol of draft-ietf-httpbis-resumable-upload (interop version 6) over one address for each file.
// NIOResumableUpload speaks the same, and keeps what comes in the memory of one program.

extension Site {
  var uploadEndpoints: [Endpoint] {
    [
      Endpoint(method: .post, route: .upload, access: .may(.handIn)) {
        try await beginUpload($0, $1)
      },
      Endpoint(method: .head, route: .upload, access: .may(.handIn)) {
        try await lookAtUpload($0, $1)
      },
      Endpoint(method: .patch, route: .upload, access: .may(.handIn)) {
        try await appendToUpload($0, $1)
      },
      Endpoint(method: .delete, route: .upload, access: .may(.handIn)) {
        try await cancelUpload($0, $1)
      },
    ]
  }
}
