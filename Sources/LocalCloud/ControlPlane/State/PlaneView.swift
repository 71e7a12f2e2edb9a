/// All that the control plane knows, as of the last commit. Copying is cheap; reads never wait for the disk.
package struct PlaneView: Sendable {
    package var models: [String: ModelRecord] = [:]
    package var endpointConfigs: [String: EndpointConfigRecord] = [:]
    package var endpoints: [String: EndpointRecord] = [:]
    package var trainingJobs: [String: TrainingJobRecord] = [:]
    package var packageGroups: [String: PackageGroupRecord] = [:]
    package var packages: [String: PackageRecord] = [:]
    package var tags: [String: TagsRecord] = [:]
    package var faults: [String: FaultRecord] = [:]

    package init() {}
}

/// A change under way: a private copy of the view, and the rows that make the same change durable.
package struct PlaneTransaction {
    /// The view with this change's writes so far.
    package private(set) var view: PlaneView
    private(set) var writes: [(kind: String, key: String, body: () throws -> [UInt8]?)] = []

    init(view: PlaneView) { self.view = view }

    /// Adds or replaces a record.
    package mutating func put<Record: PlaneRecord>(_ record: Record) {
        view[keyPath: Record.table][record.key] = record
        writes.append((Record.kind, record.key, { try PlaneCoding.encode(record) }))
    }

    /// Removes a record; nothing happens when it is absent.
    package mutating func remove<Record: PlaneRecord>(_ type: Record.Type, key: String) {
        guard view[keyPath: Record.table].removeValue(forKey: key) != nil else { return }
        writes.append((Record.kind, key, { nil }))
    }
}
