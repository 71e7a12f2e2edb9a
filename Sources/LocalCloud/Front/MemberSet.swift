package import AWSWire

/// The members of an input that an operation acts on, or keeps and gives back; the front refuses all others by name.
///
/// A path is a member's name, with a dot before each one below it: `Delete.Objects.Key`. Lists and maps are no step of
/// it. It stands for the member and all that is below.
package struct MemberSet: Sendable, ExpressibleByArrayLiteral {
    /// What was declared.
    package let paths: Set<String>
    /// The members of which only some below are read.
    private let opened: Set<String>

    package init(_ paths: some Sequence<String>) {
        self.paths = Set(paths)
        var opened: Set<String> = []
        for path in self.paths {
            var rest = path[...]
            while let dot = rest.lastIndex(of: ".") {
                rest = rest[..<dot]
                opened.insert(String(rest))
            }
        }
        self.opened = opened
    }

    package init(arrayLiteral elements: String...) { self.init(elements) }

    package static func + (left: MemberSet, right: MemberSet) -> MemberSet { MemberSet(left.paths.union(right.paths)) }

    /// How much of a member is read.
    package enum Extent: Sendable { case whole, some, none }

    /// How much of the member at that path is read.
    package func extent(_ path: String) -> Extent {
        paths.contains(path) ? .whole : opened.contains(path) ? .some : .none
    }

    /// The path of the first member that is there and not read; nil when all are read.
    ///
    /// Members that the model does not know are nobody's to read.
    package func unread(in fields: WireFields, of shape: ShapeID, model: ServiceModel) -> String? {
        unread(in: fields, of: shape, model: model, below: "")
    }

    private func unread(
        in fields: WireFields, of shape: ShapeID, model: ServiceModel, below prefix: String
    ) -> String? {
        for member in model[shape].members {
            guard let value = fields[member.name], !value.isNull else { continue }
            let path = prefix + member.name
            switch extent(path) {
            case .whole: continue
            case .none: return path
            case .some: if let found = unread(in: value, of: member.shape, model: model, at: path) { return found }
            }
        }
        return nil
    }

    private func unread(in value: WireValue, of shape: ShapeID, model: ServiceModel, at path: String) -> String? {
        let values: [WireValue]
        switch (model[shape].kind, value) {
        case (.structure, .structure(let fields)):
            return unread(in: fields, of: shape, model: model, below: path + ".")
        case (.list, .list(let elements)): values = elements
        case (.map, .structure(let entries)): values = entries.members.map(\.value)
        default: return nil
        }
        for value in values {
            if let found = unread(in: value, of: model[shape].element, model: model, at: path) { return found }
        }
        return nil
    }
}
