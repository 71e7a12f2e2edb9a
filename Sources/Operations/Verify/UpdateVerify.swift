package import Core
package import Rollouts

/// What a later look says about the last update of an endpoint.
package struct VerifyReport: Hashable, Sendable {
    package var endpoint: String
    /// `pass`: it landed; `fail`: it did not, or not what was asked for; `hold`: it cannot be told.
    package var verdict: RolloutVerdict
    /// The configuration that should serve; nil when nobody noted it.
    package var requested: String?
    /// The configuration that served before the last update; nil when nobody noted it.
    package var before: String?
    package var serving: String
    /// The configuration that an update under way moves to: until it has ended nothing can be told.
    package var pending: String?
    package var items: [ProofItem]

    package init(
        endpoint: String, requested: String?, before: String? = nil, serving: String, pending: String? = nil,
        items: [ProofItem]
    ) {
        self.pending = pending
        self.endpoint = endpoint
        self.requested = requested
        self.before = before
        self.serving = serving
        self.items =
            pending == nil
            ? items
            : items.map { item in
                var item = item
                if item.verdict == .fail { item.verdict = .hold }
                return item
            }
        let isFail = items.contains { $0.verdict == .fail }
        // Without an expectation a pass would only say that nothing looks wrong.
        let isHold = requested == nil || items.contains { $0.verdict == .hold && $0.name == .configuration }
        verdict = pending != nil ? .hold : isFail ? .fail : isHold ? .hold : .pass
    }

    /// What `update verify` ends with: rolled back when another configuration serves than the one that should, unless it is
    /// known that it is not the one before either.
    package var exitStatus: ExitStatus {
        switch verdict {
        case .pass: .done
        case .hold: .held
        case .error: .cloudFailed
        case .fail where before != nil && serving != requested && serving != before: .cloudFailed
        case .fail:
            items.contains { $0.verdict == .fail && [.configuration, .watchedConfiguration].contains($0.name) }
                ? .rolledBack : .cloudFailed
        }
    }

    /// The verdict in words. While an update is under way nothing has failed: what was asked for cannot serve yet.
    package var summary: String {
        guard let pending else { return "\(verdict.rawValue): requested \(requested ?? "unknown"), serving \(serving)" }
        return "under way: \(pending) is being put in place of \(serving), and what is compared below is not final; "
            + "slipway update watch \(endpoint)"
    }

    /// `{"endpoint", "verdict", "requested", "serving", "pending", "items": […]}`.
    package var json: JSONValue {
        [
            "endpoint": .string(endpoint), "verdict": .string(verdict.rawValue),
            "requested": requested.map { .string($0) } ?? .null, "serving": .string(serving),
            "pending": pending.map { .string($0) } ?? .null, "items": .array(items.map(\.json)),
        ]
    }
}

/// Did the last update really land? Reads only, and needs no project.
package struct UpdateVerify: Sendable {
    let observer: any EndpointObserver
    let wall: any WallClock

    package init(observer: any EndpointObserver, wall: any WallClock) {
        self.observer = observer
        self.wall = wall
    }

    /// - Parameters:
    ///   - expected: the configuration that should serve; nil takes what the journal knows of the endpoint.
    /// - Throws: as ``run(endpoint:expected:before:window:)``, `rollout.snapshot_invalid`.
    package func run(
        endpoint name: String, expected: String?, journal: EndpointJournal
    ) async throws -> VerifyReport {
        if let expected { return try await run(endpoint: name, expected: ReleaseMark(configuration: expected)) }
        let snapshot = try await observer.endpoint(name)
        let asked = if let snapshot { try await journal.lastRequest(to: snapshot) } else { WatchRequest?.none }
        return try await run(endpoint: name, expected: asked?.requested, before: asked?.before?.configuration)
    }

    /// - Parameters:
    ///   - expected: what should serve, from the journal or from the caller; nil looks for signs only.
    ///   - before: the configuration that served before the last update, where it is known.
    ///   - window: how far back requests are counted.
    /// - Throws: `rollout.endpoint_missing`, and what the observer throws.
    package func run(
        endpoint name: String, expected: ReleaseMark? = nil, before: String? = nil, window: Duration = .seconds(900)
    ) async throws -> VerifyReport {
        guard let snapshot = try await observer.endpoint(name) else {
            throw RolloutError(
                RolloutError.endpointMissing, "there is no endpoint \(name)", hint: "slipway endpoints list")
        }
        let names = snapshot.lastDeployment?.alarms ?? []
        let alarms = names.isEmpty ? [] : try await observer.alarms(names)
        let end = RolloutTime(wall.now).lastWholeMinute
        let from = max(snapshot.lastModified.nextWholeMinute, end.advanced(by: .zero - window))
        var counts: [InvocationCount]?
        if from < end {
            var configurations = [snapshot.configuration]
            configurations += alarms.compactMap { $0.definition.flatMap(observer.grammar.configuration) }
            if let expected { configurations.append(expected.configuration) }
            counts = try await observer.invocations(
                endpoint: name, variants: snapshot.variants.map(\.name), configurations: Set(configurations).sorted(),
                from: from, to: end)
        }
        return Self.report(
            snapshot, expected: expected, before: before, alarms: alarms, grammar: observer.grammar, counts: counts)
    }

    /// The comparison itself, on what was read.
    package static func report(
        _ snapshot: EndpointSnapshot, expected: ReleaseMark?, before: String? = nil, alarms: [AlarmObservation],
        grammar: AlarmGrammar, counts: [InvocationCount]?
    ) -> VerifyReport {
        var items = ServingProof.items(
            expecting: expected ?? ReleaseMark(configuration: snapshot.configuration), in: snapshot, counts: counts)
        if expected == nil {
            // Compared with itself: says nothing.
            items.removeAll { $0.name == .configuration || ($0.name != .traffic && $0.verdict == .hold) }
        }
        items.append(
            ProofItem(
                "failure-reason", expected: "none",
                seen: snapshot.failureReason.flatMap { $0.isEmpty ? nil : $0 } ?? "none",
                verdict: snapshot.failureReason.map(\.isEmpty) ?? true ? .pass : .fail))
        if let expected, let before, ![expected.configuration, before].contains(snapshot.configuration) {
            items.append(
                ProofItem(
                    .changedSince, expected: "\(expected.configuration) or, after a rollback, \(before)",
                    seen: "\(snapshot.configuration), put there by somebody else, \(snapshot.lastModified)",
                    verdict: .fail))
        }
        // An alarm that is gone was the update's own: it is removed when the update has ended.
        for alarm in alarms where alarm.state != .missing { items.append(state(alarm)) }
        items += watchedConfigurations(alarms, snapshot, grammar)
        return VerifyReport(
            endpoint: snapshot.name, requested: expected?.configuration, before: before,
            serving: snapshot.configuration,
            pending: snapshot.pending?.configuration, items: items)
    }

    private static func state(_ alarm: AlarmObservation) -> ProofItem {
        let verdict: RolloutVerdict =
            switch alarm.state {
            case .ok: .pass
            // After the update its alarm tells of the fleet that serves now; it is for people to judge.
            default: .hold
            }
        let why = alarm.words.isEmpty ? "" : ": \(alarm.words)"
        let since = alarm.since.map { " since \($0)" } ?? ""
        return ProofItem(
            "alarm \(alarm.name)", expected: "OK", seen: "\(alarm.state)\(since)\(why)", verdict: verdict)
    }

    /// Alarms of the new fleet name the configuration that the last update was for: when another one serves, that
    /// update was rolled back, whatever the status says.
    private static func watchedConfigurations(
        _ alarms: [AlarmObservation], _ snapshot: EndpointSnapshot, _ grammar: AlarmGrammar
    ) -> [ProofItem] {
        let watched = alarms.compactMap { alarm -> String? in
            guard let definition = alarm.definition, grammar.endpoint(definition) == snapshot.name else {
                return nil
            }
            return grammar.configuration(definition)
        }
        return Set(watched).sorted().map { configuration in
            ProofItem(
                .watchedConfiguration, expected: configuration, seen: snapshot.configuration,
                verdict: configuration == snapshot.configuration ? .pass : .fail)
        }
    }
}
