import Core
import Foundation
import Processes
import TestSupport

/// The built `slipway` beside the test bundle, run with a home of its own.
struct SlipwayProgram {
    /// How a run ended.
    struct Ended {
        let status: Int32
        let output: String
        let errors: String

        /// The one JSON document on stdout.
        var json: JSONValue { get throws { try JSONValue(parsing: output) } }
    }

    static let path: String? = {
        for argument in CommandLine.arguments {
            var folder = URL(filePath: argument)
            while folder.pathComponents.count > 1 {
                folder.deleteLastPathComponent()
                let path = folder.appending(path: "slipway").path
                var isFolder: ObjCBool = false
                if FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), !isFolder.boolValue {
                    return path
                }
            }
        }
        return nil
    }()

    let folder: TemporaryFolder
    /// Added to the environment of every run.
    var variables: [String: String] = [:]

    init() throws { folder = try TemporaryFolder() }

    var home: String { folder.file("home") }
    var project: String { folder.file("project") }

    /// Runs the program in the project's folder; `SLIPWAY_HOME` is the test's own.
    func run(_ arguments: String..., timeout: Duration = .seconds(60)) async throws -> Ended {
        try await run(arguments, timeout: timeout)
    }

    func run(_ arguments: [String], timeout: Duration = .seconds(60)) async throws -> Ended {
        try await run(list: arguments, timeout: timeout)
    }

    /// What every run's environment is.
    var environment: [String: String] {
        var environment = ["HOME": folder.path, "SLIPWAY_HOME": home, "USER": "tester", "TMPDIR": folder.path]
        environment["PATH"] = ProcessInfo.processInfo.environment["PATH"]
        environment.merge(variables) { $1 }
        return environment
    }

    /// The same for arguments in a list.
    func run(list arguments: [String], timeout: Duration = .seconds(60)) async throws -> Ended {
        guard let path = Self.path else { throw CocoaError(.fileNoSuchFile) }
        try DurableFile.makeFolder(project)
        let result = try await ProgramRun(guardian: GuardProgram(executable: path)).toEnd(
            ChildSpec(
                name: "slipway", executable: path, arguments: arguments, environment: environment,
                workingFolder: project, lastLines: 200),
            limit: 4 << 20, timeout: timeout)
        guard case .exited(let status) = result.exit else {
            return Ended(status: -1, output: String(decoding: result.output, as: UTF8.self), errors: result.lastWords)
        }
        return Ended(status: status, output: String(decoding: result.output, as: UTF8.self), errors: result.lastWords)
    }

    func write(_ text: String, to name: String) throws {
        let path = project + "/" + name
        try DurableFile.makeFolder(path.split(separator: "/").dropLast().map { "/" + $0 }.joined())
        try DurableFile.write(Array(text.utf8), to: path)
    }
}
