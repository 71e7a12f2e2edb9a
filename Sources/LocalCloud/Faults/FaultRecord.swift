#if canImport(FoundationEssentials)
package import FoundationEssentials
#else
package import Foundation
#endif

/// What is made to go wrong.
package enum FaultKind: Codable, Hashable, Sendable {
    /// Every answer is held back by this many milliseconds.
    case latency(milliseconds: Int)
    /// This share (0…1) of invocations is answered with status 500 instead of being computed.
    case errors(rate: Double)
    /// Replicas are killed; a new replica dies as soon as it is healthy, until the fault is removed.
    case crash
    /// A replica takes this many seconds longer to start.
    case slowStart(seconds: Int)
    /// A replica never becomes healthy.
    case failedStart
    /// No new replica is given out.
    case capacity
    /// The next update ends with the old configuration and an empty reason; then the fault is gone.
    case silentRollback
}

/// A fault that somebody injected, and what it applies to. All given selectors must match.
package struct FaultRecord: PlaneRecord {
    package static let kind = "fault"

    package var id: String
    package var fault: FaultKind
    /// Endpoint name; nil for every endpoint.
    package var endpoint: String?
    /// Endpoint configuration name; may name one that does not exist yet.
    package var config: String?
    /// SageMaker model name.
    package var model: String?
    /// Only fleets of the next update: bound to that update's configuration when it begins.
    package var nextUpdate: Bool
    package var createdAt: Date

    package var key: String { id }

    /// Whether this fault applies there.
    package func matches(_ scope: FaultScope) -> Bool {
        if nextUpdate { return false }
        if let endpoint, endpoint != scope.endpoint { return false }
        if let config, config != scope.config { return false }
        if let model, model != scope.model { return false }
        return true
    }
}

extension PlaneView {
    package var faults: [String: FaultRecord] { self[FaultRecord.self] }
}

/// Where a fault may act: one model of one endpoint configuration on one endpoint.
package struct FaultScope: Hashable, Sendable {
    package var endpoint: String
    package var config: String
    /// Nil for what concerns the whole configuration: only faults that name no model match.
    package var model: String?

    package init(endpoint: String, config: String, model: String? = nil) {
        self.endpoint = endpoint
        self.config = config
        self.model = model
    }
}

/// The faults that are in force, as fleets and deployments ask for them.
package struct FleetFaults: Sendable {
    private let store: PlaneStore

    package init(store: PlaneStore) { self.store = store }

    /// The faults that apply there, oldest first.
    package func at(_ scope: FaultScope) -> [FaultKind] {
        store.read { view in
            if view.faults.isEmpty { return [] }
            return view.faults.values.filter { $0.matches(scope) }
                .sorted { ($0.createdAt, $0.id) < ($1.createdAt, $1.id) }.map(\.fault)
        }
    }
}

extension [FaultKind] {
    /// Milliseconds that are added to every answer.
    var addedLatencyMilliseconds: Int {
        reduce(0) { if case .latency(let milliseconds) = $1 { $0 + milliseconds } else { $0 } }
    }

    /// The largest share of answers that become errors.
    var errorRate: Double { reduce(0) { if case .errors(let rate) = $1 { Swift.max($0, rate) } else { $0 } } }
    var startDelaySeconds: Int { reduce(0) { if case .slowStart(let seconds) = $1 { $0 + seconds } else { $0 } } }
}
