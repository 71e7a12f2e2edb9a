/// Fields to and from XML elements, led by a shape; REST-XML and Query share it.
struct XMLShapes {
    let model: ServiceModel
    private static let maximumDepth = 64

    init(model: ServiceModel) { self.model = model }

    // Reading

    /// The members of a structure inside an element; members that travel elsewhere are left out.
    func fields(_ element: XMLNode, _ shape: ShapeID?) throws(WireProblem) -> WireFields {
        var fields = WireFields()
        guard let shape else {
            for child in element.children { fields[child.name] = Self.anything(child) }
            return fields
        }
        var known: Set<String> = []
        for member in model[shape].members where member.location == .body {
            do throws(WireProblem) {
                if let value = try value(of: member, in: element, known: &known) { fields[member.name] = value }
            } catch {
                throw error.under(member.name)
            }
        }
        for child in element.children where !known.contains(child.name) { fields[child.name] = Self.anything(child) }
        return fields
    }

    private func value(
        of member: MemberModel, in element: XMLNode, known: inout Set<String>
    ) throws(WireProblem) -> WireValue? {
        let shape = model[member.shape]
        if member.isXMLAttribute {
            return element.attributes[member.wireName].flatMap { ScalarText.parse($0, kind: shape.kind) }
        }
        let isFlat = shape.isFlattened || member.isFlattened
        let name = isFlat && shape.kind == .list ? flatName(member, shape) : member.wireName
        known.insert(name)
        guard isFlat else {
            guard let child = element.child(name) else { return nil }
            return try value(child, member.shape)
        }
        let children = element.children.filter { $0.name == name }
        guard !children.isEmpty else { return nil }
        if shape.kind == .map { return .structure(try map(children, shape)) }
        var values: [WireValue] = []
        for child in children { values.append(try value(child, shape.element)) }
        return .list(values)
    }

    /// A flattened list's elements are called as the list is, unless the list's element has a name of its own.
    private func flatName(_ member: MemberModel, _ shape: ShapeModel) -> String {
        member.wireName == member.name && shape.elementName != "member" ? shape.elementName : member.wireName
    }

    private func value(_ element: XMLNode, _ id: ShapeID) throws(WireProblem) -> WireValue {
        let shape = model[id]
        switch shape.kind {
        case .structure: return .structure(try fields(element, id))
        case .map: return .structure(try map(element.children.filter { $0.name == "entry" }, shape))
        case .list:
            var values: [WireValue] = []
            for child in element.children where child.name == shape.elementName {
                values.append(try value(child, shape.element))
            }
            return .list(values)
        default:
            guard let value = ScalarText.parse(element.text, kind: shape.kind) else {
                throw WireProblem(.mistyped, "'\(element.text.prefix(40))' is no \(shape.kind)")
            }
            return value
        }
    }

    private func map(_ entries: [XMLNode], _ shape: ShapeModel) throws(WireProblem) -> WireFields {
        var fields = WireFields()
        for entry in entries {
            guard let key = entry.child(shape.keyName), let item = entry.child(shape.valueName) else {
                throw WireProblem(.malformed, "a map's entry needs \(shape.keyName) and \(shape.valueName)")
            }
            fields[key.text] = try value(item, shape.element)
        }
        return fields
    }

    /// What the model does not know: text, or a structure of texts.
    static func anything(_ element: XMLNode) -> WireValue {
        guard !element.children.isEmpty else { return .string(element.text) }
        var fields = WireFields()
        for child in element.children {
            let value = anything(child)
            switch fields[child.name] {
            case nil: fields[child.name] = value
            case .list(let values)?: fields[child.name] = .list(values + [value])
            case let first?: fields[child.name] = .list([first, value])
            }
        }
        return .structure(fields)
    }

    // Writing

    /// The members of a structure that travel in the body.
    func write(
        _ fields: WireFields, _ shape: ShapeID?, to writer: inout XMLTextWriter, depth: Int = 0
    ) throws(WireProblem) {
        guard depth < Self.maximumDepth else {
            throw WireProblem(.unsendable, "nested deeper than \(Self.maximumDepth)")
        }
        guard let shape else {
            for member in fields.members {
                try writeAnything(member.value, name: member.name, to: &writer, depth: depth)
            }
            return
        }
        let structure = model[shape]
        for member in structure.members where member.location == .body && !member.isXMLAttribute {
            guard let value = fields[member.name], !value.isNull else { continue }
            do throws(WireProblem) {
                try write(value, member, to: &writer, depth: depth)
            } catch {
                throw error.under(member.name)
            }
        }
        for member in fields.members where structure.memberByName[member.name] == nil {
            try writeAnything(member.value, name: member.name, to: &writer, depth: depth)
        }
    }

    private func write(
        _ value: WireValue, _ member: MemberModel, to writer: inout XMLTextWriter, depth: Int
    ) throws(WireProblem) {
        let shape = model[member.shape]
        guard shape.isFlattened || member.isFlattened else {
            try write(
                value, member.shape, name: member.wireName, namespace: member.xmlNamespace, member.timestampFormat,
                to: &writer, depth: depth)
            return
        }
        switch value {
        case .list(let values):
            let name = flatName(member, shape)
            for item in values { try write(item, shape.element, name: name, to: &writer, depth: depth) }
        case .structure(let entries) where shape.kind == .map:
            for entry in entries.members {
                try writeEntry(entry, shape, name: member.wireName, to: &writer, depth: depth)
            }
        default: throw WireProblem(.mistyped, "a flattened member is neither list nor map")
        }
    }

    private func writeEntry(
        _ entry: WireFields.Member, _ shape: ShapeModel, name: String, to writer: inout XMLTextWriter, depth: Int
    ) throws(WireProblem) {
        try writer.element(name) { (inner) throws(WireProblem) in
            inner.element(shape.keyName, entry.name)
            try write(entry.value, shape.element, name: shape.valueName, to: &inner, depth: depth + 1)
        }
    }

    private func write(
        _ value: WireValue, _ id: ShapeID, name: String, namespace: String? = nil, _ format: TimestampFormat? = nil,
        to writer: inout XMLTextWriter, depth: Int
    ) throws(WireProblem) {
        let shape = model[id]
        switch value {
        case .structure(let fields):
            let attributes = shape.members.filter(\.isXMLAttribute).compactMap { member in
                fields[member.name]?.string.map { (member.wireName, $0) }
            }
            try writer.element(name, namespace: namespace, attributes: attributes) { (inner) throws(WireProblem) in
                guard shape.kind == .map else {
                    try write(fields, id, to: &inner, depth: depth + 1)
                    return
                }
                for entry in fields.members {
                    try writeEntry(entry, shape, name: "entry", to: &inner, depth: depth + 1)
                }
            }
        case .list(let values):
            guard shape.kind == .list else {
                throw WireProblem(.mistyped, "a list stands where \(shape.kind) is expected")
            }
            try writer.element(name, namespace: namespace) { (inner) throws(WireProblem) in
                for item in values {
                    try write(item, shape.element, name: shape.elementName, to: &inner, depth: depth + 1)
                }
            }
        case .null: break
        default:
            guard let text = ScalarText.text(value, format: format ?? shape.timestampFormat ?? .iso8601) else { return }
            writer.element(name, text)
        }
    }

    private func writeAnything(
        _ value: WireValue, name: String, to writer: inout XMLTextWriter, depth: Int
    ) throws(WireProblem) {
        guard depth < Self.maximumDepth else {
            throw WireProblem(.unsendable, "nested deeper than \(Self.maximumDepth)")
        }
        switch value {
        case .structure(let fields):
            try writer.element(name) { (inner) throws(WireProblem) in
                for member in fields.members {
                    try writeAnything(member.value, name: member.name, to: &inner, depth: depth + 1)
                }
            }
        case .list(let values):
            for item in values { try writeAnything(item, name: name, to: &writer, depth: depth + 1) }
        default:
            if let text = ScalarText.text(value, format: .iso8601) { writer.element(name, text) }
        }
    }
}
