import Core
import Foundation
import Processes
import TestSupport

/// The guard of these tests: `slipway`, else the fixture, beside the test bundle in the build folder.
enum GuardForTests {
    static let program: GuardProgram? = beside("ProcessFixture").map { GuardProgram(executable: $0) }
    static let fixture: String? = beside("ProcessFixture")

    static var isMissing: Bool { program == nil }

    /// Runs `script` with `sh`.
    static func shell(_ script: String, grace: Duration = .seconds(5), lastLines: Int = 30) -> ChildSpec {
        ChildSpec(
            name: "a shell", executable: "/bin/sh", arguments: ["-c", script], environment: ["PATH": "/usr/bin:/bin"],
            grace: grace, lastLines: lastLines)
    }

    private static func beside(_ name: String) -> String? {
        for argument in CommandLine.arguments {
            var folder = URL(filePath: argument)
            while folder.pathComponents.count > 1 {
                folder.deleteLastPathComponent()
                let path = folder.appending(path: name).path
                if FileManager.default.isExecutableFile(atPath: path), !isFolder(path) { return path }
            }
        }
        return nil
    }

    private static func isFolder(_ path: String) -> Bool {
        var isFolder: ObjCBool = false
        return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder.boolValue
    }
}

/// A named pipe that a family of processes holds open: its end proves that every one of them is gone.
struct Tether {
    let path: String

    init(in folder: TemporaryFolder) throws {
        path = folder.file("tether")
        guard mkfifo(path, 0o600) == 0 else { throw CocoaError(.fileWriteUnknown) }
    }

    /// Opens the reading end; returns when the first writer has it open too.
    func open() async -> Int32 {
        await blocking { Foundation.open(path, O_RDONLY | O_CLOEXEC) }
    }

    /// Returns when no process holds the writing end any more.
    func waitForEnd(_ descriptor: Int32) async {
        await blocking {
            var buffer = [UInt8](repeating: 0, count: 256)
            while read(descriptor, &buffer, buffer.count) > 0 {}
            close(descriptor)
        }
    }

    private func blocking<Value: Sendable>(_ body: @escaping @Sendable () -> Value) async -> Value {
        await withCheckedContinuation { continuation in
            Thread.detachNewThread { continuation.resume(returning: body()) }
        }
    }
}
