internal import AWSWire
package import Core
#if canImport(FoundationEssentials)
internal import FoundationEssentials
#else
internal import Foundation
#endif

/// Holds the keys that requests are signed with and replaces them before they run out.
///
/// However many requests wait for keys, the source is asked once. Within the last quarter of the keys' lifetime, at most
/// 15 minutes, new ones are fetched, and the old ones go on being used while that does not work; within the last sixth,
/// at most 10 minutes, a failure reaches the caller. No failure is remembered: the next request asks again.
package actor CredentialStore {
    private let load: @Sendable () async throws -> AWSCredentials
    private let wallClock: any WallClock
    private var held: (credentials: AWSCredentials, lifetime: Double)?
    private var loading: Task<AWSCredentials, any Error>?
    /// After a failure that did no harm, how long the source is left alone.
    private var quietUntil: Date?
    private static let quietSeconds = 30.0

    /// - Parameters:
    ///   - wallClock: what expiry is judged by.
    ///   - load: gets keys from their source.
    package init(wallClock: any WallClock, load: @escaping @Sendable () async throws -> AWSCredentials) {
        self.wallClock = wallClock
        self.load = load
    }

    /// Keys that last.
    package init(_ credentials: AWSCredentials) {
        self.init(wallClock: SystemWallClock()) { credentials }
    }

    /// Keys that work now.
    ///
    /// - Throws: what the source throws; `aws.credentials_failed` when it gives keys that have run out.
    package func credentials() async throws -> AWSCredentials {
        while true {
            let urgency = urgency
            if let held, urgency == .none || (urgency == .advised && loading != nil) { return held.credentials }
            do {
                return try await loaded()
            } catch is CancellationError where !Task.isCancelled {
                // Whoever began this was cancelled; we were not.
                continue
            } catch {
                guard let held, urgency == .advised, !(error is CancellationError) else { throw error }
                quietUntil = wallClock.now.addingTimeInterval(Self.quietSeconds)
                return held.credentials
            }
        }
    }

    /// Other keys than those, which a service says have run out; nil when there are none.
    package func replacement(for used: AWSCredentials) async throws -> AWSCredentials? {
        guard used.expires != nil else { return nil }
        if held?.credentials == used { held = nil }
        let found = try await credentials()
        return found.keys == used.keys ? nil : found
    }

    private enum Urgency { case none, advised, needed }

    private var urgency: Urgency {
        guard let held else { return .needed }
        guard let expires = held.credentials.expires else { return .none }
        let now = wallClock.now
        let left = expires.timeIntervalSince(now)
        if held.credentials.needsPerson { return left > 0 ? .none : .needed }
        if left <= min(600, held.lifetime / 6) { return .needed }
        let isQuiet = quietUntil.map { now < $0 } ?? false
        return left <= min(900, held.lifetime / 4) && !isQuiet ? .advised : .none
    }

    private func loaded() async throws -> AWSCredentials {
        let load = load
        let task = loading ?? Task { try await load() }
        loading = task
        defer { if loading == task { loading = nil } }
        let found = try await withTaskCancellationHandler {
            try await task.value
        } onCancel: {
            task.cancel()
        }
        let lifetime = found.expires.map { $0.timeIntervalSince(wallClock.now) } ?? .infinity
        guard lifetime > 0 else {
            throw AWSClientError(
                AWSClientError.credentialsFailed, "the \(found.source) gave keys that have already run out",
                hint: "check this machine's clock", retry: .whenMended(.credentials))
        }
        if loading == task {
            held = (found, lifetime)
            quietUntil = nil
        }
        return found
    }
}
