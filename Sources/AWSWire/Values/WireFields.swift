#if canImport(FoundationEssentials)
package import FoundationEssentials
#else
package import Foundation
#endif

/// The members of a structure or the entries of a map, in the order in which they were given; names are unique.
package struct WireFields: Sendable, ExpressibleByDictionaryLiteral {
    /// One member.
    package struct Member: Sendable, Equatable {
        package var name: String
        package var value: WireValue

        package init(name: String, value: WireValue) {
            self.name = name
            self.value = value
        }
    }

    /// The members in order.
    package private(set) var members: [Member] = []
    /// Positions by name, kept only once there are too many members to look through.
    private var positions: [String: Int]?
    private static let indexedFrom = 24

    package init() {}

    /// Fields from pairs; a later duplicate replaces the earlier value.
    package init(_ pairs: [(String, WireValue)]) {
        for (name, value) in pairs { self[name] = value }
    }

    package init(dictionaryLiteral elements: (String, WireValue)...) { self.init(elements) }

    package var isEmpty: Bool { members.isEmpty }
    package var count: Int { members.count }
    /// Member names in order.
    package var names: [String] { members.map(\.name) }

    /// The member's value, nil when it is absent. Setting nil removes it.
    package subscript(_ name: String) -> WireValue? {
        get { position(of: name).map { members[$0].value } }
        set {
            switch (position(of: name), newValue) {
            case (let position?, let value?): members[position].value = value
            case (nil, let value?): append(name, value)
            case (let position?, nil):
                members.remove(at: position)
                positions = nil
                if members.count >= Self.indexedFrom { makeIndex() }
            case (nil, nil): break
            }
        }
    }

    /// Makes room for `count` members.
    package mutating func reserve(_ count: Int) { members.reserveCapacity(count) }

    func position(of name: String) -> Int? {
        if let positions { return positions[name] }
        return members.firstIndex { $0.name == name }
    }

    /// Adds a member that is known not to be there yet.
    mutating func append(_ name: String, _ value: WireValue) {
        members.append(Member(name: name, value: value))
        if positions != nil {
            positions?[name] = members.count - 1
        } else if members.count == Self.indexedFrom {
            makeIndex()
        }
    }

    private mutating func makeIndex() {
        var index: [String: Int] = [:]
        for (position, member) in members.enumerated() { index[member.name] = position }
        positions = index
    }
}

extension WireFields: Equatable {
    /// Same names with the same values, in any order.
    package static func == (lhs: WireFields, rhs: WireFields) -> Bool {
        if lhs.members == rhs.members { return true }
        guard lhs.count == rhs.count else { return false }
        return lhs.members.allSatisfy { rhs[$0.name] == $0.value }
    }
}

extension WireFields {
    /// The member as text, nil when it is absent or something else.
    package func string(_ name: String) -> String? { self[name]?.string }
    /// The member as an integer, nil when it is absent or something else.
    package func int(_ name: String) -> Int64? { self[name]?.int }
    /// The member as a double, nil when it is absent or no number.
    package func double(_ name: String) -> Double? { self[name]?.double }
    /// The member as a boolean, nil when it is absent or something else.
    package func bool(_ name: String) -> Bool? { self[name]?.bool }
    /// The member as bytes, nil when it is absent or something else.
    package func blob(_ name: String) -> [UInt8]? { self[name]?.blob }
    /// The member as a date, nil when it is absent or something else.
    package func timestamp(_ name: String) -> Date? { self[name]?.timestamp }
    /// The member as a list, nil when it is absent or something else.
    package func list(_ name: String) -> [WireValue]? { self[name]?.list }
    /// The member as a structure or map, nil when it is absent or something else.
    package func structure(_ name: String) -> WireFields? { self[name]?.structure }
}
