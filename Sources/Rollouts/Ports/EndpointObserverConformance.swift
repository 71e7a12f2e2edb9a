/// What every ``EndpointObserver`` must do, as checks that a test runs against it.
package struct EndpointObserverConformance: Sendable {
    /// One promise of the port.
    package enum Check: String, Sendable, CaseIterable {
        case aMissingEndpointIsNil, whatServesIsTold, configurationsAreTold, missingAlarmsAreTold, noTrafficIsZero
    }

    private let observer: any EndpointObserver
    private let endpoint: String
    private let now: RolloutTime

    /// - Parameter endpoint: the name of one that serves, without an update under way and without traffic.
    package init(_ observer: any EndpointObserver, endpoint: String, now: RolloutTime) {
        self.observer = observer
        self.endpoint = endpoint
        self.now = now
    }

    /// Runs one check.
    ///
    /// - Returns: what the observer did wrong, one line each; empty when it keeps the promise.
    package func failures(of check: Check) async throws -> [String] {
        switch check {
        case .aMissingEndpointIsNil:
            return try await observer.endpoint("no-such-endpoint") == nil ? [] : ["an endpoint that does not exist"]
        case .whatServesIsTold:
            guard let seen = try await observer.endpoint(endpoint) else { return ["\(endpoint) is not seen"] }
            var faults: [String] = []
            if seen.name != endpoint { faults.append("it is called \(seen.name)") }
            if seen.status.meaning != .serving { faults.append("it is \(seen.status), which does not mean serving") }
            if seen.configuration.isEmpty { faults.append("nobody knows what serves") }
            if seen.configurationCreated == nil { faults.append("nobody knows since when: names are reused") }
            if seen.pending != nil { faults.append("an update is under way") }
            if seen.variants.isEmpty { faults.append("it has no variant") }
            return faults
        case .configurationsAreTold:
            guard let seen = try await observer.endpoint(endpoint) else { return ["\(endpoint) is not seen"] }
            let missing = try await observer.configuration("no-such-configuration")
            let wanted = ConfigurationSnapshot(created: seen.configurationCreated, digests: seen.digests)
            let serving = try await observer.configuration(seen.configuration)
            return (missing == nil ? [] : ["a configuration that does not exist"])
                + (serving == wanted ? [] : ["\(String(describing: serving)) where \(wanted) serves"])
        case .missingAlarmsAreTold:
            let names = ["no-such-alarm-2", "no-such-alarm-1"]
            let seen = try await observer.alarms(names)
            return seen.map(\.name) == names && seen.allSatisfy { $0.state == .missing } ? [] : ["\(seen)"]
        case .noTrafficIsZero:
            guard let seen = try await observer.endpoint(endpoint) else { return ["\(endpoint) is not seen"] }
            let configurations = [seen.configuration, "no-such-configuration"]
            let counts = try await observer.invocations(
                endpoint: endpoint, variants: seen.variants.map(\.name), configurations: configurations,
                from: now.advanced(by: .seconds(-600)), to: now)
            let wanted = configurations.map { InvocationCount(configuration: $0, invocations: 0) }
            return counts == wanted ? [] : ["\(counts) where nothing was asked"]
        }
    }
}
