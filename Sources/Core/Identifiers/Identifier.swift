/// A name that is told apart from other names by its type: `RunID`, `ReleaseID`, …
package protocol Identifier: Hashable, Sendable, Comparable, CustomStringConvertible, RawRepresentable
where RawValue == String {
    init(rawValue: String)
}

extension Identifier {
    package init(_ rawValue: String) { self.init(rawValue: rawValue) }
    package var description: String { rawValue }
    package static func < (lhs: Self, rhs: Self) -> Bool { lhs.rawValue < rhs.rawValue }
}
