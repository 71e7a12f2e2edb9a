import Core
import Foundation
import Processes
import Testing
import TestSupport

@Suite(.timeLimit(.minutes(5)), .enabled(if: !GuardForTests.isMissing, "the ProcessFixture executable is not built"))
struct ProgramRunTests {
    let run: ProgramRun

    init() throws { run = ProgramRun(guardian: try #require(GuardForTests.program)) }

    @Test func collectsOutput() async throws {
        let result = try await run.toEnd(GuardForTests.shell("printf 'a\\nb\\n'; echo hm >&2; exit 3"))
        #expect(result.text == "a\nb")
        #expect(result.exit == .exited(3))
        #expect(result.lastWords == "hm")
    }

    @Test func refusesTooMuchOutput() async throws {
        let error = await #expect(throws: ProcessError.self) {
            try await run.toEnd(GuardForTests.shell("while :; do echo more and more; done"), limit: 1_000)
        }
        #expect(error?.code == ProcessError.outputTooLarge)
    }

    @Test func endsWhatTakesTooLong() async throws {
        let error = await #expect(throws: ProcessError.self) {
            try await run.toEnd(GuardForTests.shell("echo busy >&2; exec sleep 600 >&-"), timeout: .milliseconds(300))
        }
        #expect(error?.code == ProcessError.timedOut)
    }

    @Test func cancellationEndsTheProgram() async throws {
        let folder = try TemporaryFolder()
        let tether = try Tether(in: folder)
        let run = run
        let task = Task { try await run.toEnd(GuardForTests.shell("exec 8>\(tether.path); exec sleep 600")) }
        let end = await tether.open()
        task.cancel()
        await tether.waitForEnd(end)
        await #expect(throws: CancellationError.self) { try await task.value }
    }

    @Test func streamsEverythingToASlowReader() async throws {
        let output = try await run.stream(GuardForTests.shell("head -c 20000000 /dev/zero"))
        var count = 0
        for try await piece in output {
            count += piece.count
            await Task.yield()
        }
        #expect(count == 20_000_000)
    }

    @Test func aStreamEndsWithTheLastWordsOfAFailure() async throws {
        let output = try await run.stream(GuardForTests.shell("echo half; echo no such column >&2; exit 1"))
        var text = ""
        let error = await #expect(throws: ProcessError.self) {
            for try await piece in output { text += String(decoding: piece, as: UTF8.self) }
        }
        #expect(text == "half\n")
        #expect(error?.code == ProcessError.programFailed)
        #expect(error?.message.contains("no such column") == true)
    }

    @Test func droppingTheStreamEndsTheProgram() async throws {
        let folder = try TemporaryFolder()
        let tether = try Tether(in: folder)
        var output: ChildOutput? = try await run.stream(
            GuardForTests.shell("exec 8>\(tether.path); exec cat /dev/zero", grace: .milliseconds(50)))
        let end = await tether.open()
        if let output { for try await piece in output where !piece.isEmpty { break } }
        output = nil
        await tether.waitForEnd(end)
    }

    @Test func findsProgramsInThePath() throws {
        let finder = ProgramFinder(environment: ["PATH": "relative:/nowhere:/bin"])
        #expect(finder.folders == ["/nowhere", "/bin"])
        #expect(finder.find("sh") == "/bin/sh")
        #expect(finder.find("/bin/sh") == "/bin/sh")
        let error = #expect(throws: ProcessError.self) { try finder.require("no-such-thing", hint: "install it") }
        #expect(error?.hint == "install it")
    }

    @Test func allowListsKeepSecretsOut() {
        let all = ["PATH": "p", "AWS_SECRET_ACCESS_KEY": "s", "LC_ALL": "C", "https_proxy": "x", "PIP_INDEX_URL": "u"]
        #expect(ChildEnvironment.basic(from: all) == ["PATH": "p", "LC_ALL": "C"])
        #expect(
            ChildEnvironment.network(from: all, prefixes: ["PIP_"])
                == ["PATH": "p", "LC_ALL": "C", "https_proxy": "x", "PIP_INDEX_URL": "u"])
    }
}
