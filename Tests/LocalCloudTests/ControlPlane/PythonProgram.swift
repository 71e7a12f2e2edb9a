import Core
import Foundation
import TestSupport

/// A Python script that a test runs to its end.
struct PythonProgram {
    struct Failure: Error, CustomStringConvertible {
        let description: String
    }

    private let path: String
    private let folder: TemporaryFolder

    /// Whether python3 is on this machine, and whether it has pip and boto3.
    static let hasPython = runs("pass")
    static let hasPip = runs("import pip")
    static let hasBoto3 = runs("import boto3")

    private static func runs(_ statement: String) -> Bool {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["python3", "-c", statement]
        process.standardError = FileHandle.nullDevice
        do { try process.run() } catch { return false }
        process.waitUntilExit()
        return process.terminationStatus == 0
    }

    init(script: String, folder: TemporaryFolder) throws {
        self.folder = folder
        path = folder.file("program.py")
        try DurableFile.write(Array(script.utf8), to: path)
    }

    /// Runs it with the machine's environment and these variables, and gives back its last line of output.
    ///
    /// - Throws: ``Failure`` with what it said, when it ends with another status than 0.
    func run(_ variables: [String: String]) async throws -> String {
        let (output, errors) = (folder.file("output"), folder.file("errors"))
        for file in [output, errors] { _ = FileManager.default.createFile(atPath: file, contents: nil) }
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["python3", path]
        process.environment = ProcessInfo.processInfo.environment.merging(variables) { $1 }
        process.standardOutput = FileHandle(forWritingAtPath: output)
        process.standardError = FileHandle(forWritingAtPath: errors)
        let status: Int32 = try await withCheckedThrowingContinuation { continuation in
            process.terminationHandler = { continuation.resume(returning: $0.terminationStatus) }
            do { try process.run() } catch { continuation.resume(throwing: error) }
        }
        let said = String(decoding: try DurableFile.read(output), as: UTF8.self)
        guard status == 0 else {
            throw Failure(
                description: "status \(status)\n" + said + String(decoding: try DurableFile.read(errors), as: UTF8.self)
            )
        }
        return said.split(separator: "\n").last.map(String.init) ?? ""
    }
}
