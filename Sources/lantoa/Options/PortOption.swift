import ArgumentParser

/// `--port`.
struct PortOption: ParsableArguments {
  @Option(
    name: .customLong("port"),
    help: ArgumentHelp(
      "Cổng; 0 chọn một cổng trống. (Port; 0 takes a free one.)", valueName: "number"),
    transform: { text in
      guard let port = UInt16(text) else {
        throw ValidationError(
          "Cổng là một số từ 0 đến 65535. (A port is a number from 0 to 65535.)")
      }
      return Int(port)
    })
  var value = 8019
}
