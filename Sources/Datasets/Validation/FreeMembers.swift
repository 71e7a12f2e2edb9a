/// Looks into what a format leaves free: whether a member stands twice in its object, and which kinds of value a member
/// has in the rows of a block. Each ``CheckContext`` has one, in memory of its own, because rows come by here all the time.
///
/// Members are the nodes of a tree, in which each place of the schema has its root; elements of a list share a node.
struct FreeMembers {
    /// More members than this in a block, those of the row itself aside, are looked at but not compared.
    static let limit = 4_000

    private struct Node {
        /// Empty for places and for elements.
        let name: ByteName
        let isMember: Bool
        let parent: Int
        /// The number among the members of its parent.
        let number: Int
        /// The first and the last child, and the next of its parent; -1 for none.
        var first = -1
        var last = -1
        var next = -1
        /// Which child probably comes next: most objects have the same members in the same order.
        var expected = -1
        /// The object that had the member last.
        var object = 0
        /// What the last value was.
        var tag: UInt8 = 0
        /// The first rows of each kind; 0 for kinds that were not seen.
        var lines = SIMD8<Int32>()
        /// Whether nothing else is wrong with those rows, as bits.
        var valid: UInt8 = 0
    }

    private struct Other: Hashable {
        let object: Int
        let key: [UInt8]
    }

    private enum Step {
        case member(UnsafeRawBufferPointer)
        case element(Int)
    }

    private let nodes: UnsafeMutablePointer<Node>
    private var count = 0
    /// Where the places are in rows, `$.messages[]`, as far as it is needed.
    private var places: [String] = []
    private var members: [Int] = []
    private var nested = 0
    private var objects = 0
    /// Members of the row that have no node, to find those that stand twice.
    private var others: Set<Other> = []
    /// Nulls of the row that count as absent, by their index on the tape.
    var absent: Set<Int> = [] { didSet { isClean = false } }
    /// Whether nothing of the row before is left.
    private var isClean = true
    /// Kinds that the row is the first with.
    private var fresh: [(node: Int, kind: Int)] = []
    /// The way down from the schema's place.
    private var way: [Step] = []
    /// The row's number in its block, from 1.
    private var line: Int32 = 0
    private var isFull = false

    /// Places that schemas have at most.
    private static let placeLimit = 512

    init() { nodes = .allocate(capacity: Self.placeLimit + FieldPresence.unlistedLimit + Self.limit) }

    func deallocate() {
        nodes.deinitialize(count: count)
        nodes.deallocate()
    }

    /// A place whose members are free; the first is the row itself. While checkers are made.
    mutating func makePlace() -> Int {
        precondition(count < Self.placeLimit)
        places.append("")
        (nodes + count).initialize(to: Node(name: ByteName(""), isMember: false, parent: -1, number: 0))
        count += 1
        return count - 1
    }

    @inline(__always)
    mutating func begin(line: Int) {
        self.line = Int32(truncatingIfNeeded: line)
        if !isClean { clear() }
    }

    @inline(never)
    private mutating func clear() {
        fresh.removeAll(keepingCapacity: true)
        others.removeAll(keepingCapacity: others.count < 1_000)
        absent.removeAll(keepingCapacity: absent.count < 1_000)
        isClean = true
    }

    /// Ends a row that has problems or none.
    func end(isValid: Bool) {
        guard isValid, !isClean else { return }
        for (node, kind) in fresh { nodes[node].valid |= 1 << UInt8(kind) }
    }

    /// A number for the object that is looked at, which tells its members from those of the next.
    mutating func beginObject() -> Int {
        objects += 1
        return objects
    }

    /// Looks at a member of an object; returns its number among the members of that place, nil when there are too many.
    @discardableResult
    mutating func look(
        at value: TapeValue, _ key: UnsafeRawBufferPointer, of parent: Int, in object: Int, _ context: CheckContext,
        _ report: Finding.Report
    ) -> Int? {
        let node = node(key, of: parent, context)
        let isTwice: Bool
        if node >= 0 {
            isTwice = nodes[node].object == object
            nodes[node].object = object
        } else {
            isClean = false
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
        return node >= 0 ? nodes[node].number : nil
    }

    /// Looks at a value whose place is its own.
    mutating func look(at value: TapeValue, _ place: Int, _ context: CheckContext, _ report: Finding.Report) {
        note(value, place, context)
        descend(value, place, context, report)
    }

    private mutating func descend(
        _ value: TapeValue, _ node: Int, _ context: CheckContext, _ report: Finding.Report
    ) {
        if value.isObject {
            let object = beginObject()
            value.forEachMember { key, member in look(at: member, key, of: node, in: object, context, report) }
        } else if value.isList, !value.isEmpty {
            let elements = self.node(nil, of: node, context)
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
    mutating func note(_ value: TapeValue, _ place: Int, _ context: CheckContext) {
        if places[place].isEmpty { places[place] = context.place }
        note(value, place)
    }

    @inline(__always)
    private mutating func note(_ value: TapeValue, _ node: Int) {
        if node >= 0, nodes[node].tag != value.tag { noteOther(value, node) }
    }

    @inline(never)
    private mutating func noteOther(_ value: TapeValue, _ node: Int) {
        nodes[node].tag = value.tag
        guard let kind = ValueFamily(value.kind)?.rawValue, nodes[node].lines[kind] == 0 else { return }
        nodes[node].lines[kind] = line
        fresh.append((node, kind))
        isClean = false
    }

    /// The node of a member, or of the elements where there is no name; -1 when there are too many.
    @inline(__always)
    private mutating func node(_ key: UnsafeRawBufferPointer?, of parent: Int, _ context: CheckContext) -> Int {
        guard parent >= 0 else { return -1 }
        let expected = nodes[parent].expected
        guard expected >= 0, isNode(expected, key) else { return search(key, parent, context) }
        nodes[parent].expected = nodes[expected].next >= 0 ? nodes[expected].next : nodes[parent].first
        return expected
    }

    @inline(__always)
    private func isNode(_ node: Int, _ key: UnsafeRawBufferPointer?) -> Bool {
        guard let key else { return !nodes[node].isMember }
        return nodes[node].isMember && nodes[node].name.matches(key)
    }

    @inline(never)
    private mutating func search(_ key: UnsafeRawBufferPointer?, _ parent: Int, _ context: CheckContext) -> Int {
        var node = nodes[parent].first
        while node >= 0, !isNode(node, key) { node = nodes[node].next }
        if node < 0 { node = append(key, parent, context) }
        if node >= 0 { nodes[parent].expected = nodes[node].next >= 0 ? nodes[node].next : nodes[parent].first }
        return node
    }

    private mutating func append(_ key: UnsafeRawBufferPointer?, _ parent: Int, _ context: CheckContext) -> Int {
        // Longer names are nobody's columns, and would fill the memory.
        if let key, key.count > 256 { return -1 }
        guard parent == 0 ? members.count < FieldPresence.unlistedLimit : nested < Self.limit else {
            isFull = isFull || parent > 0
            return -1
        }
        if parent == 0 { members.append(count) } else { nested += 1 }
        if parent < places.count, places[parent].isEmpty { places[parent] = context.place }
        (nodes + count).initialize(
            to: Node(
                name: ByteName(key.map { Array($0) } ?? []), isMember: key != nil, parent: parent,
                number: members.count - 1))
        if nodes[parent].first < 0 { nodes[parent].first = count } else { nodes[nodes[parent].last].next = count }
        nodes[parent].last = count
        count += 1
        return count - 1
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
    func name(_ number: Int) -> String { nodes[members[number]].name.text }

    /// The kinds that members have, by their paths. After it the next block may begin.
    mutating func takeKinds() -> MemberKinds {
        var kinds = MemberKinds()
        kinds.isCut = isFull
        var paths = places
        for index in 0..<count {
            let node = nodes[index]
            if node.parent >= 0 {
                paths.append(paths[node.parent] + (node.isMember ? MemberPath.member(node.name.text) : "[]"))
            }
            guard node.lines != SIMD8(), node.name.bytes.count <= 64 else { continue }
            kinds.add(
                paths[index],
                ValueFamily.allCases.map { kind in
                    let line = Int(node.lines[kind.rawValue])
                    return line == 0
                        ? nil : FieldPresence.Row(line: line, isValid: node.valid & 1 << UInt8(kind.rawValue) != 0)
                })
        }
        (nodes + places.count).deinitialize(count: count - places.count)
        count = places.count
        for place in 0..<count {
            places[place] = ""
            nodes[place] = Node(name: ByteName(""), isMember: false, parent: -1, number: 0)
        }
        members.removeAll(keepingCapacity: true)
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
