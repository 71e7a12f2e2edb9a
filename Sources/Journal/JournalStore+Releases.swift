import Core
import GRDB
package import Lifecycle
import Store
#if canImport(FoundationEssentials)
package import FoundationEssentials
#else
package import Foundation
#endif

extension JournalStore {
    package func recordRelease(
        _ content: ReleaseContent, project: String, environment: String, run: RunID, action: ActionID, at now: Date
    ) async throws -> Release {
        let log = events
        return try await commit { database in
            try Self.require(run, database)
            let known = try Row.fetchOne(
                database, sql: "SELECT * FROM releases WHERE run = ? AND action = ?",
                arguments: [run.rawValue, action.rawValue])
            if let known { return try Self.release(known) }
            let release = try Self.insert(
                content, project: project, environment: environment, run: run, action: action, at: now, database)
            try Self.append(.releaseRecorded(action, release.id), to: run, at: now, log: log, database)
            try Self.append(
                .done(action, result: release.json, observed: false), to: run, at: now, log: log, database)
            return release
        }
    }

    package func addRelease(
        _ content: ReleaseContent, project: String, environment: String, at now: Date
    ) async throws -> Release {
        try await commit { database in
            try Self.insert(
                content, project: project, environment: environment, run: nil, action: nil, at: now, database)
        }
    }

    package func releases(project: String, environment: String) async throws -> [Release] {
        try await read { database in
            try Row.fetchAll(
                database, sql: "SELECT * FROM releases WHERE project = ? AND environment = ? ORDER BY number DESC",
                arguments: [project, environment]
            ).map(Self.release)
        }
    }

    package func release(_ id: ReleaseID, project: String, environment: String) async throws -> Release? {
        guard let number = id.number else { return nil }
        return try await read { database in
            try Row.fetchOne(
                database, sql: "SELECT * FROM releases WHERE project = ? AND environment = ? AND number = ?",
                arguments: [project, environment, number]
            ).map(Self.release)
        }
    }

    private static func insert(
        _ content: ReleaseContent, project: String, environment: String, run: RunID?, action: ActionID?, at now: Date,
        _ database: Database
    ) throws -> Release {
        let last = try Int.fetchOne(
            database, sql: "SELECT MAX(number) FROM releases WHERE project = ? AND environment = ?",
            arguments: [project, environment])
        let number = (last ?? 0) + 1
        try database.execute(
            sql: """
                INSERT INTO releases (project, environment, number, run, action, body, created)
                VALUES (?, ?, ?, ?, ?, ?, ?)
                """,
            arguments: [
                project, environment, number, run?.rawValue, action?.rawValue, Data(content.json.bytes),
                now.timeIntervalSince1970,
            ])
        return Release(
            id: ReleaseID(number: number), project: project, environment: environment, content: content, run: run,
            created: now)
    }

    private static func release(_ row: Row) throws -> Release {
        let number: Int = row["number"]
        let run: String? = row["run"]
        return Release(
            id: ReleaseID(number: number), project: row["project"], environment: row["environment"],
            content: try ReleaseContent(json: Self.json(row["body"], "release r\(number)")), run: run.map { RunID($0) },
            created: Date(timeIntervalSince1970: row["created"]))
    }
}
