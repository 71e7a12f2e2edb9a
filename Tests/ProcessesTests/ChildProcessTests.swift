import Core
import Foundation
import Processes
import Testing
import TestSupport

@Suite(.timeLimit(.minutes(5)), .enabled(if: !GuardForTests.isMissing, "the ProcessFixture executable is not built"))
struct ChildProcessTests {
    let guardian: GuardProgram
    let folder: TemporaryFolder

    init() throws {
        guardian = try #require(GuardForTests.program)
        folder = try TemporaryFolder()
    }

    func text(_ child: ChildProcess) async throws -> String {
        var bytes: [UInt8] = []
        for try await piece in child.output { bytes += piece }
        return String(decoding: bytes, as: UTF8.self)
    }

    @Test func givesOutputAndStatus() async throws {
        let child = try await ChildProcess.start(
            GuardForTests.shell("echo out; echo err >&2; exit 7"), under: guardian)
        #expect(try await text(child) == "out\n")
        #expect(await child.exit == .exited(7))
        #expect(child.lastWords == "err")
        #expect(child.exitIfEnded == .exited(7))
    }

    @Test func passesTheSignalOn() async throws {
        let child = try await ChildProcess.start(GuardForTests.shell("kill -SEGV $$"), under: guardian)
        #expect(await child.exit == .signalled(SIGSEGV))
    }

    @Test func theEnvironmentIsOnlyWhatTheSpecNames() async throws {
        var spec = GuardForTests.shell("env")
        spec.environment = ["PATH": "/usr/bin:/bin", "GIVEN": "a b"]
        let names = try await text(ChildProcess.start(spec, under: guardian)).split(separator: "\n")
            .compactMap { $0.split(separator: "=").first.map(String.init) }
        #expect(Set(names).subtracting(["PWD", "SHLVL", "_", "OLDPWD"]) == ["PATH", "GIVEN", "SLIPWAY_CHILD_NONCE"])
    }

    @Test func usesTheWorkingFolder() async throws {
        var spec = GuardForTests.shell("pwd -P")
        spec.workingFolder = "/usr"
        #expect(try await text(ChildProcess.start(spec, under: guardian)) == "/usr\n")
    }

    @Test func aMissingProgramIsAnError() async throws {
        let spec = ChildSpec(name: "nothing", executable: "/nowhere/program")
        let error = await #expect(throws: ProcessError.self) { try await ChildProcess.start(spec, under: guardian) }
        #expect(error?.code == ProcessError.startFailed)
        #expect(error?.message.contains("No such file") == true)
    }

    @Test func aMissingGuardIsAnError() async throws {
        let spec = GuardForTests.shell("true")
        let error = await #expect(throws: ProcessError.self) {
            try await ChildProcess.start(spec, under: GuardProgram(executable: "/nowhere/guard"))
        }
        #expect(error?.code == ProcessError.startFailed)
    }

    @Test func aGuardThatIsNoneIsAnError() async throws {
        let spec = GuardForTests.shell("true")
        let error = await #expect(throws: ProcessError.self) {
            try await ChildProcess.start(spec, under: GuardProgram(executable: "/bin/ls"))
        }
        #expect(error?.code == ProcessError.startFailed)
    }

    @Test func stopIsGentleFirst() async throws {
        let tether = try Tether(in: folder)
        let child = try await ChildProcess.start(
            GuardForTests.shell("trap 'exit 9' TERM; exec 8>\(tether.path); while :; do sleep 0.01; done"),
            under: guardian)
        let end = await tether.open()
        #expect(await child.stop() == .exited(9))
        #expect(await child.stop() == .exited(9))
        await tether.waitForEnd(end)
    }

    @Test func stopKillsWhatDoesNotListen() async throws {
        let tether = try Tether(in: folder)
        let child = try await ChildProcess.start(
            GuardForTests.shell(
                "trap '' TERM; exec 8>\(tether.path); sleep 600 & while :; do sleep 0.01; done",
                grace: .milliseconds(50)), under: guardian)
        let end = await tether.open()
        #expect(await child.stop() == .signalled(SIGKILL))
        await tether.waitForEnd(end)
    }

    @Test func killDoesNotWait() async throws {
        let child = try await ChildProcess.start(
            GuardForTests.shell("trap '' TERM; while :; do sleep 0.01; done", grace: .seconds(600)), under: guardian)
        #expect(await child.kill() == .signalled(SIGKILL))
    }

    @Test func whatAProgramLeavesRunningGoesWithIt() async throws {
        let tether = try Tether(in: folder)
        let child = try await ChildProcess.start(
            GuardForTests.shell("exec 8>\(tether.path); sleep 600 >/dev/null 2>&1 & exit 0"), under: guardian)
        let end = await tether.open()
        #expect(await child.exit == .exited(0))
        await tether.waitForEnd(end)
    }

    @Test func lettingGoEndsTheProgram() async throws {
        let tether = try Tether(in: folder)
        var child: ChildProcess? = try await ChildProcess.start(
            GuardForTests.shell("exec 8>\(tether.path); sleep 600", grace: .milliseconds(50)), under: guardian)
        let end = await tether.open()
        #expect(child != nil)
        child = nil
        await tether.waitForEnd(end)
    }

    @Test func aKilledGuardTakesItsChildAlong() async throws {
        let tether = try Tether(in: folder)
        let child = try await ChildProcess.start(
            GuardForTests.shell("exec 8>\(tether.path); echo $PPID; sleep 600 & wait"), under: guardian)
        let end = await tether.open()
        var output = child.output.makeAsyncIterator()
        let line = String(decoding: try #require(await output.next()), as: UTF8.self)
        let guardID = try #require(Int32(line.dropLast()))
        #expect(kill(guardID, SIGKILL) == 0)
        #expect(await child.exit == .signalled(SIGKILL))
        await tether.waitForEnd(end)
    }

    @Test func writesTheLogFile() async throws {
        var spec = GuardForTests.shell("echo one >&2; echo two >&2")
        spec.logFile = folder.file("log")
        _ = try await ChildProcess.start(spec, under: guardian).exit
        #expect(try String(decoding: DurableFile.read(folder.file("log")), as: UTF8.self) == "one\ntwo\n")
    }

    @Test func recordsWhatRuns() async throws {
        let ledger = ProcessLedger(folder: folder.file("ledger"))
        let child = try await ChildProcess.start(
            GuardForTests.shell("echo; sleep 600"), under: guardian, ledger: ledger)
        let entry = try #require(try ledger.entries().first)
        #expect(entry.child.processID == child.processID)
        #expect(entry.child.isRunning)
        await child.stop()
        #expect(try ledger.entries() == [])
        #expect(!entry.child.isRunning)
    }
}
