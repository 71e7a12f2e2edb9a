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

    /// Adds the log of a later block whose lines begin after `offset`.
    mutating func append(_ later: ProblemLog, lineOffset offset: Int) {
        count += later.count
        byRule.merge(later.byRule, uniquingKeysWith: +)
        for var problem in later.kept.prefix(limit - kept.count) {
            problem.line += offset
            kept.append(problem)
        }
    }

    /// Changes the lines of what is kept, in order.
    mutating func mapLines(_ line: (Int) throws -> Int) rethrows {
        for index in kept.indices { kept[index].line = try line(kept[index].line) }
    }

    /// Adds problems from elsewhere; the first by line stay.
    mutating func merge(_ others: [Problem]) {
        for problem in others {
            count += 1
            byRule[problem.rule, default: 0] += 1
        }
        kept = Array(
            (kept + others).enumerated().sorted { ($0.element.line, $0.offset) < ($1.element.line, $1.offset) }
                .map(\.element).prefix(limit))
    }
}
