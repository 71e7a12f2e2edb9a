// swift-tools-version: 6.2
import PackageDescription

// Not part of the product: what the benchmarks measure with. They measure the release build of `slipway` itself.
let package = Package(
    name: "benchmarks",
    platforms: [.macOS(.v15)],
    targets: [.executableTarget(name: "generate-rows")]
)
