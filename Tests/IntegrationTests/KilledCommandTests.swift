import Core
import Foundation
import TestSupport
import Testing

/// What `kill -9` leaves of a data command in the temporary folder.
@Suite(.timeLimit(.minutes(5)), .enabled(if: SlipwayProgram.path != nil, "the slipway executable is not built"))
struct KilledCommandTests {
    let slipway = try! SlipwayProgram()

    private func scratch() throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: slipway.folder.path)
            .filter { $0.hasPrefix("slipway-") }.sorted()
    }

    @Test func theNextCommandRemovesItAndOnlyThen() async throws {
        let rows = "{\"prompt\":\"q\",\"completion\":\"a\"}\n"
        try slipway.write(rows, to: "rows.jsonl")
        // Standard input that does not end keeps the command copying.
        let (held, input) = (Process(), Pipe())
        held.executableURL = URL(filePath: try #require(SlipwayProgram.path))
        held.arguments = ["data", "inspect", "-"]
        held.environment = slipway.environment
        held.standardInput = input
        held.standardOutput = FileHandle.nullDevice
        held.standardError = FileHandle.nullDevice
        try held.run()
        defer { held.terminate() }
        try input.fileHandleForWriting.write(contentsOf: Data(rows.utf8))
        while try scratch().count < 2 {
            try #require(held.isRunning)
            try await Task.sleep(for: .milliseconds(20))
        }
        let files = try scratch()
        #expect(files.contains { $0.hasPrefix("slipway-pipe-\(held.processIdentifier)-") }, "\(files)")
        #expect(try await slipway.run("data", "inspect", "rows.jsonl").status == 0)
        #expect(try scratch() == files)
        kill(held.processIdentifier, SIGKILL)
        held.waitUntilExit()
        #expect(try scratch() == files)
        #expect(try await slipway.run("data", "inspect", "rows.jsonl").status == 0)
        #expect(try scratch() == [])
    }
}
