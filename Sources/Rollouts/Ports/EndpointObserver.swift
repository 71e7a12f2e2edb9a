/// Reads an endpoint, its alarms and its traffic from outside. Changes nothing.
package protocol EndpointObserver: Sendable {
    /// What a rollout that the cloud itself runs may be.
    var limits: RolloutSpec.Limits { get }
    /// How its alarms name what they watch.
    var grammar: AlarmGrammar { get }
    /// The endpoint as it is now, with what its configuration, model and artifact are; nil when there is none.
    func endpoint(_ name: String) async throws -> EndpointSnapshot?
    /// What a configuration will serve, whether or not anything serves it yet; nil when there is none of that name.
    func configuration(_ name: String) async throws -> ConfigurationSnapshot?
    /// The named alarms; one that does not exist is reported as ``AlarmObservation/State/missing``.
    func alarms(_ names: [String]) async throws -> [AlarmObservation]
    /// Invocations per configuration in `[from, to)`. Configurations without any are reported with zero.
    func invocations(
        endpoint: String, variants: [String], configurations: [String], from: RolloutTime, to: RolloutTime
    ) async throws -> [InvocationCount]
}

/// A configuration by itself.
package struct ConfigurationSnapshot: Hashable, Sendable {
    package var created: RolloutTime?
    package var digests: ReleaseDigests

    package init(created: RolloutTime? = nil, digests: ReleaseDigests = ReleaseDigests()) {
        self.created = created
        self.digests = digests
    }
}

/// Requests that one configuration of an endpoint answered in a span of time.
package struct InvocationCount: Hashable, Sendable {
    package var configuration: String
    package var invocations: Int
    package var errors4xx: Int
    package var errors5xx: Int

    package init(configuration: String, invocations: Int, errors4xx: Int = 0, errors5xx: Int = 0) {
        self.configuration = configuration
        self.invocations = invocations
        self.errors4xx = errors4xx
        self.errors5xx = errors5xx
    }
}
