package import Core
#if canImport(FoundationEssentials)
package import FoundationEssentials
#else
package import Foundation
#endif

/// A Swift type that one ``WireValue`` stands for. Generated shapes read and write their members through it.
package protocol WireConvertible {
    /// Nil when the value is of another type.
    ///
    /// - Throws: what a member below throws.
    init?(wireValue: WireValue) throws
    var wireValue: WireValue { get }
}

extension String: WireConvertible {
    package init?(wireValue: WireValue) {
        guard case .string(let value) = wireValue else { return nil }
        self = value
    }
    package var wireValue: WireValue { .string(self) }
}

extension Secret: WireConvertible {
    package init?(wireValue: WireValue) {
        guard case .string(let value) = wireValue else { return nil }
        self.init(value)
    }
    package var wireValue: WireValue { .string(reveal()) }
}

extension Int: WireConvertible {
    package init?(wireValue: WireValue) {
        guard let value = wireValue.int else { return nil }
        self.init(value)
    }
    package var wireValue: WireValue { .int(Int64(self)) }
}

extension Double: WireConvertible {
    package init?(wireValue: WireValue) {
        guard let value = wireValue.double else { return nil }
        self = value
    }
    package var wireValue: WireValue { .double(self) }
}

extension Bool: WireConvertible {
    package init?(wireValue: WireValue) {
        guard case .bool(let value) = wireValue else { return nil }
        self = value
    }
    package var wireValue: WireValue { .bool(self) }
}

extension Date: WireConvertible {
    package init?(wireValue: WireValue) {
        guard case .timestamp(let value) = wireValue else { return nil }
        self = value
    }
    package var wireValue: WireValue { .timestamp(self) }
}

extension Array: WireConvertible where Element: WireConvertible {
    package init?(wireValue: WireValue) throws {
        guard case .list(let values) = wireValue else { return nil }
        self.init()
        reserveCapacity(values.count)
        for value in values {
            guard let element = try Element(wireValue: value) else { return nil }
            append(element)
        }
    }
    package var wireValue: WireValue { .list(map(\.wireValue)) }
}

extension Dictionary: WireConvertible where Key == String, Value: WireConvertible {
    package init?(wireValue: WireValue) throws {
        guard case .structure(let fields) = wireValue else { return nil }
        self.init(minimumCapacity: fields.count)
        for member in fields.members {
            guard let value = try Value(wireValue: member.value) else { return nil }
            self[member.name] = value
        }
    }
    /// Keys are sorted, so that the same map always has the same bytes.
    package var wireValue: WireValue {
        var fields = WireFields()
        for key in keys.sorted() { if let value = self[key] { fields.append(key, value.wireValue) } }
        return .structure(fields)
    }
}

extension WireShape {
    package init?(wireValue: WireValue) throws {
        guard case .structure(let fields) = wireValue else { return nil }
        try self.init(wire: fields)
    }
    package var wireValue: WireValue { .structure(wire) }
}

extension WireEnum {
    package init?(wireValue: WireValue) {
        guard case .string(let value) = wireValue else { return nil }
        self.init(rawValue: value)
    }
    package var wireValue: WireValue { .string(rawValue) }
}
