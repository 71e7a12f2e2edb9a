import Core
import GRDB
import Store
#if canImport(FoundationEssentials)
package import FoundationEssentials
#else
package import Foundation
#endif

extension AlarmEvaluator {
    /// Makes or replaces an alarm. A new one begins as INSUFFICIENT_DATA, a replaced one keeps its state and tags.
    package func put(_ new: StoredAlarm) async throws {
        try await state.change { database, view in
            var alarm = new
            try Self.check(
                new.name, isNew: view.metric[new.name] == nil, isTaken: view.composite[new.name] != nil, view)
            if let old = view.metric[new.name] {
                alarm.state = old.state
                alarm.transitioned = old.transitioned
                alarm.tags = old.tags
            }
            try Self.note(
                view.metric[new.name] == nil ? "Create" : "Update", new.name, "MetricAlarm", database,
                at: new.configured)
            try Self.save(alarm, database)
            view.metric[alarm.name] = alarm
            try Self.settle(after: [alarm.name], &view, database, at: new.configured)
        }
    }

    /// Makes or replaces a composite alarm, and evaluates it.
    ///
    /// - Throws: ``AWSFault`` `ValidationError` when its rule names an alarm that is not there.
    func put(_ new: CompositeAlarm) async throws {
        try await state.change { database, view in
            var alarm = new
            try Self.check(
                new.name, isNew: view.composite[new.name] == nil, isTaken: view.metric[new.name] != nil, view)
            let missing = new.rule.names.filter { view.state(of: $0) == nil }.sorted()
            guard missing.isEmpty else {
                throw AWSFault(
                    "ValidationError",
                    "Could not save the composite alarm as alarms [\(TerminalText.escape(missing.joined(separator: ", ")))] "
                        + "in the alarm rule do not exist")
            }
            if let old = view.composite[new.name] {
                alarm.state = old.state
                alarm.transitioned = old.transitioned
                alarm.tags = old.tags
            }
            try Self.note(
                view.composite[new.name] == nil ? "Create" : "Update", new.name, "CompositeAlarm", database,
                at: new.configured)
            try Self.save(alarm, database)
            view.composite[alarm.name] = alarm
            try Self.settle(only: alarm.name, &view, database, at: new.configured)
            try Self.settle(after: [alarm.name], &view, database, at: new.configured)
        }
    }

    private static func check(_ name: String, isNew: Bool, isTaken: Bool, _ view: AlarmView) throws {
        guard !isTaken else {
            throw AWSFault(
                "ValidationError", "An alarm of another type already has the name \(TerminalText.escape(name)).")
        }
        guard !isNew || view.metric.count + view.composite.count < limit else {
            throw AWSFault("LimitExceeded", "The maximum number of alarms (\(limit)) is reached.")
        }
    }

    /// Removes alarms, all or none.
    ///
    /// - Throws: ``AWSFault`` `ResourceNotFound`; `ValidationError` for an alarm that a composite one looks at.
    func delete(_ names: [String], at time: Date) async throws {
        try await state.change { database, view in
            guard names.count(where: { view.composite[$0] != nil }) <= 1 else {
                throw AWSFault("ValidationError", "No more than one composite alarm can be deleted at a time.")
            }
            for name in names {
                let isMetric = view.metric.removeValue(forKey: name) != nil
                guard isMetric || view.composite.removeValue(forKey: name) != nil else {
                    throw AWSFault.noSuchAlarm(name)
                }
                try database.execute(
                    sql: "DELETE FROM \(isMetric ? "alarm" : "composite_alarm") WHERE name = ?", arguments: [name])
                try Self.note("Delete", name, isMetric ? "MetricAlarm" : "CompositeAlarm", database, at: time)
            }
            // Judged at the end, so that an alarm and the one above it can go together.
            for name in names {
                let parents = view.parents(of: name)
                guard parents.isEmpty else {
                    throw AWSFault(
                        "ValidationError",
                        "Cannot delete \(TerminalText.escape(name)) as there are composite alarm(s) "
                            + "[\(TerminalText.escape(parents.joined(separator: ", ")))] depending on it.")
                }
            }
        }
    }

    /// Sets the state, unless the alarm was configured anew or deleted meanwhile (`configured` nil: in any case).
    package func move(_ name: String, configured: Date?, to new: AlarmState) async throws {
        try await state.change { database, view in
            if view.composite[name] != nil, configured == nil {
                try Self.move(composite: name, to: new, &view, database)
            } else {
                guard var alarm = view.metric[name] else {
                    if configured != nil { return }
                    throw AWSFault.noSuchAlarm(name)
                }
                if let configured, alarm.configured != configured { return }
                let old = alarm.state
                if old.value != new.value { alarm.transitioned = new.since }
                alarm.state = new
                try Self.save(alarm, database)
                view.metric[name] = alarm
                try Self.note(old, new, name, "MetricAlarm", database)
            }
            try Self.settle(after: [name], &view, database, at: new.since)
        }
    }

    private static func move(
        composite name: String, to new: AlarmState, _ view: inout AlarmView, _ database: Database
    ) throws {
        guard var alarm = view.composite[name] else { return }
        let old = alarm.state
        if old.value != new.value { alarm.transitioned = new.since }
        alarm.state = new
        try save(alarm, database)
        view.composite[name] = alarm
        try note(old, new, name, "CompositeAlarm", database)
    }

    // MARK: Composite alarms

    /// Evaluates the composite alarms above alarms that changed, and those above them.
    private static func settle(
        after changed: Set<String>, _ view: inout AlarmView, _ database: Database, at time: Date
    ) throws {
        var states = view.metric.mapValues(\.state.value).merging(view.composite.mapValues(\.state.value)) { $1 }
        var (due, touched): (Set<String>, Set<String>) = (changed, [])
        // As many rounds as there are alarms: rules that go round in a circle end there.
        for _ in 0...view.composite.count where !due.isEmpty {
            let above = view.composite.values.filter { !$0.rule.names.isDisjoint(with: due) }
            due = []
            for alarm in above {
                let value: AlarmState.Value = alarm.rule.holds(states) ? .alarm : .ok
                if states.updateValue(value, forKey: alarm.name) != value {
                    due.insert(alarm.name)
                    touched.insert(alarm.name)
                }
            }
        }
        for name in touched.sorted() {
            guard let value = states[name] else { continue }
            try move(composite: name, to: value, because: changed, &view, database, at: time)
        }
    }

    private static func settle(
        only name: String, _ view: inout AlarmView, _ database: Database, at time: Date
    ) throws {
        guard let alarm = view.composite[name] else { return }
        let states = view.metric.mapValues(\.state.value).merging(view.composite.mapValues(\.state.value)) { $1 }
        try move(
            composite: name, to: alarm.rule.holds(states) ? .alarm : .ok, because: alarm.rule.names, &view, database,
            at: time)
    }

    private static func move(
        composite name: String, to value: AlarmState.Value, because changed: Set<String>, _ view: inout AlarmView,
        _ database: Database, at time: Date
    ) throws {
        guard let alarm = view.composite[name], alarm.state.value != value else { return }
        let children = alarm.rule.names.sorted().compactMap { child in
            view.state(of: child).map {
                (arn: view.metric[child]?.arn ?? view.composite[child]?.arn ?? child, state: $0)
            }
        }
        let cause = alarm.rule.names.intersection(changed).sorted().first ?? alarm.rule.names.sorted().first
        let shown = cause.flatMap { cause in
            view.state(of: cause).map { state in
                let arn = view.metric[cause]?.arn ?? view.composite[cause]?.arn ?? cause
                return "\(arn) transitioned to \(state.value.rawValue) at \(Timestamp.iso8601(state.since))"
            }
        }
        let data: JSONValue = [
            "triggeringAlarms": .array(
                children.map { child in
                    [
                        "arn": .string(child.arn),
                        "state": [
                            "value": .string(child.state.value.rawValue),
                            "timestamp": .string(Timestamp.iso8601(child.state.since)),
                        ],
                    ]
                })
        ]
        try move(
            composite: name,
            to: AlarmState(
                value: value, reason: shown ?? "The alarm rule came to \(value.rawValue)", reasonData: data.text,
                since: time), &view, database)
    }

    // MARK: Rows

    private static func save(_ alarm: StoredAlarm, _ database: Database) throws {
        try database.execute(
            sql: "INSERT OR REPLACE INTO alarm (name, document) VALUES (?, ?)",
            arguments: [alarm.name, Data(alarm.document.bytes)])
    }

    private static func save(_ alarm: CompositeAlarm, _ database: Database) throws {
        try database.execute(
            sql: "INSERT OR REPLACE INTO composite_alarm (name, document) VALUES (?, ?)",
            arguments: [alarm.name, Data(alarm.document.bytes)])
    }
}

extension AWSFault {
    static func noSuchAlarm(_ name: String) -> AWSFault {
        AWSFault("ResourceNotFound", "Alarm \(TerminalText.escape(name)) does not exist", status: 404)
    }
}
