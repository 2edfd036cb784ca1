import ArgumentParser
import Runtime

/// `--address https://…`: where others reach the site, as invitations carry it.
struct AddressOption: ParsableArguments {
  @Option(
    name: .customLong("address"),
    help: ArgumentHelp(
      "Địa chỉ mở trên trình duyệt, ví dụ https://thidua.example.vn, ghi trong thư mời. "
        + "(The site's address, for invitations.)", valueName: "address"),
    transform: AddressOption.read)
  var value: String?

  @Sendable static func read(_ text: String) throws -> String {
    guard let address = SiteAddress(text) else {
      throw ValidationError(
        "hãy viết dạng https://thidua.example.vn, không có đường dẫn (write https://host)")
    }
    return address.text
  }
}
