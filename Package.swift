// swift-tools-version: 6.2
import PackageDescription

// The targets and who may import whom. `Scripts/check-imports` holds every `import` against this
// list, because SwiftPM itself lets a target import what only comes along transitively.
let settings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .treatAllWarnings(as: .error),
]

let argumentParser: Target.Dependency = .product(
  name: "ArgumentParser", package: "swift-argument-parser")
let hummingbird: Target.Dependency = .product(name: "Hummingbird", package: "hummingbird")
let httpTypes: Target.Dependency = .product(name: "HTTPTypes", package: "swift-http-types")
let nioHTTP: Target.Dependency = .product(name: "NIOHTTP1", package: "swift-nio")
let nio: Target.Dependency = .product(name: "NIOCore", package: "swift-nio")
let lifecycle: Target.Dependency = .product(
  name: "ServiceLifecycle", package: "swift-service-lifecycle")
let logging: Target.Dependency = .product(name: "Logging", package: "swift-log")
let subprocess: Target.Dependency = .product(name: "Subprocess", package: "swift-subprocess")

func module(_ name: String, _ dependencies: [Target.Dependency], resources: [Resource] = [])
  -> Target
{
  .target(
    name: name, dependencies: dependencies, resources: resources, swiftSettings: settings)
}

func tests(of name: String, _ dependencies: [Target.Dependency]) -> Target {
  .testTarget(
    name: name + "Tests", dependencies: dependencies, swiftSettings: settings)
}

let package = Package(
  name: "lantoa",
  platforms: [.macOS(.v15)],
  products: [.executable(name: "lantoa", targets: ["lantoa"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(url: "https://github.com/apple/swift-configuration", exact: "1.4.0"),
    .package(url: "https://github.com/apple/swift-http-types", exact: "1.8.0"),
    .package(url: "https://github.com/apple/swift-log", exact: "1.16.2"),
    .package(url: "https://github.com/apple/swift-nio", exact: "2.101.2"),
    .package(url: "https://github.com/apple/swift-nio-extras", exact: "1.35.2"),
    .package(url: "https://github.com/apple/swift-nio-ssl", exact: "2.37.6"),
    .package(url: "https://github.com/apple/swift-system", exact: "1.8.1"),
    .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
    .package(url: "https://github.com/hummingbird-project/hummingbird", exact: "2.28.1"),
    .package(url: "https://github.com/swift-server/async-http-client", exact: "1.37.0"),
    .package(url: "https://github.com/swift-server/swift-service-lifecycle", exact: "2.13.0"),
    .package(url: "https://github.com/swiftlang/swift-subprocess", exact: "1.0.2", traits: []),
  ],
  targets: [
    module("VietnameseText", []),
    module("MovementCore", ["VietnameseText"]),
    .systemLibrary(
      name: "CYaml", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"])]),
    module("PlanFile", ["MovementCore", "VietnameseText", "CYaml"]),
    module("TableFile", ["MovementCore", "VietnameseText"]),
    module("SQL", []),
    module("SQLite", ["SQL", .product(name: "GRDB", package: "GRDB.swift")]),
    .systemLibrary(name: "CLibPQ", pkgConfig: "libpq", providers: [.apt(["libpq-dev"])]),
    module("Postgres", ["BlockingWork", "CLibPQ", "SQL"]),
    module("Store", ["BlockingWork", "MovementCore", "SQL", "Secrets"]),
    module("BlockingWork", []),
    .systemLibrary(
      name: "CSodium", pkgConfig: "libsodium", providers: [.apt(["libsodium-dev"])]),
    module("Secrets", ["BlockingWork", "CSodium"]),
    module("Files", ["BlockingWork", "Secrets"]),
    module("Sandbox", [subprocess, .product(name: "SystemPackage", package: "swift-system")]),
    module("LibreOffice", ["Sandbox"]),
    module("Renditions", ["BlockingWork", "Files", "LibreOffice", "Sandbox", "Secrets"]),
    .systemLibrary(
      name: "CXLSXWriter", pkgConfig: "xlsxwriter", providers: [.apt(["libxlsxwriter-dev"])]),
    module(
      "Documents", ["BlockingWork", "CXLSXWriter", "LibreOffice", "MovementCore", "Sandbox"],
      resources: [.embedInCode("Paper/templates"), .embedInCode("Word/tool")]),
    module("Papers", ["BlockingWork", "Documents", "MovementCore", "Sandbox", "Store"]),
    .systemLibrary(
      name: "CArchive", pkgConfig: "libarchive", providers: [.apt(["libarchive-dev"])]),
    module("Archive", ["CArchive"]),
    module("Multipart", []),
    .systemLibrary(
      name: "CQREncode", pkgConfig: "libqrencode", providers: [.apt(["libqrencode-dev"])]),
    module("QRCode", ["CQREncode"]),
    module("HTML", []),
    module("Prometheus", []),
    .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
    module(
      "Web",
      [
        "Archive", "CZlib", "Documents", "Files", "HTML", "MovementCore", "Multipart", "PlanFile",
        "Prometheus",
        "Papers", "QRCode", "Renditions", "Sandbox", "Secrets", "Store", "TableFile",
        "VietnameseText",
        httpTypes, hummingbird, lifecycle, logging, nio,
      ],
      resources: [.embedInCode("Assets/files")]),
    module(
      "Runtime",
      [
        "Archive", "BlockingWork", "Files", "MovementCore", "Multipart", "Papers", "PlanFile",
        "Postgres",
        "Prometheus", "QRCode", "Renditions", "SQL", "SQLite", "Sandbox", "Secrets", "Store",
        "TableFile", "Web", httpTypes,
        hummingbird, lifecycle,
        logging, nio, nioHTTP,
        .product(name: "AsyncHTTPClient", package: "async-http-client"),
        .product(name: "Configuration", package: "swift-configuration"),
        .product(name: "HummingbirdCore", package: "hummingbird"),
        .product(name: "HummingbirdTLS", package: "hummingbird"),
        .product(name: "NIOHTTPTypes", package: "swift-nio-extras"),
        .product(name: "NIOSSL", package: "swift-nio-ssl"),
        .product(name: "UnixSignals", package: "swift-service-lifecycle"),
      ]),
    .executableTarget(
      name: "lantoa",
      dependencies: [
        "MovementCore", "Papers", "PlanFile", "Runtime", "TableFile", argumentParser,
      ],
      swiftSettings: settings),
    tests(of: "VietnameseText", ["VietnameseText"]),
    tests(of: "MovementCore", ["MovementCore"]),
    tests(of: "PlanFile", ["MovementCore", "PlanFile"]),
    tests(of: "TableFile", ["MovementCore", "TableFile"]),
    tests(of: "SQL", ["SQL", "TestDatabases"]),
    tests(of: "SQLite", ["SQL", "SQLite"]),
    .target(
      name: "PostgresServer", dependencies: ["BlockingWork", "CLibPQ"],
      path: "Tests/PostgresServer", swiftSettings: settings),
    .target(
      name: "TestDatabases",
      dependencies: ["Postgres", "PostgresServer", "SQL", "SQLite", "Store"],
      path: "Tests/TestDatabases", swiftSettings: settings),
    tests(of: "Postgres", ["Postgres", "PostgresServer", "SQL"]),
    tests(
      of: "Store",
      [
        "MovementCore", "Postgres", "PostgresServer", "SQL", "SQLite", "Secrets", "Store",
        "TestDatabases",
      ]),
    tests(of: "Archive", ["Archive"]),
    tests(of: "BlockingWork", ["BlockingWork"]),
    tests(of: "Secrets", ["Secrets"]),
    tests(of: "Files", ["Files", "Secrets"]),
    tests(of: "Sandbox", ["Sandbox"]),
    tests(of: "Renditions", ["Files", "Renditions", "Sandbox"]),
    tests(of: "Documents", ["Documents", "MovementCore", "Sandbox"]),
    tests(of: "Multipart", ["Multipart"]),
    tests(of: "QRCode", ["QRCode"]),
    tests(of: "HTML", ["HTML"]),
    tests(of: "Prometheus", ["Prometheus"]),
    tests(
      of: "Web",
      [
        "Files", "HTML", "MovementCore", "Papers", "PlanFile", "Prometheus", "QRCode", "Renditions",
        "SQL", "Secrets", "Store", "TestDatabases", "Web", httpTypes, hummingbird, logging, nio,
        .product(name: "HummingbirdTesting", package: "hummingbird"),
      ]),
    tests(
      of: "Runtime",
      [
        "BlockingWork", "Files", "MovementCore", "PlanFile", "PostgresServer", "Runtime", "SQL",
        "SQLite", "Secrets", "Store", "TestDatabases", "Web",
        lifecycle, logging, nio, nioHTTP,
        .product(name: "AsyncHTTPClient", package: "async-http-client"),
        .product(name: "NIOPosix", package: "swift-nio"),
        .product(name: "NIOSSL", package: "swift-nio-ssl"),
      ]),
    tests(
      of: "lantoa",
      ["MovementCore", "Runtime", "SQL", "SQLite", "Store", "lantoa", argumentParser]),
  ]
)
