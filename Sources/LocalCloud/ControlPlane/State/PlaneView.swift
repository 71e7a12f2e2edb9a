/// All that the control plane knows, as of the last commit. Copying is cheap; reads never wait for the disk.
package struct PlaneView: Sendable {
    /// Every kind of record that there is.
    static let kinds: [any PlaneRecord.Type] = [
        ModelRecord.self, EndpointConfigRecord.self, EndpointRecord.self, TrainingJobRecord.self,
        PackageGroupRecord.self, PackageRecord.self, TagsRecord.self, FaultRecord.self,
    ]

    /// By kind: the records of that kind by key, a `[String: Record]` each.
    private var tables: [String: any Sendable] = [:]

    package init() {}

    /// All records of a kind, by key.
    package subscript<Record: PlaneRecord>(_ type: Record.Type) -> [String: Record] {
        tables[Record.kind] as? [String: Record] ?? [:]
    }

    /// Whether something that can have tags has this ARN.
    func hasResource(_ arn: String) -> Bool {
        func holds<Record: PlaneRecord>(_ type: Record.Type) -> Bool { self[type][arn] != nil }
        return Self.kinds.contains { $0 is any PlaneResource.Type && holds($0) }
    }

    mutating func put<Record: PlaneRecord>(_ record: Record) {
        // Taken out of the view meanwhile, so that changing it copies nothing.
        var table = tables.removeValue(forKey: Record.kind) as? [String: Record] ?? [:]
        table[record.key] = record
        tables[Record.kind] = table
    }

    /// Removes a record; false when there was none.
    mutating func remove<Record: PlaneRecord>(_ type: Record.Type, key: String) -> Bool {
        var table = tables.removeValue(forKey: Record.kind) as? [String: Record] ?? [:]
        defer { tables[Record.kind] = table }
        return table.removeValue(forKey: key) != nil
    }
}

/// A change under way: a private copy of the view, and the rows that make the same change durable.
package struct PlaneTransaction {
    /// The view with this change's writes so far.
    package private(set) var view: PlaneView
    private(set) var writes: [(kind: String, key: String, body: () throws -> [UInt8]?)] = []

    init(view: PlaneView) { self.view = view }

    /// Adds or replaces a record.
    package mutating func put<Record: PlaneRecord>(_ record: Record) {
        view.put(record)
        writes.append((Record.kind, record.key, { try PlaneCoding.encode(record) }))
    }

    /// Removes a record; nothing happens when it is absent.
    package mutating func remove<Record: PlaneRecord>(_ type: Record.Type, key: String) {
        guard view.remove(type, key: key) else { return }
        writes.append((Record.kind, key, { nil }))
    }
}
