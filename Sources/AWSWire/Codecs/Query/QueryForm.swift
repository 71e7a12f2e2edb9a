/// The dotted parameters of a Query request as a tree: `Tags.member.1.Key=a`.
struct QueryForm {
    private final class Node {
        var value: String?
        var children: [String: Node] = [:]
        var order: [String] = []
    }

    private let root = Node()
    private let model: ServiceModel
    private static let maximumParameters = 20_000
    private static let maximumDepth = 48

    init(_ items: [WireQueryItem], model: ServiceModel) throws(WireProblem) {
        self.model = model
        guard items.count <= Self.maximumParameters else {
            throw WireProblem(.malformed, "more than \(Self.maximumParameters) parameters")
        }
        for item in items where item.name != "Action" && item.name != "Version" {
            let parts = item.name.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
            guard parts.count <= Self.maximumDepth else {
                throw WireProblem(.malformed, "a parameter is nested too deep")
            }
            var node = root
            for part in parts {
                let key = String(Substring(part))
                if let next = node.children[key] {
                    node = next
                } else {
                    let next = Node()
                    node.children[key] = next
                    node.order.append(key)
                    node = next
                }
            }
            node.value = item.value ?? ""
        }
    }

    /// The members of the operation's input.
    func fields(_ shape: ShapeID?) throws(WireProblem) -> WireFields {
        guard let shape else { return WireFields() }
        return try structure(root, shape)
    }

    private func structure(_ node: Node, _ shape: ShapeID) throws(WireProblem) -> WireFields {
        var fields = WireFields()
        for key in node.order {
            guard let child = node.children[key] else { continue }
            guard let index = model[shape].memberByWireName[key] else {
                if let value = child.value { fields[key] = .string(value) }
                continue
            }
            let member = model[shape].members[index]
            do throws(WireProblem) {
                fields[member.name] = try value(child, member.shape, isFlattened: member.isFlattened)
            } catch {
                throw error.under(member.name)
            }
        }
        return fields
    }

    private func value(_ node: Node, _ id: ShapeID, isFlattened: Bool = false) throws(WireProblem) -> WireValue {
        let shape = model[id]
        let isFlat = isFlattened || shape.isFlattened
        switch shape.kind {
        case .structure: return .structure(try structure(node, id))
        case .list: return .list(try list(isFlat ? node : node.children[shape.elementName], shape))
        case .map: return .structure(try map(isFlat ? node : node.children["entry"], shape))
        default:
            guard let text = node.value, let value = ScalarText.parse(text, kind: shape.kind) else {
                throw WireProblem(.mistyped, "'\((node.value ?? "").prefix(40))' is no \(shape.kind)")
            }
            return value
        }
    }

    /// Children in the order of their numbers.
    private static func numbered(_ node: Node?) throws(WireProblem) -> [Node] {
        guard let node else { return [] }
        var found: [(Int, Node)] = []
        for key in node.order {
            guard let number = Int(key), number >= 0, let child = node.children[key] else {
                throw WireProblem(.malformed, "'\(key.prefix(40))' is no position in a list")
            }
            found.append((number, child))
        }
        return found.sorted { $0.0 < $1.0 }.map(\.1)
    }

    private func list(_ node: Node?, _ shape: ShapeModel) throws(WireProblem) -> [WireValue] {
        var values: [WireValue] = []
        for child in try Self.numbered(node) {
            do throws(WireProblem) {
                values.append(try value(child, shape.element))
            } catch {
                throw error.under(String(values.count + 1))
            }
        }
        return values
    }

    private func map(_ node: Node?, _ shape: ShapeModel) throws(WireProblem) -> WireFields {
        var fields = WireFields()
        for entry in try Self.numbered(node) {
            guard let key = entry.children[shape.keyName]?.value, let item = entry.children[shape.valueName] else {
                throw WireProblem(.malformed, "a map's entry needs \(shape.keyName) and \(shape.valueName)")
            }
            fields[key] = try value(item, shape.element)
        }
        return fields
    }
}

/// Writes fields as the dotted parameters of a Query request.
struct QueryFormWriter {
    private(set) var items: [WireQueryItem]
    private let model: ServiceModel
    private static let maximumDepth = 48

    init(action: String, model: ServiceModel) {
        items = [WireQueryItem("Action", action), WireQueryItem("Version", model.apiVersion)]
        self.model = model
    }

    mutating func write(
        _ fields: WireFields, _ shape: ShapeID?, prefix: String = "", depth: Int = 0
    ) throws(WireProblem) {
        guard depth < Self.maximumDepth else {
            throw WireProblem(.unsendable, "nested deeper than \(Self.maximumDepth)")
        }
        for field in fields.members where !field.value.isNull {
            guard let shape, let member = model[shape].member(field.name) else {
                if let text = ScalarText.text(field.value, format: .iso8601) {
                    items.append(WireQueryItem(prefix + field.name, text))
                }
                continue
            }
            let name = member.isFlattened || model[member.shape].isFlattened ? flatName(member) : member.wireName
            try write(
                field.value, member.shape, prefix + name, isFlattened: member.isFlattened, member.timestampFormat,
                depth: depth)
        }
    }

    private func flatName(_ member: MemberModel) -> String {
        let shape = model[member.shape]
        return shape.kind == .list && shape.elementName != "member" ? shape.elementName : member.wireName
    }

    private mutating func write(
        _ value: WireValue, _ id: ShapeID, _ prefix: String, isFlattened: Bool = false,
        _ format: TimestampFormat? = nil, depth: Int
    ) throws(WireProblem) {
        let shape = model[id]
        let isFlat = isFlattened || shape.isFlattened
        switch value {
        case .list(let values):
            if values.isEmpty { items.append(WireQueryItem(prefix, "")) }
            let base = isFlat ? prefix : prefix + "." + shape.elementName
            for (index, item) in values.enumerated() {
                try write(item, shape.element, "\(base).\(index + 1)", depth: depth + 1)
            }
        case .structure(let fields) where shape.kind == .map:
            let base = isFlat ? prefix : prefix + ".entry"
            for (index, entry) in fields.members.enumerated() {
                items.append(WireQueryItem("\(base).\(index + 1).\(shape.keyName)", entry.name))
                try write(entry.value, shape.element, "\(base).\(index + 1).\(shape.valueName)", depth: depth + 1)
            }
        case .structure(let fields): try write(fields, id, prefix: prefix + ".", depth: depth + 1)
        default:
            guard let text = ScalarText.text(value, format: format ?? shape.timestampFormat ?? .iso8601) else { return }
            items.append(WireQueryItem(prefix, text))
        }
    }
}
