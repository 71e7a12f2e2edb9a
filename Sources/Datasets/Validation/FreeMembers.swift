/// Looks into what a format leaves free: whether a member stands twice in its object, and which kinds of value a member
/// has in the rows of a block. One for each ``RowChecker``.
///
/// Members are the nodes of a tree, in which each place of the schema has its root; elements of a list share a node.
final class FreeMembers {
    /// More members than this in a block, those of the row itself aside, are looked at but not compared.
    static let limit = 4_000

    private struct Node {
        let name: ByteName?
        let parent: Int
        /// Where the place is in rows: `$.messages[]`. Empty until it is needed, and below places.
        var path = ""
        var children: [Int] = []
        /// Which child probably comes next: most objects have the same members in the same order.
        var expected = 0
        /// The object that had the member last.
        var object = 0
        /// The first rows of each kind; 0 for kinds that were not seen.
        var lines = SIMD8<Int32>()
        /// Whether nothing else is wrong with those rows, as bits.
        var valid: UInt8 = 0
    }

    private struct Other: Hashable {
        let object: Int
        let key: [UInt8]
    }

    private var nodes: [Node] = []
    private var places = 0
    private var nested = 0
    private var objects = 0
    /// Members of the row that have no node, to find those that stand twice.
    private var others: Set<Other> = []
    /// Kinds that the row is the first with.
    private var fresh: [(node: Int, kind: Int)] = []
    /// The way down from the schema's place.
    private var way: [Step] = []
    /// The row's number in its block, from 1.
    private var line: Int32 = 0
    private(set) var isFull = false

    private enum Step {
        case member(UnsafeRawBufferPointer)
        case element(Int)
    }

    /// A place whose members are free; the first is the row itself. While checkers are made.
    func makePlace() -> Int {
        nodes.append(Node(name: nil, parent: -1))
        places = nodes.count
        return places - 1
    }

    func begin(line: Int) {
        self.line = Int32(clamping: line)
        if !fresh.isEmpty { fresh.removeAll() }
        if !others.isEmpty { others.removeAll(keepingCapacity: others.count < 1_000) }
    }

    /// Ends a row that has problems or none.
    @inline(__always)
    func end(isValid: Bool) {
        if !fresh.isEmpty { settle(isValid) }
    }

    private func settle(_ isValid: Bool) {
        for (node, kind) in fresh where isValid { nodes[node].valid |= 1 << UInt8(kind) }
        fresh.removeAll(keepingCapacity: true)
    }

    /// A number for the object that is looked at, which tells its members from those of the next.
    func beginObject() -> Int {
        objects += 1
        return objects
    }

    /// Looks at a member of an object; returns its number among the members of that place, nil when there are too many.
    @discardableResult
    func look(
        at value: TapeValue, _ key: UnsafeRawBufferPointer, of parent: Int, in object: Int, _ context: CheckContext,
        _ report: Finding.Report
    ) -> Int? {
        let number = number(of: key, parent, context)
        let node = number.map { nodes[parent].children[$0] } ?? -1
        let isTwice: Bool
        if node >= 0 {
            isTwice = nodes[node].object == object
            nodes[node].object = object
        } else {
            isTwice = !others.insert(Other(object: object, key: Array(key))).inserted
        }
        if isTwice {
            context.report(
                .duplicate, "the member stands twice; keep one", at: text + MemberPath.member(key), value, report)
        }
        note(value, node)
        if value.isObject || value.isList {
            way.append(.member(key))
            descend(value, node, context, report)
            way.removeLast()
        }
        return number
    }

    /// Looks at a value whose place is its own.
    func look(at value: TapeValue, _ place: Int, _ context: CheckContext, _ report: Finding.Report) {
        note(value, place, context)
        descend(value, place, context, report)
    }

    private func descend(_ value: TapeValue, _ node: Int, _ context: CheckContext, _ report: Finding.Report) {
        if value.isObject {
            let object = beginObject()
            value.forEachMember { key, member in
                look(at: member, key, of: node, in: object, context, report)
            }
        } else if value.isList, !value.isEmpty {
            let elements = number(of: nil, node, context).map { nodes[node].children[$0] } ?? -1
            value.forEachElement { number, element in
                note(element, elements)
                guard element.isObject || element.isList else { return }
                way.append(.element(number))
                descend(element, elements, context, report)
                way.removeLast()
            }
        }
    }

    /// Notes the kind of a value whose place is its own.
    func note(_ value: TapeValue, _ place: Int, _ context: CheckContext) {
        name(place, context)
        note(value, place)
    }

    @inline(__always)
    private func note(_ value: TapeValue, _ node: Int) {
        guard node >= 0, let kind = ValueFamily(value.kind)?.rawValue, nodes[node].lines[kind] == 0 else { return }
        nodes[node].lines[kind] = line
        fresh.append((node, kind))
    }

    /// The number of a member, or of the elements where there is no name.
    @inline(__always)
    private func number(of key: UnsafeRawBufferPointer?, _ parent: Int, _ context: CheckContext) -> Int? {
        guard parent >= 0 else { return nil }
        let expected = nodes[parent].expected
        if expected < nodes[parent].children.count, isNode(nodes[parent].children[expected], key) {
            nodes[parent].expected = expected + 1
            return expected
        }
        return search(key, parent, context)
    }

    @inline(__always)
    private func isNode(_ node: Int, _ key: UnsafeRawBufferPointer?) -> Bool {
        guard let key else { return nodes[node].name == nil }
        return nodes[node].name?.matches(key) ?? false
    }

    @inline(never)
    private func search(_ key: UnsafeRawBufferPointer?, _ parent: Int, _ context: CheckContext) -> Int? {
        let children = nodes[parent].children
        if let number = children.firstIndex(where: { isNode($0, key) }) {
            nodes[parent].expected = number + 1
            return number
        }
        // Longer names are nobody's columns, and would fill the memory.
        if let key, key.count > 256 { return nil }
        guard parent == 0 ? children.count < FieldPresence.unlistedLimit : nested < Self.limit else {
            isFull = isFull || parent > 0
            return nil
        }
        if parent > 0 { nested += 1 }
        if parent < places { name(parent, context) }
        nodes[parent].children.append(nodes.count)
        nodes[parent].expected = children.count + 1
        nodes.append(Node(name: key.map { ByteName(Array($0)) }, parent: parent))
        return children.count
    }

    private func name(_ place: Int, _ context: CheckContext) {
        if nodes[place].path.isEmpty { nodes[place].path = context.place }
    }

    /// The way down as text.
    private var text: String {
        way.map { step in
            switch step {
            case .member(let key): MemberPath.member(key)
            case .element(let number): "[\(number)]"
            }
        }.joined()
    }

    /// The name of a member of the row.
    func name(_ number: Int) -> String { nodes[nodes[0].children[number]].name?.text ?? "" }

    /// The kinds that members have, by their paths. After it the next block may begin.
    func takeKinds() -> MemberKinds {
        var kinds = MemberKinds()
        kinds.isCut = isFull
        var paths: [String] = []
        for node in nodes {
            let step = node.name.map { MemberPath.member($0.text) } ?? "[]"
            paths.append(node.parent < 0 ? node.path : paths[node.parent] + step)
            guard node.lines != SIMD8(), node.name.map({ $0.bytes.count <= 64 }) ?? true else { continue }
            kinds.add(
                paths[paths.count - 1],
                ValueFamily.allCases.map { kind in
                    let line = Int(node.lines[kind.rawValue])
                    return line == 0
                        ? nil : FieldPresence.Row(line: line, isValid: node.valid & 1 << UInt8(kind.rawValue) != 0)
                })
        }
        nodes.removeLast(nodes.count - places)
        for place in nodes.indices {
            nodes[place].path = ""
            nodes[place].children.removeAll(keepingCapacity: true)
            nodes[place].expected = 0
            nodes[place].lines = SIMD8()
            nodes[place].valid = 0
        }
        (nested, isFull) = (0, false)
        return kinds
    }
}

/// Kinds of value between which a column of a table has to choose. All numbers are one, and null is none.
enum ValueFamily: Int, CaseIterable {
    case text, number, boolean, list, object

    @inline(__always)
    init?(_ kind: TapeValue.Kind) {
        switch kind {
        case .string: self = .text
        case .signed, .unsigned, .double: self = .number
        case .yes, .no: self = .boolean
        case .list: self = .list
        case .object: self = .object
        case .null: return nil
        }
    }

    var name: String {
        switch self {
        case .text: "a text"
        case .number: "a number"
        case .boolean: "a boolean"
        case .list: "a list"
        case .object: "an object"
        }
    }
}

/// The kinds of value that members have in all rows. Holds a few figures for each member.
struct MemberKinds: Sendable {
    /// By path, the first rows of each kind.
    private var members: [String: [FieldPresence.Row?]] = [:]
    /// Whether some members were not compared because there are too many.
    var isCut = false

    mutating func add(_ path: String, _ rows: [FieldPresence.Row?]) {
        if let known = members[path] {
            members[path] = zip(known, rows).map { mine, its in
                guard let mine, let its else { return mine ?? its }
                return its.isBefore(mine) ? its : mine
            }
        } else if members.count < FreeMembers.limit + FieldPresence.unlistedLimit {
            members[path] = rows
        } else {
            isCut = true
        }
    }

    /// Adds the kinds of the next block.
    mutating func append(_ later: MemberKinds, at place: RowPlace) {
        isCut = isCut || later.isCut
        for (path, rows) in later.members.sorted(by: { $0.key < $1.key }) {
            add(path, rows.map { $0?.moved(to: place) })
        }
    }

    /// Members with values of several kinds, by path, with the first row of each kind in the rows' order.
    var mixed: [(String, [(ValueFamily, FieldPresence.Row)])] {
        members.sorted { $0.key < $1.key }.compactMap { path, rows in
            let seen = zip(ValueFamily.allCases, rows).compactMap { kind, row in row.map { (kind, $0) } }
            return seen.count > 1 ? (path, seen.sorted { $0.1.isBefore($1.1) }) : nil
        }
    }
}
