import ArgumentParser

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
    let address = text.hasSuffix("/") ? String(text.dropLast()) : text
    let isAddress = ["https://", "http://"].contains { start in
      address.hasPrefix(start)
        && address.dropFirst(start.count).allSatisfy { character in
          character.isASCII
            && (character.isLetter || character.isNumber || ".-:[]".contains(character))
        } && address.count > start.count
    }
    guard isAddress else {
      throw ValidationError(
        "hãy viết dạng https://thidua.example.vn, không có đường dẫn (write https://host)")
    }
    return address
  }
}
