/// Problems: the first ones kept, all counted.
struct ProblemLog: Sendable {
    /// How many are kept.
    let limit: Int
    private(set) var kept: [Problem] = []
    private(set) var count = 0
    private(set) var byRule: [Rule: Int] = [:]

    init(limit: Int) { self.limit = limit }

    mutating func add(_ problem: Problem) {
        count += 1
        byRule[problem.rule, default: 0] += 1
        if kept.count < limit { kept.append(problem) }
    }

    /// Adds a problem at its place among those that are kept.
    mutating func insert(_ problem: Problem) {
        let index = kept.firstIndex { ($0.part, $0.line) > (problem.part, problem.line) } ?? kept.count
        // What is not kept lies behind all that is.
        if index < kept.count || kept.count == count { kept.insert(problem, at: index) }
        if kept.count > limit { kept.removeLast() }
        count += 1
        byRule[problem.rule, default: 0] += 1
    }

    /// Adds the log of a block that stands at `place`, behind all that was added.
    mutating func append(_ later: ProblemLog, at place: RowPlace) {
        count += later.count
        byRule.merge(later.byRule, uniquingKeysWith: +)
        for var problem in later.kept.prefix(limit - kept.count) {
            problem.part = place.part
            problem.line += place.offset
            kept.append(problem)
        }
    }

    /// Gives what is kept its physical lines, adds what is wrong with refused rows, and names files where there are several.
    ///
    /// - Parameter isWhole: whether refused rows belong here.
    /// - Returns: how many rows were refused.
    @discardableResult
    mutating func locate(
        _ end: RowStream.End, in source: ResolvedSource, isWhole: Bool = true
    ) throws -> Int {
        var locator = end.makeLocator()
        let located = kept
        var refusedRows = 0
        kept = []
        func refuse(_ row: RefusedRow) {
            guard isWhole else { return }
            refusedRows += 1
            add(row.problem)
        }
        for var problem in located {
            let row = problem.line
            problem.line = try locator.line(part: problem.part, row: row, refused: refuse)
            if source.parts[problem.part].container == .jsonArray { problem.element = row - 1 }
            if kept.count < limit { kept.append(problem) }
        }
        try locator.finish(refused: refuse)
        try locateOthers(end, in: source)
        if source.parts.count > 1 {
            for index in kept.indices { kept[index].file = source.parts[kept[index].part].name }
        }
        return refusedRows
    }

    /// Says where the other rows stand. Their lines are asked for in the rows' order, as a locator wants it.
    private mutating func locateOthers(_ end: RowStream.End, in source: ResolvedSource) throws {
        var locator = end.makeLocator()
        let places = kept.indices.compactMap { index in kept[index].other.map { (index, $0) } }
            .sorted { ($0.1.part, $0.1.offset) < ($1.1.part, $1.1.offset) }
        for (index, place) in places {
            let line = try locator.line(part: place.part, row: place.offset) { _ in }
            let part = source.parts[place.part]
            let isElement = part.container == .jsonArray
            kept[index].otherLine = isElement ? place.offset - 1 : line
            kept[index].message +=
                " (there first at \(isElement ? "[\(place.offset - 1)]" : "line \(line)")"
                + (place.part == kept[index].part ? ")" : " of \(part.name))")
        }
    }
}
