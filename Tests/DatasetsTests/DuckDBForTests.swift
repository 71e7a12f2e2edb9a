import Core
import Datasets
import Foundation
import TestSupport

/// DuckDB run by hand, so that these tests need nothing of the targets above Datasets.
struct DuckDBForTests: TabularProgram {
    let path: String

    /// The program on this machine; nil when there is none, and then the tests that need it are skipped by name.
    static let installed: DuckDBForTests? = {
        let environment = ProcessInfo.processInfo.environment
        let root = packageRoot
        let folders = (environment["PATH"] ?? "").split(separator: ":").map(String.init) + [root + "/.build/tools/bin"]
        let candidates = [environment["SLIPWAY_DUCKDB"]].compactMap(\.self) + folders.map { $0 + "/duckdb" }
        return candidates.first { FileManager.default.isExecutableFile(atPath: $0) }.map { DuckDBForTests(path: $0) }
    }()

    static var isInstalled: Bool { installed != nil }

    static let packageRoot = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().path

    /// A file of the shared real data beside the package; nil when it is not there.
    static func sharedData(_ name: String) -> String? {
        let path = packageRoot + "/../shared/data/" + name
        return FileManager.default.isReadableFile(atPath: path) ? path : nil
    }

    func run(_ script: String, receive: @escaping @Sendable ([UInt8]) async throws -> Void) async throws -> TabularExit
    {
        // Files instead of pipes: children that are started at the same time would inherit each other's pipes.
        let folder = try TemporaryFolder()
        let status = try await TestProgram.run(
            path, ["-no-init", "-no-stdin", "-bail", "-c", script], output: folder.file("out"),
            errors: folder.file("err"))
        let output = try DurableFile.read(folder.file("out"), limit: 1 << 30)
        var start = 0
        while start < output.count {
            let end = min(output.count, start + 60_000)
            try await receive(Array(output[start..<end]))
            start = end
        }
        return TabularExit(
            status: status, errorText: String(decoding: try DurableFile.read(folder.file("err")), as: UTF8.self))
    }
}

/// A machine without DuckDB.
struct NoDuckDB: TabularProgram {
    func run(_ script: String, receive: @escaping @Sendable ([UInt8]) async throws -> Void) async throws -> TabularExit
    {
        throw DatasetError(DatasetError.tabularProgramMissing, "DuckDB is not here", hint: "install it")
    }
}
