import Core
import Foundation
import GRDB
import Store
import Testing
import TestSupport

@Suite(.timeLimit(.minutes(5)))
struct SQLiteStoreTests {
    let first = StoreMigration("1", sql: "CREATE TABLE t (k TEXT PRIMARY KEY, v INTEGER NOT NULL)")
    let second = StoreMigration("2", sql: "ALTER TABLE t ADD COLUMN w INTEGER")

    @Test func opensWithTheRightSettingsAndMode() throws {
        let folder = try TemporaryFolder()
        let store = try SQLiteStore.open(path: folder.file("a.sqlite"), migrations: [first])
        let seen = try store.writeNow { database in
            [
                try String.fetchOne(database, sql: "PRAGMA journal_mode"),
                try String.fetchOne(database, sql: "PRAGMA synchronous"),
                try String.fetchOne(database, sql: "PRAGMA foreign_keys"),
                try String.fetchOne(database, sql: "PRAGMA user_version"),
            ]
        }
        #expect(seen == ["wal", "2", "1", "1"])
        let attributes = try FileManager.default.attributesOfItem(atPath: folder.file("a.sqlite"))
        #expect((attributes[.posixPermissions] as? NSNumber)?.intValue == 0o600)
    }

    @Test func migratesAnOldFileAndKeepsItsRows() throws {
        let folder = try TemporaryFolder()
        let path = folder.file("a.sqlite")
        let old = try SQLiteStore.open(path: path, migrations: [first])
        try old.writeNow { try $0.execute(sql: "INSERT INTO t VALUES ('x', 1)") }
        try old.close()
        let new = try SQLiteStore.open(path: path, migrations: [first, second])
        #expect(try new.readNow { try Int.fetchOne($0, sql: "SELECT v FROM t WHERE w IS NULL") } == 1)
        try new.close()
        #expect { try SQLiteStore.open(path: path, migrations: [first]) } throws: {
            ($0 as? StoreError)?.code == StoreError.newerSchema
        }
    }

    @Test func refusesAFolderAMissingFolderAndAForeignFile() throws {
        let folder = try TemporaryFolder()
        try DurableFile.write(Array("this is not a database, it is text of some length".utf8), to: folder.file("text"))
        for path in [folder.path, folder.file("missing/a.sqlite"), folder.file("text")] {
            #expect {
                try SQLiteStore.open(path: path, migrations: [first])
            } throws: { error in
                guard let error = error as? StoreError else { return false }
                return error.code == StoreError.unopenable && error.message.contains(path)
            }
        }
    }

    @Test func concurrentCommitsAllLandAndOneFailureIsAlone() async throws {
        let folder = try TemporaryFolder()
        let store = try SQLiteStore.open(path: folder.file("a.sqlite"), migrations: [first])
        let results = try await (0..<200).mapBounded(limit: 32) { number in
            do {
                try await store.commit { database in
                    try database.execute(sql: "INSERT INTO t VALUES (?, 1)", arguments: ["\(number)"])
                    if number % 10 == 3 { throw CancellationError() }
                }
                return true
            } catch is CancellationError {
                return false
            }
        }
        #expect(results.filter { $0 }.count == 180)
        #expect(try await store.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM t") } == 180)
    }

    @Test func viewsArePublishedInTheOrderOfTheirChanges() async throws {
        let store = try SQLiteStore.inMemory(migrations: [first])
        let seen = SeenNumbers()
        _ = try await (0..<100).mapBounded(limit: 16) { number in
            try await store.commit { database in
                try database.execute(sql: "INSERT INTO t VALUES (?, 1)", arguments: ["\(number)"])
                return database.lastInsertedRowID
            } published: {
                seen.append($0)
            }
        }
        #expect(seen.all == (1...100).map(Int64.init))
    }

    @Test func eventsComeBackInOrderAndAfterASequence() throws {
        let log = EventLog(table: "events")
        let store = try SQLiteStore.inMemory(migrations: [log.migration])
        let at = Date(timeIntervalSince1970: 1_800_000_000)
        let entries = try store.writeNow { database in
            for number in 1...3 {
                try log.append(
                    database, stream: number == 2 ? "b" : "a", kind: "step", body: ["n": .int(Int64(number))], at: at)
            }
            return (try log.events(database, stream: "a"), try log.events(database, after: 2))
        }
        #expect(entries.0.map(\.body) == [["n": 1], ["n": 3]])
        #expect(entries.1.map(\.sequence) == [3])
        #expect(entries.1.first?.at == at)
    }
}
