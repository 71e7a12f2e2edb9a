import Core
import Foundation
import LocalCloud
import Logging
import Synchronization
import TestSupport

/// A local cloud without engines, on a free port, for the length of a test.
struct RunningCloud {
    let instance: LocalInstance

    @discardableResult
    static func with<Value: Sendable>(
        folder: String, allowsAnyKey: Bool = false, _ body: @escaping @Sendable (LocalInstance) async throws -> Value
    ) async throws -> Value {
        var logger = Logger(label: "test")
        logger.logLevel = .error
        let (ready, announce) = AsyncStream<LocalInstance>.makeStream()
        let server = LocalCloudServer(
            LocalCloudSetting(dataFolder: folder, port: 0, allowsAnyKey: allowsAnyKey), logger: logger
        ) { instance in announce.yield(instance) }
        return try await withThrowingTaskGroup(of: Value?.self) { group in
            group.addTask {
                defer { announce.finish() }
                try await server.run()
                return nil
            }
            group.addTask {
                for await instance in ready { return try await body(instance) }
                return nil
            }
            defer { group.cancelAll() }
            while let next = try await group.next() {
                if let value = next { return value }
            }
            throw CancellationError()
        }
    }
}

/// Programs that clients of the local cloud are written in.
enum ClientProgram {
    /// Whether Python with boto3 is there.
    static let hasBoto3: Bool = {
        (try? run("/usr/bin/env", ["python3", "-c", "import boto3"]))?.status == 0
    }()

    struct Outcome {
        var status: Int32
        var output: String
    }

    /// Runs a program to its end; blocking.
    static func run(_ path: String, _ arguments: [String], environment: [String: String] = [:]) throws -> Outcome {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: path)
        process.arguments = arguments
        var variables = [
            "PATH": ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin", "HOME": "/nonexistent",
        ]
        variables["AWS_EC2_METADATA_DISABLED"] = "true"
        process.environment = variables.merging(environment) { $1 }
        let pipe = Pipe()
        process.standardOutput = pipe
        process.standardError = pipe
        try process.run()
        let output = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return Outcome(status: process.terminationStatus, output: String(decoding: output, as: UTF8.self))
    }

    /// ``run(_:_:environment:)`` on a thread of its own.
    static func runAside(
        _ path: String, _ arguments: [String], environment: [String: String] = [:]
    ) async throws -> Outcome {
        try await withCheckedThrowingContinuation { continuation in
            Thread.detachNewThread {
                continuation.resume(with: Result { try run(path, arguments, environment: environment) })
            }
        }
    }
}
