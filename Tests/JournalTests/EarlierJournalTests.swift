import Core
import Foundation
import GRDB
import Journal
import Lifecycle
import TestSupport
import Testing

/// A journal that the first builds wrote, before operations became rows and intents an enum: it opens, and all is there.
@Suite(.timeLimit(.minutes(5)))
struct EarlierJournalTests {
    private func store(_ folder: TemporaryFolder) throws -> JournalStore {
        let fixture = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .appending(path: "Fixtures/journal-0.1.sql")
        let home = SlipwayHome(path: folder.file("home"))
        try DurableFile.makeFolder(home.path)
        let database = try DatabaseQueue(path: home.journal)
        try database.writeWithoutTransaction { database in
            // The dump fills tables in another order than they refer to each other.
            try database.execute(sql: "PRAGMA foreign_keys = OFF")
            try database.execute(sql: String(contentsOf: fixture, encoding: .utf8))
        }
        try database.close()
        return try JournalStore(home: home)
    }

    @Test func itsRunsPlansAndApprovalsAreRead() async throws {
        let folder = try TemporaryFolder()
        let store = try store(folder)
        defer { try? store.close() }
        let runs = try await store.runs(project: nil, limit: 10)
        let run = try #require(runs.first)
        #expect(runs.count == 1 && run.status == .succeeded)
        #expect(run.command == "data upload" && run.intent == .upload)
        let sealed = try #require(try await store.plan(run.plan))
        #expect(sealed.digest == run.plan)
        #expect(sealed.plan.intent.command == .upload)
        let state = RunState(try await store.events(of: run.id))
        #expect(state.results.count == sealed.plan.actions.count)
        #expect(try await store.approval(of: run.id)?.via == .flag)
        #expect(try await store.created(project: run.project, environment: "dev").count == sealed.plan.actions.count)
        // A plan that was made before and never run is still there to be approved.
        var commands: [PlanCommand] = []
        for digest in try await store.plans(project: "triage", limit: 10) {
            commands.append(try #require(try await store.plan(digest)).plan.intent.command)
        }
        #expect(commands == [.upload, .tune])
    }
}
