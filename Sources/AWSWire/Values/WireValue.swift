#if canImport(FoundationEssentials)
package import FoundationEssentials
#else
package import Foundation
#endif

/// A value as it travels between a client and a service, in no particular encoding.
///
/// Maps are structures too: their keys are the member names.
package enum WireValue: Sendable, Equatable {
    case null
    case bool(Bool)
    case int(Int64)
    case double(Double)
    case string(String)
    case blob([UInt8])
    case timestamp(Date)
    case list([WireValue])
    case structure(WireFields)
}

extension WireValue {
    /// The text, when the value is one.
    package var string: String? { if case .string(let value) = self { value } else { nil } }
    /// The boolean, when the value is one.
    package var bool: Bool? { if case .bool(let value) = self { value } else { nil } }
    /// The bytes, when the value is a blob.
    package var blob: [UInt8]? { if case .blob(let value) = self { value } else { nil } }
    /// The date, when the value is a timestamp.
    package var timestamp: Date? { if case .timestamp(let value) = self { value } else { nil } }
    /// The elements, when the value is a list.
    package var list: [WireValue]? { if case .list(let value) = self { value } else { nil } }
    /// The members, when the value is a structure or a map.
    package var structure: WireFields? { if case .structure(let value) = self { value } else { nil } }
    /// True for ``null`` alone.
    package var isNull: Bool { if case .null = self { true } else { false } }

    /// The number as an integer: also a double without a fraction.
    package var int: Int64? {
        switch self {
        case .int(let value): value
        case .double(let value): Int64(exactly: value)
        default: nil
        }
    }

    /// The number as a double.
    package var double: Double? {
        switch self {
        case .int(let value): Double(value)
        case .double(let value): value
        default: nil
        }
    }
}

extension WireValue: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByBooleanLiteral,
    ExpressibleByFloatLiteral, ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
    package init(stringLiteral value: String) { self = .string(value) }
    package init(integerLiteral value: Int64) { self = .int(value) }
    package init(booleanLiteral value: Bool) { self = .bool(value) }
    package init(floatLiteral value: Double) { self = .double(value) }
    package init(arrayLiteral elements: WireValue...) { self = .list(elements) }
    package init(dictionaryLiteral elements: (String, WireValue)...) { self = .structure(WireFields(elements)) }
}
