import Core
import Foundation
import Testing
import TestSupport

@testable import Processes

/// What happens to children when their parent dies.
@Suite(.timeLimit(.minutes(5)), .enabled(if: !GuardForTests.isMissing, "the ProcessFixture executable is not built"))
struct LifelineTests {
    let folder: TemporaryFolder
    let tether: Tether
    let ledger: ProcessLedger

    init() throws {
        folder = try TemporaryFolder()
        tether = try Tether(in: folder)
        ledger = ProcessLedger(folder: folder.file("ledger"))
    }

    /// A parent process of its own, whose child and grandchild hold the tether.
    func startParent() async throws -> ChildProcess {
        let fixture = try #require(GuardForTests.fixture)
        let spec = ChildSpec(
            name: "parent", executable: fixture,
            arguments: [
                "parent", ledger.folder, "/bin/sh", "-c",
                "trap '' INT HUP; exec 8>\(tether.path); sleep 600 & while :; do sleep 600; done",
            ], environment: ["PATH": "/usr/bin:/bin"])
        return try await ChildProcess.start(spec, under: GuardProgram(executable: fixture))
    }

    @Test(arguments: [SIGKILL, SIGINT, SIGTERM, SIGHUP])
    func noOrphanOutlivesItsParent(signal: Int32) async throws {
        let parent = try await startParent()
        let end = await tether.open()
        #expect(kill(parent.processID, signal) == 0)
        await tether.waitForEnd(end)
    }

    @Test func leftoversOfAPowerCutAreReaped() async throws {
        let parent = try await startParent()
        let end = await tether.open()
        // The parent prints after the ledger entry is written.
        var output = parent.output.makeAsyncIterator()
        #expect(try await output.next() != nil)
        let entry = try #require(try ledger.entries().first)
        let guardian = try #require(entry.guardian)
        // Parent and guard die together: nothing is left that could end the child.
        kill(guardian.processID, SIGSTOP)
        kill(parent.processID, SIGKILL)
        kill(guardian.processID, SIGKILL)
        #expect(await parent.exit == .signalled(SIGKILL))
        #expect(entry.child.isRunning)
        #expect(try ledger.reapLeftovers() == [entry])
        await tether.waitForEnd(end)
        #expect(try ledger.reapLeftovers() == [])
    }

    @Test func aReusedProcessNumberIsLeftAlone() async throws {
        let fixture = try #require(GuardForTests.fixture)
        let stranger = try await ChildProcess.start(
            ChildSpec(name: "stranger", executable: "/bin/sleep", arguments: ["600"]),
            under: GuardProgram(executable: fixture))
        var identity = try #require(ProcessIdentity.of(stranger.processID))
        #expect(identity.isRunning)
        identity.startedAt += "0"
        try ledger.add(.init(name: "old", nonce: "00ff", child: identity, guardian: identity))
        #expect(try ledger.reapLeftovers() == [])
        #expect(stranger.exitIfEnded == nil)
        #expect(try ledger.entries() == [])
    }

    @Test func aDetachedProgramSaysWhenItIsReady() async throws {
        let spec = ChildSpec(
            name: "server", executable: try #require(GuardForTests.fixture), arguments: ["ready", "on port 1"],
            environment: ["PATH": "/usr/bin:/bin"], logFile: folder.file("server.log"))
        let server = try await DetachedProcess.start(spec, timeout: .seconds(50))
        defer { kill(server.processID, SIGKILL) }
        #expect(server.readyLine == "on port 1")
        #expect(getsid(server.processID) == server.processID)
        #expect(try DurableFile.read(folder.file("server.log")) == Array("about to be ready\n".utf8))
    }

    @Test func aDetachedProgramThatEndsLeavesItsLastWords() async throws {
        let spec = ChildSpec(
            name: "server", executable: "/bin/sh", arguments: ["-c", "echo the port is taken >&2; exit 1"],
            logFile: folder.file("server.log"))
        let error = await #expect(throws: ProcessError.self) {
            try await DetachedProcess.start(spec, timeout: .seconds(50))
        }
        #expect(error?.code == ProcessError.startFailed)
        #expect(error?.message.contains("the port is taken") == true)
    }
}
