import ArgumentParser
import Runtime

/// What keeps one visitor from using up the server for all.
struct LimitFlags: ParsableArguments {
  @Option(help: .of(.maxForm), transform: Setting.maxForm.reading) var maxForm: String?
  @Option(help: .of(.maxFile), transform: Setting.maxFile.reading) var maxFile: String?
  @Option(help: .of(.maxUpload), transform: Setting.maxUpload.reading) var maxUpload: String?
  @Option(help: .of(.unitQuota), transform: Setting.unitQuota.reading) var unitQuota: String?
  @Option(help: .of(.filesQuota), transform: Setting.filesQuota.reading) var filesQuota: String?
  @Option(help: .of(.maxHeaders), transform: Setting.maxHeaders.reading) var maxHeaders: String?
  @Option(help: .of(.maxConnections), transform: Setting.maxConnections.reading)
  var maxConnections: String?
  @Option(
    help: .of(.maxConnectionsPerAddress), transform: Setting.maxConnectionsPerAddress.reading)
  var maxConnectionsPerAddress: String?
  @Option(help: .of(.requestsPerAddress), transform: Setting.requestsPerAddress.reading)
  var requestsPerAddress: String?
  @Option(help: .of(.requestsPerAccount), transform: Setting.requestsPerAccount.reading)
  var requestsPerAccount: String?
  @Option(help: .of(.idleWithin), transform: Setting.idleWithin.reading) var idleWithin: String?
  @Option(help: .of(.bodyWithin), transform: Setting.bodyWithin.reading) var bodyWithin: String?
  @Option(help: .of(.bodyRate), transform: Setting.bodyRate.reading) var bodyRate: String?
  @Option(help: .of(.readWithin), transform: Setting.readWithin.reading) var readWithin: String?

  var all: [(Setting, String?)] {
    [
      (.maxForm, maxForm), (.maxFile, maxFile), (.maxUpload, maxUpload),
      (.unitQuota, unitQuota), (.filesQuota, filesQuota), (.maxHeaders, maxHeaders),
      (.maxConnections, maxConnections),
      (.maxConnectionsPerAddress, maxConnectionsPerAddress),
      (.requestsPerAddress, requestsPerAddress), (.requestsPerAccount, requestsPerAccount),
      (.idleWithin, idleWithin), (.bodyWithin, bodyWithin), (.bodyRate, bodyRate),
      (.readWithin, readWithin),
    ]
  }
}
