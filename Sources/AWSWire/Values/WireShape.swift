/// A generated structure: typed members over ``WireFields``.
///
/// Members that the shape does not know are kept in `extra` and written back.
package protocol WireShape: Sendable, Equatable, WireConvertible {
    /// Reads the members.
    ///
    /// - Throws: `wire.member_missing` or `wire.member_mistyped`, with the path of the member.
    init(wire: WireFields) throws
    /// The members that are set, then the unknown ones.
    var wire: WireFields { get }
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
