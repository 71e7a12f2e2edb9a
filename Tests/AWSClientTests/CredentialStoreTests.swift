import AWSClient
import AWSWire
import Core
import Synchronization
import TestSupport
import Testing
#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// When keys are replaced, and what happens when they cannot be.
@Suite(.timeLimit(.minutes(5)))
struct CredentialStoreTests {
    private struct Broken: Error {}

    /// A source that counts and can be broken, held up and limited in what its keys last.
    private final class Source: Sendable {
        let wall = ManualWallClock()
        let count = Mutex(0)
        let isBroken = Mutex(false)
        let lifetime: Double?
        let needsPerson: Bool
        let gate: (@Sendable () async throws -> Void)?

        init(lifetime: Double? = 3600, needsPerson: Bool = false, gate: (@Sendable () async throws -> Void)? = nil) {
            self.lifetime = lifetime
            self.needsPerson = needsPerson
            self.gate = gate
        }

        var calls: Int { count.withLock { $0 } }

        func makeStore() -> CredentialStore {
            CredentialStore(wallClock: wall) { [self] in
                let number = count.withLock { count in
                    count += 1
                    return count
                }
                try await gate?()
                if isBroken.withLock({ $0 }) { throw Broken() }
                return AWSCredentials(
                    keys: SigV4Credentials(accessKeyID: "K\(number)", secretAccessKey: Secret("s")), source: "test",
                    expires: lifetime.map { wall.now.addingTimeInterval($0) }, needsPerson: needsPerson)
            }
        }
    }

    private func id(_ store: CredentialStore) async throws -> String {
        try await store.credentials().keys.accessKeyID
    }

    @Test func keysAreKeptUntilAQuarterHourBeforeTheirEnd() async throws {
        let source = Source()
        let store = source.makeStore()
        #expect(try await id(store) == "K1")
        source.wall.advance(by: 2699)
        #expect(try await id(store) == "K1")
        source.wall.advance(by: 1)
        #expect(try await id(store) == "K2")
    }

    @Test func aFailureIsBorneUntilTenMinutesBeforeTheEnd() async throws {
        let source = Source()
        let store = source.makeStore()
        _ = try await id(store)
        source.isBroken.withLock { $0 = true }
        source.wall.advance(by: 2700)
        #expect(try await id(store) == "K1")
        // The source has half a minute's peace.
        #expect(try await id(store) == "K1")
        #expect(source.calls == 2)
        source.wall.advance(by: 30)
        #expect(try await id(store) == "K1")
        #expect(source.calls == 3)
        source.wall.advance(by: 270)
        await #expect(throws: Broken.self) { try await self.id(store) }
        // No failure is kept.
        source.isBroken.withLock { $0 = false }
        #expect(try await id(store) == "K5")
    }

    @Test func firstKeysThatFailAreAskedForAgain() async throws {
        let source = Source()
        let store = source.makeStore()
        source.isBroken.withLock { $0 = true }
        await #expect(throws: Broken.self) { try await self.id(store) }
        source.isBroken.withLock { $0 = false }
        #expect(try await id(store) == "K2")
    }

    @Test func manyWaitersAskOnce() async throws {
        let clock = ManualClock()
        let source = Source(gate: { try await clock.sleep(for: .seconds(1)) })
        let store = source.makeStore()
        let found = try await clock.moving {
            try await (0..<50).map { $0 }.mapBounded(limit: 50) { _ in
                try await store.credentials().keys.accessKeyID
            }
        }
        #expect(Set(found) == ["K1"])
        #expect(source.calls == 1)
    }

    @Test func whoeverIsCancelledTakesNobodyWithThem() async throws {
        let clock = ManualClock()
        let source = Source(gate: { try await clock.sleep(for: .seconds(1)) })
        let store = source.makeStore()
        let first = Task { try await store.credentials() }
        await clock.waitForSleepers()
        let second = Task { try await store.credentials().keys.accessKeyID }
        first.cancel()
        await #expect(throws: CancellationError.self) { _ = try await first.value }
        await clock.waitForSleepers()
        clock.advance(by: .seconds(1))
        #expect(try await second.value == "K2")
    }

    @Test func shortKeysAreNotRenewedAtOnce() async throws {
        let source = Source(lifetime: 600)
        let store = source.makeStore()
        _ = try await id(store)
        source.wall.advance(by: 449)
        #expect(try await id(store) == "K1")
        source.wall.advance(by: 1)
        #expect(try await id(store) == "K2")
    }

    @Test func nobodyIsAskedForACodeBeforeTheKeysHaveRunOut() async throws {
        let source = Source(needsPerson: true)
        let store = source.makeStore()
        _ = try await id(store)
        source.wall.advance(by: 3599)
        #expect(try await id(store) == "K1")
        source.wall.advance(by: 1)
        #expect(try await id(store) == "K2")
    }

    @Test func keysThatLastAreNotReplaced() async throws {
        let source = Source(lifetime: nil)
        let store = source.makeStore()
        let found = try await store.credentials()
        source.wall.advance(by: 1e9)
        #expect(try await store.credentials() == found)
        #expect(try await store.replacement(for: found) == nil)
        #expect(source.calls == 1)
    }

    @Test func keysThatHaveRunOutWhenTheyComeAreAnError() async throws {
        let store = Source(lifetime: -1).makeStore()
        let error = await #expect(throws: AWSClientError.self) { try await self.id(store) }
        #expect(error?.code == AWSClientError.credentialsFailed)
    }
}
