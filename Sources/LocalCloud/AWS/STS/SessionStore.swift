import AWSWire
package import Core
import GRDB
package import Store
#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// The keys that requests may be signed with: the instance's own, and those of assumed roles until they expire.
///
/// Expiry is judged by real time, as signatures are.
package final class SessionStore: KeyRing {
    struct Session: Sendable {
        var accessKeyID: String
        var secret: Secret
        var token: Secret
        var arn: String
        var userID: String
        var expires: Date
    }

    private let own: KeyRingEntry
    private let wall: any WallClock
    private let random: any RandomSource
    private let sessions: CloudState<[String: Session]>
    /// At most this many sessions are kept; the one that ends first goes first.
    private static let limit = 1000

    package static let migrations: [StoreMigration] = [
        StoreMigration(
            "sts.1",
            sql: """
                CREATE TABLE sts_session (
                    key TEXT PRIMARY KEY, secret TEXT NOT NULL, token TEXT NOT NULL, arn TEXT NOT NULL,
                    user TEXT NOT NULL, expires REAL NOT NULL) WITHOUT ROWID;
                """)
    ]

    /// Blocking.
    ///
    /// - Parameters:
    ///   - own: the instance's own keys.
    ///   - wall: real time.
    package init(store: SQLiteStore, own: KeyRingEntry, wall: any WallClock, random: any RandomSource) throws {
        self.own = own
        self.wall = wall
        self.random = random
        sessions = try CloudState(store) { database in
            var sessions: [String: Session] = [:]
            for row in try Row.fetchAll(database, sql: "SELECT * FROM sts_session") {
                let key: String = row["key"]
                sessions[key] = Session(
                    accessKeyID: key, secret: Secret(row["secret"]), token: Secret(row["token"]), arn: row["arn"],
                    userID: row["user"], expires: Date(timeIntervalSince1970: row["expires"]))
            }
            return sessions
        }
    }

    package func entry(for accessKeyID: String) -> KeyRingEntry? {
        if accessKeyID == own.credentials.accessKeyID { return own }
        guard let session = sessions.read({ $0[accessKeyID] }), session.expires > wall.now else { return nil }
        return KeyRingEntry(
            credentials: SigV4Credentials(
                accessKeyID: accessKeyID, secretAccessKey: session.secret, sessionToken: session.token),
            arn: session.arn, userID: session.userID)
    }

    /// What a web identity token says.
    ///
    /// - Throws: ``AWSFault`` when it is none, has run out, or the instance did not sign it.
    func token(_ text: String) throws -> IdentityToken {
        let key = Array(own.credentials.secretAccessKey.reveal().utf8)
        return try IdentityToken(
            text, isSigned: { HMACSHA256.code(of: $0.utf8, key: key) == $1 }, now: wall.now)
    }

    /// Whether a key is the instance's own, which lasts.
    func isLasting(_ accessKeyID: String) -> Bool { accessKeyID == own.credentials.accessKeyID }

    /// Makes keys that last for a time; they work when this returns.
    func makeSession(arn: String, userID: String, seconds: Int) async throws -> Session {
        let session = Session(
            accessKeyID: "ASIA" + AccessKeys.letters(16, random), secret: Secret(AccessKeys.secret(random)),
            token: Secret("slipway" + random.hex(bytes: 48)), arn: arn, userID: userID,
            expires: wall.now.addingTimeInterval(Double(seconds)))
        let now = wall.now
        try await sessions.change { database, view in
            var obsolete = view.values.filter { $0.expires <= now }.map(\.accessKeyID)
            if view.count - obsolete.count >= Self.limit,
                let first = view.values.min(by: { $0.expires < $1.expires })
            {
                obsolete.append(first.accessKeyID)
            }
            for key in obsolete {
                view[key] = nil
                try database.execute(sql: "DELETE FROM sts_session WHERE key = ?", arguments: [key])
            }
            try database.execute(
                sql: "INSERT INTO sts_session (key, secret, token, arn, user, expires) VALUES (?, ?, ?, ?, ?, ?)",
                arguments: [
                    session.accessKeyID, session.secret.reveal(), session.token.reveal(), session.arn, session.userID,
                    session.expires.timeIntervalSince1970,
                ])
            view[session.accessKeyID] = session
        }
        return session
    }
}

/// Keys that look like AWS's.
package enum AccessKeys {
    /// Letters and digits as in access key ids.
    static func letters(_ count: Int, _ random: any RandomSource) -> String {
        let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567")
        return String((0..<count).map { _ in alphabet[Int(random.next() >> 59)] })
    }

    /// 40 characters with 200 bits of randomness.
    static func secret(_ random: any RandomSource) -> String {
        let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789ABCDEF")
        return String((0..<40).map { _ in alphabet[Int(random.next() >> 58)] })
    }
}
