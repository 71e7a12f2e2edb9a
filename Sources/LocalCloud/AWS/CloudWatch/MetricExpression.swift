/// An expression of CloudWatch's metric math, as far as it is computed here.
indirect enum MetricExpression: Sendable, Hashable {
    case number(Double)
    /// A filter in quotes: the argument of `METRICS("…")`.
    case text(String)
    /// The result of another query.
    case id(String)
    case list([MetricExpression])
    case call(Function, [MetricExpression])
    case negated(MetricExpression)
    case binary(Operator, MetricExpression, MetricExpression)

    enum Function: String, Sendable, Hashable {
        case sum = "SUM"
        case average = "AVG"
        case maximum = "MAX"
        case minimum = "MIN"
        case absolute = "ABS"
        case ceiling = "CEIL"
        case floor = "FLOOR"
        case condition = "IF"
        case fill = "FILL"
        case metrics = "METRICS"
        // Without parentheses, as FILL's second argument.
        case `repeat` = "REPEAT"
        case linear = "LINEAR"

        var arguments: ClosedRange<Int> {
            switch self {
            case .sum, .average, .maximum, .minimum, .absolute, .ceiling, .floor: 1...1
            case .condition: 2...3
            case .fill: 2...2
            case .metrics: 0...1
            case .repeat, .linear: 0...0
            }
        }
    }

    enum Operator: String, Sendable, Hashable, CaseIterable {
        case or = "OR"
        case and = "AND"
        case equal = "=="
        case notEqual = "!="
        case lessOrEqual = "<="
        case greaterOrEqual = ">="
        case less = "<"
        case greater = ">"
        case plus = "+"
        case minus = "-"
        case times = "*"
        case divided = "/"
        case power = "^"

        /// What binds more tightly is computed first.
        var precedence: Int {
            switch self {
            case .or: 1
            case .and: 2
            case .equal, .notEqual, .lessOrEqual, .greaterOrEqual, .less, .greater: 3
            case .plus, .minus: 4
            case .times, .divided: 5
            case .power: 6
            }
        }
    }

    /// The ids that the expression names.
    var ids: Set<String> {
        switch self {
        case .number, .text: []
        case .id(let id): [id]
        case .list(let all), .call(_, let all): all.reduce(into: []) { $0.formUnion($1.ids) }
        case .negated(let inner): inner.ids
        case .binary(_, let left, let right): left.ids.union(right.ids)
        }
    }

    /// Whether it takes all metrics of its call, without their ids.
    var takesAllMetrics: Bool {
        switch self {
        case .number, .text, .id: false
        case .call(.metrics, _): true
        case .list(let all), .call(_, let all): all.contains { $0.takesAllMetrics }
        case .negated(let inner): inner.takesAllMetrics
        case .binary(_, let left, let right): left.takesAllMetrics || right.takesAllMetrics
        }
    }
}
