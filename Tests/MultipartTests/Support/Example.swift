import Multipart

/// A body with what parsers stumble over.
enum Example {
  static let boundary = "----WebKitFormBoundaryAb0"

  /// Nearly a boundary, again and again, and bytes that are no text.
  static let file: [UInt8] =
    Array("\r\n------WebKitFormBoundaryAb\r\n--\r\r\n\n------WebKitFormBoundaryAb0".utf8)
    + [0, 0xFF, 0xFE, 0x0D] + Array("\r\n-----WebKitFormBoundaryAb0\r\n".utf8)

  static let body: [UInt8] =
    Array(
      """
      This is passed over.
      ------WebKitFormBoundaryAb0 \t
      Content-Disposition: form-data; name="tiêu đề"

      Hội nghị “Dân vận khéo”
      ------WebKitFormBoundaryAb0
      content-type: application/pdf
      CONTENT-DISPOSITION:form-data;name=file ; filename="Báo cáo \\"quý\\" 1.pdf"


      """.crlf.utf8) + file
    + Array(
      """

      ------WebKitFormBoundaryAb0
      Content-Disposition: form-data; name="file"; filename=""
      Content-Type: application/octet-stream


      ------WebKitFormBoundaryAb0--
      So is this.
      ------WebKitFormBoundaryAb0
      """.crlf.utf8)

  static let parts = [
    Part(
      headers: PartHeaders(name: "tiêu đề"), bytes: Array("Hội nghị “Dân vận khéo”".utf8)),
    Part(
      headers: PartHeaders(
        name: "file", fileName: "Báo cáo \"quý\" 1.pdf", contentType: "application/pdf"),
      bytes: file),
    Part(
      headers: PartHeaders(
        name: "file", fileName: "", contentType: "application/octet-stream")),
  ]
}

extension String {
  /// With CRLF at the ends of its lines.
  var crlf: String {
    split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\r\n")
  }
}
