import Core
import Foundation
import LocalCloud
import Processes
import TestSupport

/// An engine whose "Python" is a shell and whose programs are shell scripts.
struct ShellEngine {
    static let guardian: GuardProgram? = fixture().map { GuardProgram(executable: $0) }
    static var isMissing: Bool { guardian == nil }

    let folder: TemporaryFolder
    let guardian: GuardProgram

    init() throws {
        guard let guardian = Self.guardian else { throw CocoaError(.fileNoSuchFile) }
        folder = try TemporaryFolder()
        self.guardian = guardian
        for name in ["programs", "base", "model"] { try DurableFile.makeFolder(folder.file(name)) }
        try DurableFile.write(Array("{}\n".utf8), to: folder.file("train.jsonl"))
        try DurableFile.write(Array("{}".utf8), to: folder.file("model/config.json"))
    }

    func runtime(environment: [String: String] = ["PATH": "/usr/bin:/bin", "SECRET": "s"]) -> EngineRuntime {
        EngineRuntime(
            python: "/bin/sh", programsFolder: folder.file("programs"), baseModelFolder: folder.file("base"),
            guardian: guardian, environment: environment, processors: 2)
    }

    /// Makes a program of the engine; in it `say` writes an event and `hold NAME` waits until the test opens that gate.
    func program(_ name: String, _ script: String) throws {
        let head = """
            say() { printf '%s\\n' "$1"; }
            hold() { read line < "\(folder.path)/$1"; }

            """
        try DurableFile.write(Array((head + script).utf8), to: folder.file("programs/" + name))
    }

    func makeGate(_ name: String) throws {
        guard mkfifo(folder.file(name), 0o600) == 0 else { throw CocoaError(.fileWriteUnknown) }
    }

    /// Lets a program that holds, or soon holds, at the gate go on.
    func openGate(_ name: String) async {
        let path = folder.file(name)
        await withCheckedContinuation { (done: CheckedContinuation<Void, Never>) in
            Thread.detachNewThread {
                let descriptor = open(path, O_WRONLY)
                _ = write(descriptor, "\n", 1)
                close(descriptor)
                done.resume()
            }
        }
    }

    func spec(
        _ name: String = "job", technique: TrainingTechnique = .sft, hyperparameters: [String: String] = [:]
    ) -> TrainingSpec {
        TrainingSpec(
            jobName: name, baseModelFolder: folder.file("base"), trainFile: folder.file("train.jsonl"),
            hyperparameters: hyperparameters, outputFolder: folder.file("out-" + name), technique: technique,
            environment: ["GIVEN": "g", "LD_PRELOAD": "evil.so"])
    }

    private static func fixture() -> String? {
        for argument in CommandLine.arguments {
            var folder = URL(filePath: argument)
            while folder.pathComponents.count > 1 {
                folder.deleteLastPathComponent()
                let path = folder.appending(path: "ProcessFixture").path
                var isFolder: ObjCBool = false
                if FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), !isFolder.boolValue {
                    return path
                }
            }
        }
        return nil
    }
}
