import ArgumentParser
import Runtime

/// The settings of a server as flags. What stands in no flag is looked for in the environment and in
/// the file of settings.
struct SettingFlags: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Tệp cấu hình (JSON), hoặc LANTOA_CONFIG. (File of settings, JSON.)", valueName: "file"))
  var config: String?

  @OptionGroup var place: PlaceFlags
  @OptionGroup(title: "HTTPS") var transport: TransportFlags
  @OptionGroup(title: "Vận hành (running it)") var running: RunningFlags
  @OptionGroup(title: "Giới hạn (limits)") var limits: LimitFlags

  /// By the names of settings.
  var values: [String: String] {
    Dictionary(
      uniqueKeysWithValues: (place.all + transport.all + running.all + limits.all)
        .compactMap { setting, text in text.map { (setting.name, $0) } })
  }
}

/// What is served, and where.
struct PlaceFlags: ParsableArguments {
  @Option(help: .of(.database), transform: Setting.database.reading) var database: String?
  @Option(help: .of(.files), transform: Setting.files.reading) var files: String?
  @Option(help: .of(.host), transform: Setting.host.reading) var host: String?
  @Option(help: .of(.port), transform: Setting.port.reading) var port: String?
  @Option(help: .of(.address), transform: Setting.address.reading) var address: String?

  var all: [(Setting, String?)] {
    [
      (.database, database), (.files, files), (.host, host), (.port, port), (.address, address),
    ]
  }
}

/// How browsers reach it.
struct TransportFlags: ParsableArguments {
  @Option(help: .of(.tlsCertificate), transform: Setting.tlsCertificate.reading)
  var tlsCertificate: String?
  @Option(help: .of(.tlsKey), transform: Setting.tlsKey.reading) var tlsKey: String?
  @Flag(help: .of(.behindProxy)) var behindProxy = false
  @Option(help: .of(.trustedProxy), transform: Setting.trustedProxy.reading)
  var trustedProxy: [String] = []

  var all: [(Setting, String?)] {
    [
      (.tlsCertificate, tlsCertificate), (.tlsKey, tlsKey),
      (.behindProxy, behindProxy ? "true" : nil), (.trustedProxy, trustedProxy.joinedIfAny),
    ]
  }
}

/// How it is watched over and stopped.
struct RunningFlags: ParsableArguments {
  @Option(help: .of(.logLevel), transform: Setting.logLevel.reading) var logLevel: String?
  @Option(help: .of(.logFormat), transform: Setting.logFormat.reading) var logFormat: String?
  @Option(help: .of(.metricsAllow), transform: Setting.metricsAllow.reading)
  var metricsAllow: [String] = []
  @Option(help: .of(.minFreeSpace), transform: Setting.minFreeSpace.reading)
  var minFreeSpace: String?
  @Option(help: .of(.sealKey), transform: Setting.sealKey.reading) var sealKey: String?
  @Option(help: .of(.sealEvery), transform: Setting.sealEvery.reading) var sealEvery: String?
  @Option(help: .of(.stopDelay), transform: Setting.stopDelay.reading) var stopDelay: String?
  @Option(help: .of(.stopWithin), transform: Setting.stopWithin.reading) var stopWithin: String?

  var all: [(Setting, String?)] {
    [
      (.logLevel, logLevel), (.logFormat, logFormat), (.metricsAllow, metricsAllow.joinedIfAny),
      (.minFreeSpace, minFreeSpace), (.sealKey, sealKey), (.sealEvery, sealEvery),
      (.stopDelay, stopDelay), (.stopWithin, stopWithin),
    ]
  }
}

extension [String] {
  /// With commas between them, as in the environment; nil for none.
  fileprivate var joinedIfAny: String? { isEmpty ? nil : joined(separator: ",") }
}
