import ArgumentParser

/// The tables of what was handed in, and of who is released from what.
struct TablesOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Bảng sản phẩm (deliverables): id,unit,obligation,due,submitted,status,amount",
      valueName: "file"))
  var deliverables: String?

  @Option(
    help: ArgumentHelp(
      "Bảng miễn thực hiện (exemptions): unit,obligation,due,reason", valueName: "file"))
  var exemptions: String?
}
