import Core
import LocalCloud
import TestSupport
import Testing

@Suite(.timeLimit(.minutes(5)), .enabled(if: !ShellEngine.isMissing, "the ProcessFixture executable is not built"))
struct ReplicaLauncherTests {
    let fake: ShellEngine
    let launcher: PythonReplicaLauncher

    init() throws {
        let fake = try ShellEngine()
        self.fake = fake
        launcher = PythonReplicaLauncher { fake.runtime() }
    }

    var spec: ReplicaSpec { ReplicaSpec(id: "r-1", modelFolder: fake.folder.file("model"), modelName: "m") }

    @Test func becomesHealthyAndStops() async throws {
        try fake.makeGate("go")
        try fake.program(
            "serve.py",
            #"say '{"event":"listening","port":4321,"pid":1}'; hold go; say '{"event":"ready"}'; exec sleep 600"#)
        let replica = try await launcher.launch(spec)
        #expect((replica.id, replica.host, replica.port) == ("r-1", "127.0.0.1", 4321))
        let late = await #expect(throws: EngineError.self) {
            try await replica.waitUntilHealthy(timeout: .milliseconds(20))
        }
        #expect(late?.code == EngineError.replicaUnhealthy)
        await fake.openGate("go")
        try await replica.waitUntilHealthy(timeout: .seconds(50))
        await replica.stop()
        for _ in 0..<2 {
            var exits: [ReplicaExit] = []
            for await exit in replica.exits { exits.append(exit) }
            #expect(exits.map(\.wasAsked) == [true])
        }
        await replica.stop()
    }

    @Test func anEndBeforeListeningIsAnError() async throws {
        try fake.program("serve.py", #"echo "no module named torch" >&2; exit 1"#)
        let error = await #expect(throws: EngineError.self) { _ = try await launcher.launch(spec) }
        #expect(error?.code == EngineError.replicaStartFailed)
        #expect(error?.message.contains("no module named torch") == true)
    }

    @Test func anEndWhileLoadingIsAnError() async throws {
        try fake.program("serve.py", #"say '{"event":"listening","port":1}'; echo "out of memory" >&2; kill -9 $$"#)
        let replica = try await launcher.launch(spec)
        let error = await #expect(throws: EngineError.self) {
            try await replica.waitUntilHealthy(timeout: .seconds(50))
        }
        #expect(error?.code == EngineError.replicaUnhealthy)
        #expect(error?.message.contains("out of memory") == true)
        var exits: [ReplicaExit] = []
        for await exit in replica.exits { exits.append(exit) }
        #expect(exits.map(\.wasAsked) == [false])
        #expect(exits.first?.reason.contains("signal 9") == true)
    }

    @Test func faultsReachTheProgram() async throws {
        try fake.program(
            "serve.py",
            #"""
            case "$1" in *'"latencySeconds":0.25'*'"errorRate":0.5'*'"crashAfterRequests":7'*) ;; *) echo "$1" >&2; exit 1;; esac
            say '{"event":"listening","port":1}'; say '{"event":"ready"}'; exec sleep 600
            """#)
        var spec = spec
        spec.faults = ReplicaFaults(latency: .milliseconds(250), errorRate: 0.5, crashAfterRequests: 7)
        let replica = try await launcher.launch(spec)
        try await replica.waitUntilHealthy(timeout: .seconds(50))
        await replica.stop()
    }

    @Test func aFolderWithoutAModelIsRefused() async throws {
        let empty = ReplicaSpec(id: "r-1", modelFolder: fake.folder.path, modelName: "m")
        let error = await #expect(throws: EngineError.self) { _ = try await launcher.launch(empty) }
        #expect(error?.code == EngineError.inputMissing)
    }
}
