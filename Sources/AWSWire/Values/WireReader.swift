/// Reads a shape's members by name and keeps account of the ones that nobody asked for.
package struct WireReader {
    private let fields: WireFields
    private let shape: String
    private var taken: [Bool]
    private var takenCount = 0
    /// Where the next member probably stands: members mostly come in the model's order.
    private var next = 0

    package init(_ fields: WireFields, of shape: String) {
        self.fields = fields
        self.shape = shape
        taken = Array(repeating: false, count: fields.count)
    }

    /// The member; a null counts as absent.
    ///
    /// - Throws: `wire.member_missing`, `wire.member_mistyped`.
    package mutating func required<Value: WireConvertible>(_ name: String) throws -> Value {
        guard let value = take(name) else { throw missing(name) }
        guard let converted = try Value(wireValue: value) else { throw mistyped(name) }
        return converted
    }

    /// The member, nil when it is absent or null.
    ///
    /// - Throws: `wire.member_mistyped`.
    package mutating func optional<Value: WireConvertible>(_ name: String) throws -> Value? {
        guard let value = take(name) else { return nil }
        guard let converted = try Value(wireValue: value) else { throw mistyped(name) }
        return converted
    }

    /// As ``required(_:)``, for bytes.
    package mutating func requiredBlob(_ name: String) throws -> [UInt8] {
        guard let value = take(name) else { throw missing(name) }
        guard case .blob(let bytes) = value else { throw mistyped(name) }
        return bytes
    }

    /// As ``optional(_:)``, for bytes.
    package mutating func optionalBlob(_ name: String) throws -> [UInt8]? {
        guard let value = take(name) else { return nil }
        guard case .blob(let bytes) = value else { throw mistyped(name) }
        return bytes
    }

    /// The members that were not read.
    package func rest() -> WireFields {
        guard takenCount < fields.count else { return WireFields() }
        var rest = WireFields()
        for (index, member) in fields.members.enumerated() where !taken[index] {
            rest.append(member.name, member.value)
        }
        return rest
    }

    private mutating func take(_ name: String) -> WireValue? {
        let members = fields.members
        let position: Int
        if next < members.count, members[next].name == name {
            position = next
        } else if let found = fields.position(of: name) {
            position = found
        } else {
            return nil
        }
        if !taken[position] {
            taken[position] = true
            takenCount += 1
        }
        next = position + 1
        let value = members[position].value
        return value.isNull ? nil : value
    }

    private func missing(_ name: String) -> AWSWireError {
        AWSWireError(AWSWireError.memberMissing, "\(shape) has no \(name), which the service model requires")
    }

    private func mistyped(_ name: String) -> AWSWireError {
        AWSWireError(AWSWireError.memberMistyped, "\(shape).\(name) has another type than the service model says")
    }
}

/// Collects a shape's members that are set.
package struct WireWriter {
    private var fields = WireFields()

    package init(capacity: Int) { fields.reserve(capacity) }

    /// Adds the member unless it is nil. Names come from generated code and are unique.
    package mutating func put<Value: WireConvertible>(_ name: String, _ value: Value?) {
        if let value { fields.append(name, value.wireValue) }
    }

    /// Adds bytes unless they are nil.
    package mutating func putBlob(_ name: String, _ value: [UInt8]?) {
        if let value { fields.append(name, .blob(value)) }
    }

    /// All members; `extra` comes last and never replaces a known one.
    package func fields(with extra: WireFields) -> WireFields {
        guard !extra.isEmpty else { return fields }
        var all = fields
        for member in extra.members where all.position(of: member.name) == nil { all.append(member.name, member.value) }
        return all
    }
}
