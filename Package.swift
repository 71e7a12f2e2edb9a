// swift-tools-version: 6.2
import PackageDescription

// One package, one binary. `Docs/Architecture.md` says why the targets are cut this way; `Scripts/check-tree`
// holds every target to the imports that its row here names.

let package = Package(
    name: "slipway",
    platforms: [.macOS(.v15)],
    products: [.executable(name: "slipway", targets: ["slipway"])],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
        .package(url: "https://github.com/apple/swift-http-types", exact: "1.8.0"),
        .package(url: "https://github.com/apple/swift-log", exact: "1.16.2"),
        .package(url: "https://github.com/apple/swift-nio", exact: "2.101.2"),
        .package(url: "https://github.com/apple/swift-nio-ssl", exact: "2.37.6"),
        .package(url: "https://github.com/apple/swift-system", exact: "1.8.1"),
        .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
        .package(url: "https://github.com/HdrHistogram/hdrhistogram-swift", exact: "0.2.0"),
        .package(url: "https://github.com/hummingbird-project/hummingbird", exact: "2.28.1", traits: []),
        .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
        .package(url: "https://github.com/swift-server/async-http-client", exact: "1.37.0"),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle", exact: "2.13.0"),
        .package(url: "https://github.com/swiftlang/swift-subprocess", exact: "1.0.2"),
    ],
    targets: [
        .systemLibrary(name: "CCryptoSystem", providers: [.apt(["libssl-dev"])]),
        .target(
            name: "Core",
            dependencies: [.log, .httpTypes, .byName(name: "CCryptoSystem", condition: .when(platforms: [.linux]))],
            // The few functions that are used, in the binary: the shared library would add a millisecond to every start.
            linkerSettings: [.unsafeFlags(["-l:libcrypto.a"], .when(platforms: [.linux]))]),
        .target(name: "Catalog", dependencies: ["Core"], exclude: ["Data"]),
        .systemLibrary(
            name: "CSIMDJSONSystem", pkgConfig: "simdjson",
            providers: [.apt(["libsimdjson-dev"]), .brew(["simdjson"])]),
        .target(name: "CSIMDJSON", dependencies: ["CSIMDJSONSystem"], cxxSettings: [.unsafeFlags(["-O2"])]),
        .systemLibrary(
            name: "CZlibSystem", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"]), .brew(["zlib"])]),
        .systemLibrary(
            name: "CZstdSystem", pkgConfig: "libzstd", providers: [.apt(["libzstd-dev"]), .brew(["zstd"])]),
        .target(name: "Datasets", dependencies: ["Core", "CSIMDJSON", "CZlibSystem", "CZstdSystem", "Catalog"]),
        .target(name: "Rollouts", dependencies: ["Core"]),
        .target(name: "Lifecycle", dependencies: ["Core", "Catalog", "Rollouts", .yams]),
        .target(name: "Store", dependencies: ["Core", .grdb]),
        .target(name: "Journal", dependencies: ["Core", "Lifecycle", "Store", .grdb]),
        .target(
            name: "Operations", dependencies: ["Core", "Lifecycle", "Rollouts", "Journal", "Datasets", "Catalog"]),
        .target(name: "AWSWire", dependencies: ["Core", .httpTypes]),
        .target(name: "AWSShapes", dependencies: ["Core", "AWSWire"]),
        .target(name: "AWSClient", dependencies: ["Core", "AWSWire", "AWSShapes", .httpTypes, .log]),
        .target(
            name: "HTTPClient",
            dependencies: ["Core", .asyncHTTPClient, .nioCore, .nioPosix, .nioHTTP1, .nioSSL, .httpTypes, .log]),
        .target(name: "Processes", dependencies: ["Core", .subprocess, .systemPackage]),
        .target(
            name: "Providers",
            dependencies: [
                "Core", "Lifecycle", "Rollouts", "Catalog", "Datasets", "AWSClient", "AWSShapes", "AWSWire", .httpTypes,
            ]),
        .target(
            name: "Gateway",
            dependencies: ["Core", .nioCore, .nioPosix, .nioHTTP1, .httpTypes, .histogram, .log]),
        .target(
            name: "LocalCloud",
            dependencies: [
                "Core", "AWSWire", "AWSShapes", "Rollouts", "Gateway", "Catalog", "Store", "Processes", "CZlibSystem",
                .hummingbirdCore, .serviceLifecycle, .nioCore, .nioPosix, .grdb, .httpTypes, .log,
            ]),
        .target(
            name: "Commands",
            dependencies: [
                "Core", "Catalog", "Datasets", "Lifecycle", "Rollouts", "Store", "Journal", "Operations", "AWSWire",
                "AWSShapes", "AWSClient", "HTTPClient", "Processes", "Providers", "Gateway", "LocalCloud",
                .argumentParser, .serviceLifecycle, .log,
            ]),
        .executableTarget(
            name: "slipway", dependencies: ["Commands", "Processes"],
            // At a fixed address nothing needs relocating at start: `--help` takes 6.4 ms and 20 MB, not 8.7 and 26. Nobody
            // links against the program: what is exported could not be left out, and equal functions are one.
            linkerSettings: [
                .unsafeFlags(
                    [
                        "-Xclang-linker", "-no-pie", "-Xlinker", "--no-export-dynamic", "-Xlinker", "--icf=safe",
                    ], .when(platforms: [.linux], configuration: .release))
            ]),
        .target(name: "TestSupport", dependencies: ["Core", .httpTypes]),
        .target(
            name: "LocalCloudTestSupport",
            dependencies: [
                "LocalCloud", "Gateway", "AWSWire", "Processes", "Store", "Core", "TestSupport", .hummingbird, .nioCore,
                .httpTypes, .log,
            ]),

        .testTarget(name: "CoreTests", dependencies: ["Core", "TestSupport", .httpTypes]),
        .testTarget(name: "CatalogTests", dependencies: ["Catalog", "Core"]),
        .testTarget(
            name: "DatasetsTests",
            dependencies: ["Datasets", "Core", "Catalog", "CZlibSystem", "CZstdSystem", "TestSupport"],
            exclude: ["Fuzzing/Corpus", "Fuzzing/words.dict"]),
        .testTarget(name: "LifecycleTests", dependencies: ["Lifecycle", "Rollouts", "Core", "Catalog", "TestSupport"]),
        .testTarget(name: "RolloutsTests", dependencies: ["Rollouts", "Core", "TestSupport"]),
        .testTarget(name: "StoreTests", dependencies: ["Store", "Core", "TestSupport", .grdb]),
        .testTarget(
            name: "JournalTests", dependencies: ["Journal", "Store", "Lifecycle", "Core", "TestSupport", .grdb]),
        .testTarget(
            name: "OperationsTests",
            dependencies: [
                "Providers", "Operations", "Rollouts", "Lifecycle", "Journal", "Store", "Datasets", "Catalog", "Core",
                "TestSupport",
            ]),
        .testTarget(name: "AWSWireTests", dependencies: ["AWSWire", "Core", "TestSupport", .httpTypes]),
        .testTarget(
            name: "AWSShapesTests", dependencies: ["AWSShapes", "AWSWire", "Core", "TestSupport", .httpTypes]),
        .testTarget(
            name: "AWSClientTests",
            dependencies: ["AWSClient", "AWSShapes", "AWSWire", "Core", "TestSupport", .httpTypes, .log],
            exclude: ["boto3-cases.json"]),
        .testTarget(
            name: "HTTPClientTests",
            dependencies: [
                "HTTPClient", "Core", "TestSupport", .httpTypes, .hummingbird, .nioCore, .nioPosix, .nioSSL, .log,
            ]),
        // A parent that tests can kill while its child runs, and a guard for slices without the slipway executable.
        .executableTarget(
            name: "ProcessFixture", dependencies: ["Processes", "Core"], path: "Tests/ProcessFixture"),
        .testTarget(
            name: "ProcessesTests", dependencies: ["Processes", "Core", "TestSupport", "ProcessFixture"]),
        .testTarget(
            name: "ProvidersTests",
            dependencies: [
                "Providers", "Lifecycle", "Rollouts", "Datasets", "AWSClient", "AWSShapes", "AWSWire", "Core",
                "TestSupport", .httpTypes, .log,
            ]),
        .testTarget(
            name: "GatewayTests",
            dependencies: ["Gateway", "Core", "TestSupport", .httpTypes, .nioCore, .nioPosix, .nioHTTP1]),
        .testTarget(
            name: "LocalCloudTests",
            dependencies: [
                "LocalCloud", "LocalCloudTestSupport", "Gateway", "Rollouts", "Store", "AWSWire", "AWSShapes",
                "Catalog", "Processes", "Core", "TestSupport", "ProcessFixture", .grdb, .httpTypes, .log,
            ]),
        .testTarget(
            name: "CommandsTests",
            dependencies: [
                "Commands", "LocalCloud", "Providers", "Operations", "Lifecycle", "Datasets", "Catalog", "Core",
                "TestSupport", .httpTypes,
            ],
            exclude: ["Golden"]),
        .testTarget(
            name: "IntegrationTests",
            dependencies: [
                "LocalCloud", "LocalCloudTestSupport", "Providers", "AWSClient", "HTTPClient", "Operations",
                "Lifecycle", "Rollouts", "Journal", "Store", "Datasets", "Catalog", "Commands", "Processes",
                "AWSShapes", "AWSWire", "Core", "TestSupport",
            ]),
    ]
)

// The house rules' upcoming features, in one list. The compiler accepts a misspelt name in silence:
// `swiftc -print-supported-features` lists the right ones.
let settings: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
]
for target in package.targets where [.regular, .executable, .test].contains(target.type) {
    target.swiftSettings = (target.swiftSettings ?? []) + settings
}

// `make fuzz` sets `SLIPWAY_FUZZ`: then the graph is the harness of the tests as a program of its own, and what it needs.
let isFuzzing = Context.environment["SLIPWAY_FUZZ"] != nil
if isFuzzing {
    package.targets.removeAll { $0.type == .test }
    package.targets.append(
        .executableTarget(
            name: "Fuzz", dependencies: ["Datasets", "Core"], path: "Tests/DatasetsTests/Fuzzing",
            exclude: ["Corpus", "words.dict"],
            swiftSettings: settings + [.define("SLIPWAY_FUZZ"), .unsafeFlags(["-parse-as-library"])]))
}

// `SLIPWAY_SLICE=Rollouts,Lifecycle swift test` builds only those targets, what they need and their tests: on two
// cores that is the difference between seconds and minutes. Never set in CI.
let slice = (isFuzzing ? "Fuzz" : Context.environment["SLIPWAY_SLICE"] ?? "").split(separator: ",").map(String.init)
if !slice.isEmpty {
    var wanted = Set(slice).union(slice.map { $0 + "Tests" })
    var grew = true
    while grew {
        let before = wanted.count
        for target in package.targets where wanted.contains(target.name) {
            for dependency in target.dependencies {
                if case .byNameItem(let name, _) = dependency { wanted.insert(name) }
            }
        }
        grew = wanted.count != before
    }
    package.targets.removeAll { !wanted.contains($0.name) }
    if !wanted.contains("slipway") { package.products.removeAll() }
}

extension Target.Dependency {
    static let argumentParser = product(name: "ArgumentParser", package: "swift-argument-parser")
    static let asyncHTTPClient = product(name: "AsyncHTTPClient", package: "async-http-client")
    static let grdb = product(name: "GRDB", package: "GRDB.swift")
    static let histogram = product(name: "Histogram", package: "hdrhistogram-swift")
    static let httpTypes = product(name: "HTTPTypes", package: "swift-http-types")
    static let hummingbird = product(name: "Hummingbird", package: "hummingbird")
    static let hummingbirdCore = product(name: "HummingbirdCore", package: "hummingbird")
    static let log = product(name: "Logging", package: "swift-log")
    static let nioCore = product(name: "NIOCore", package: "swift-nio")
    static let nioHTTP1 = product(name: "NIOHTTP1", package: "swift-nio")
    static let nioPosix = product(name: "NIOPosix", package: "swift-nio")
    static let nioSSL = product(name: "NIOSSL", package: "swift-nio-ssl")
    static let serviceLifecycle = product(name: "ServiceLifecycle", package: "swift-service-lifecycle")
    static let subprocess = product(name: "Subprocess", package: "swift-subprocess")
    static let systemPackage = product(name: "SystemPackage", package: "swift-system")
    static let yams = product(name: "Yams", package: "Yams")
}
