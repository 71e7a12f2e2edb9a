/// A generated structure: typed members over ``WireFields``.
///
/// It has the members that our code names; all others, known to the service model or not, are kept in `extra` and
/// written back.
package protocol WireShape: Sendable, Equatable, WireConvertible {
    /// Reads the members.
    ///
    /// - Throws: `wire.member_missing` or `wire.member_mistyped`, with the path of the member.
    init(wire: WireFields) throws
    /// The members that are set, then those in `extra`.
    var wire: WireFields { get }
}

extension WireShape {
    // One comparison for all shapes; a synthesised one for each would have to be compiled.
    package static func == (left: Self, right: Self) -> Bool { left.wire == right.wire }
}

/// The input of an operation, which it names: a caller and a handler need no other word for the operation.
package protocol AWSInput: WireShape {
    /// The operation that takes it.
    static var operation: OperationModel { get }
}

/// A text member with known values to which the service may add others.
package protocol WireEnum: RawRepresentable, Hashable, Sendable, CustomStringConvertible, WireConvertible
where RawValue == String {
    /// Any text is accepted.
    init(rawValue: String)
}

extension WireEnum {
    package var description: String { rawValue }
}

/// The input or output of an operation that has none.
package struct WireEmpty: WireShape {
    /// Members that came although none is known.
    package var extra: WireFields

    package init(extra: WireFields = WireFields()) { self.extra = extra }
    package init(wire: WireFields) throws { extra = wire }
    package var wire: WireFields { extra }
}
