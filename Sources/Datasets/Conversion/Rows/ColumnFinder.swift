/// Finds in each row what a mapping reads, in one walk, and notes what else stands there. Each thread has its own.
///
/// Where only a place inside a column is read, its neighbours count as columns of their own: `inputs.context` beside
/// `inputs.question`. A text that holds JSON is entered as what it holds.
struct ColumnFinder {
    /// Where a value stands.
    private struct Node {
        let name: ByteName
        /// The number of the element when the value around it is a list.
        let number: Int?
        let label: String
        /// Who reads the value or one around it, as bits.
        var readers: UInt64 = 0
        var children: [Int] = []
        /// The last row that had it, and what stood there.
        var row = 0
        var value: TapeValue?
        /// Of the block; nil when no row has it.
        var count: ColumnTally.Count?
        /// Reads a text that holds JSON.
        var texts: JSONTexts?
    }

    /// Stands for whoever reads a column in every row.
    private static let always: UInt64 = 1 << 63
    /// More columns than this that nothing reads are not told apart: rows of strangers must not fill the memory.
    static let unreadLimit = 256

    /// The first is the row itself.
    private var nodes = [Node(name: ByteName(""), number: nil, label: "")]
    /// How many nodes are read by somebody, or are around one that is.
    private var readCount = 1
    private var places = 0
    private var row = 0
    /// What the row has that may be read by nobody.
    private var open: [Int] = []
    private var hasMore = false
    /// The first member of the row that is read and stands twice.
    private(set) var doubled: String?

    /// A place in rows and the bit of whoever reads it.
    struct Place: Sendable {
        fileprivate let node: Int
        let reader: UInt64
    }

    /// Makes a place that is read; to be called before any row is read.
    ///
    /// - Parameter isAlways: whether each row is asked for it.
    mutating func place(_ path: ColumnExpression.Path, isAlways: Bool = false) -> Place {
        let reader = isAlways ? Self.always : 1 << UInt64(min(places, 62))
        places += 1
        var node = 0
        for step in path.steps {
            let known = nodes[node].children.first { nodes[$0].name.bytes.elementsEqual(step.utf8) }
            node = known ?? append(step, Int(step), to: node)
        }
        note(reader, node)
        readCount = nodes.count
        return Place(node: node, reader: reader)
    }

    private mutating func note(_ reader: UInt64, _ node: Int) {
        nodes[node].readers |= reader
        for child in nodes[node].children { note(reader, child) }
    }

    private mutating func append(_ step: String, _ number: Int?, to parent: Int) -> Int {
        let label = parent == 0 ? step : ColumnExpression.Path.label(nodes[parent].label, step)
        nodes.append(Node(name: ByteName(step), number: number, label: label, readers: nodes[parent].readers))
        nodes[parent].children.append(nodes.count - 1)
        return nodes.count - 1
    }

    /// Members of rows that are read, or in which something is.
    var topNames: [[UInt8]] { nodes[0].children.map { nodes[$0].name.bytes } }

    /// Looks at a row, which lives as long as its values are asked for.
    ///
    /// - Throws: `data.out_of_memory`.
    mutating func read(_ value: TapeValue) throws {
        row += 1
        open.removeAll(keepingCapacity: true)
        doubled = nil
        try enter(0, value)
    }

    /// What the row has in the first of these places that it has.
    func value(_ places: [Place]) -> (value: TapeValue, reader: UInt64)? {
        for place in places where nodes[place.node].row == row {
            return nodes[place.node].value.map { ($0, place.reader) }
        }
        return nil
    }

    /// Counts what nobody read of a row that was converted.
    ///
    /// - Parameter readers: who read their value.
    mutating func count(_ readers: UInt64) {
        for node in open {
            if nodes[node].readers & (readers | Self.always) != 0 {
                nodes[node].count?.isUsed = true
            } else {
                nodes[node].count?.isLeft = true
                if nodes[node].value?.isFilled == true { nodes[node].count?.lost += 1 }
            }
        }
    }

    /// What was counted since the last call.
    mutating func takeTally() -> ColumnTally {
        var tally = ColumnTally()
        for index in nodes.indices {
            guard let count = nodes[index].count else { continue }
            tally.add(nodes[index].label, count, isRead: index < readCount)
            nodes[index].count = nil
        }
        tally.hasMore = hasMore
        hasMore = false
        // Blocks do not know of each other, so that threads make no difference.
        if nodes.count > readCount {
            nodes.removeLast(nodes.count - readCount)
            for index in nodes.indices { nodes[index].children.removeAll { $0 >= readCount } }
        }
        return tally
    }

    private mutating func enter(_ node: Int, _ value: TapeValue) throws {
        guard value.isList else {
            var place = 0
            return try value.forEachMember { key, member in
                if let child = child(of: node, key, &place) { try visit(child, member) }
            }
        }
        let children = nodes[node].children
        var length = 0
        if children.contains(where: { nodes[$0].number ?? 0 < 0 }) { value.forEachElement { _, _ in length += 1 } }
        try value.forEachElement { number, element in
            let wanted = children.filter { nodes[$0].number == number || nodes[$0].number == number - length }
            for child in wanted { try visit(child, element) }
            if wanted.isEmpty, let rest = others(of: node) { try visit(rest, element) }
        }
    }

    /// - Parameter place: where the next member is expected: most rows have them in the same order.
    private mutating func child(of node: Int, _ key: UnsafeRawBufferPointer, _ place: inout Int) -> Int? {
        let children = nodes[node].children
        if place < children.count, nodes[children[place]].name.matches(key) {
            place += 1
            return children[place - 1]
        }
        if let found = children.firstIndex(where: { nodes[$0].name.matches(key) }) {
            place = found + 1
            return children[found]
        }
        guard nodes.count - readCount < Self.unreadLimit, key.count <= 256 else {
            hasMore = true
            return nil
        }
        return append(String(decoding: key, as: UTF8.self), nil, to: node)
    }

    /// Elements of a list that no path leads to.
    private mutating func others(of node: Int) -> Int? {
        var place = 0
        return Array(ColumnExpression.Path.others.utf8).withUnsafeBytes { child(of: node, $0, &place) }
    }

    private mutating func visit(_ node: Int, _ value: TapeValue) throws {
        if nodes[node].row == row {
            if node < readCount { doubled = doubled ?? nodes[node].label }
            nodes[node].value = value
            return
        }
        nodes[node].row = row
        nodes[node].value = value
        if nodes[node].count == nil { nodes[node].count = ColumnTally.Count() }
        if !nodes[node].children.isEmpty {
            if value.isList || value.isObject { return try enter(node, value) }
            if value.isString, value.bytes.first.map({ $0 == UInt8(ascii: "{") || $0 == UInt8(ascii: "[") }) == true {
                let texts = try nodes[node].texts ?? JSONTexts()
                nodes[node].texts = texts
                if case .value(let held) = try texts.read(value.bytes), held.isList || held.isObject {
                    return try enter(node, held)
                }
            }
        }
        open.append(node)
    }
}

/// Which columns rows have, and what was left out of those that were converted.
struct ColumnTally: Sendable {
    struct Count: Sendable {
        /// Whether somebody read it in any converted row, and whether nobody did.
        var isUsed = false, isLeft = false
        /// Converted rows in which something stands there that nobody read.
        var lost = 0
    }

    private(set) var names: [String] = []
    private var counts: [String: Count] = [:]
    private var read: Set<String> = []
    /// Whether there are more columns that nothing reads than are told apart.
    var hasMore = false

    /// - Parameter isRead: whether the mapping has it, so that it must not be forgotten.
    mutating func add(_ name: String, _ count: Count, isRead: Bool) {
        if counts[name] == nil {
            guard isRead || names.count < ColumnFinder.unreadLimit else { return hasMore = true }
            names.append(name)
        }
        let known = counts[name] ?? Count()
        counts[name] = Count(
            isUsed: known.isUsed || count.isUsed, isLeft: known.isLeft || count.isLeft, lost: known.lost + count.lost)
        if isRead { read.insert(name) }
    }

    mutating func append(_ later: ColumnTally) {
        for name in later.names { add(name, later.counts[name] ?? Count(), isRead: later.read.contains(name)) }
        hasMore = hasMore || later.hasMore
    }

    /// Columns of which something was left out, those with the most first, by the rows in which something stands there.
    var leftOut: [(column: String, rows: Int)] {
        counts.filter { $1.isLeft && (!$1.isUsed || $1.lost > 0) }.map { ($0, $1.lost) }.sorted {
            ($1.1, $0.0) < ($0.1, $1.0)
        }
    }
}

extension TapeValue {
    /// Whether something stands here: no null, no blank text, no empty list or object.
    var isFilled: Bool {
        switch kind {
        case .null: false
        case .string: TextRules.fault(bytes, .nothing) == nil
        case .list, .object: !isEmpty
        default: true
        }
    }
}
