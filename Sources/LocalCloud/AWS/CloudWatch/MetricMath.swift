#if canImport(Glibc)
internal import Glibc
#elseif canImport(Musl)
internal import Musl
#else
internal import Darwin
#endif

/// Computes expressions over the results of other queries. Pure.
struct MetricMath {
    /// Values by the beginnings of their periods, in seconds since 1970.
    typealias Points = [Int64: Double]

    /// What an expression comes to.
    enum Value {
        case scalar(Double)
        case points(Points)
        case list([Points])
    }

    /// The other queries' results by id.
    let results: [String: Value]
    /// The results of those queries that are metrics, with their ids, in the order of the call.
    let metrics: [(id: String, points: Points)]
    /// Every period of the call's time range, oldest first: what FILL fills.
    let periods: [Int64]

    /// - Throws: ``AWSFault`` `ValidationError` for ids that are not there and arguments of another kind.
    func value(_ expression: MetricExpression) throws -> Value {
        switch expression {
        case .number(let number): return .scalar(number)
        case .text: throw Self.fault("a text stands where a value is expected")
        case .id(let id):
            guard let result = results[id] else { throw Self.fault("there is no query with the id '\(id)'") }
            return result
        case .list(let all): return .list(try all.flatMap { try list(value($0)) })
        case .negated(let inner): return try map(value(inner)) { -$0 }
        case .binary(let sign, let left, let right): return try binary(sign, value(left), value(right))
        case .call(let function, let arguments): return try call(function, arguments)
        }
    }

    private static func fault(_ reason: String) -> AWSFault {
        AWSFault("ValidationError", "Error in expression: \(reason).")
    }

    private func list(_ value: Value) throws -> [Points] {
        switch value {
        case .points(let points): [points]
        case .list(let all): all
        case .scalar: throw Self.fault("a number stands where a time series is expected")
        }
    }

    private func map(_ value: Value, _ body: (Double) -> Double) -> Value {
        switch value {
        case .scalar(let number): .scalar(body(number))
        case .points(let points): .points(points.mapValues(body))
        case .list(let all): .list(all.map { $0.mapValues(body) })
        }
    }

    // MARK: Operators

    private func binary(_ sign: MetricExpression.Operator, _ left: Value, _ right: Value) throws -> Value {
        func compute(_ left: Double, _ right: Double) -> Double { Self.compute(sign, left, right) }
        // Two time series come to a value where both have one; a division by zero comes to none.
        func joined(_ left: Points, _ right: Points) -> Points {
            var points: Points = [:]
            for (start, value) in left {
                guard let other = right[start] else { continue }
                let result = compute(value, other)
                if result.isFinite { points[start] = result }
            }
            return points
        }
        switch (left, right) {
        case (.scalar(let left), .scalar(let right)): return .scalar(compute(left, right))
        case (.scalar(let left), _):
            return finite(map(right) { compute(left, $0) })
        case (_, .scalar(let right)):
            return finite(map(left) { compute($0, right) })
        case (.points(let left), .points(let right)): return .points(joined(left, right))
        case (.list(let all), .points(let one)): return .list(all.map { joined($0, one) })
        case (.points(let one), .list(let all)): return .list(all.map { joined(one, $0) })
        case (.list, .list): throw Self.fault("an operator stands between two lists of time series")
        }
    }

    private func finite(_ value: Value) -> Value {
        switch value {
        case .scalar: return value
        case .points(let points): return .points(points.filter { $0.value.isFinite })
        case .list(let all): return .list(all.map { points in points.filter { $0.value.isFinite } })
        }
    }

    private static func compute(_ sign: MetricExpression.Operator, _ left: Double, _ right: Double) -> Double {
        switch sign {
        case .or: left != 0 || right != 0 ? 1 : 0
        case .and: left != 0 && right != 0 ? 1 : 0
        case .equal: left == right ? 1 : 0
        case .notEqual: left != right ? 1 : 0
        case .lessOrEqual: left <= right ? 1 : 0
        case .greaterOrEqual: left >= right ? 1 : 0
        case .less: left < right ? 1 : 0
        case .greater: left > right ? 1 : 0
        case .plus: left + right
        case .minus: left - right
        case .times: left * right
        case .divided: left / right
        case .power: pow(left, right)
        }
    }

    // MARK: Functions

    private func call(_ function: MetricExpression.Function, _ arguments: [MetricExpression]) throws -> Value {
        switch function {
        case .sum: return try reduced(value(arguments[0])) { $0.reduce(0, +) }
        case .average: return try reduced(value(arguments[0])) { $0.reduce(0, +) / Double($0.count) }
        case .maximum: return try reduced(value(arguments[0])) { $0.max() ?? 0 }
        case .minimum: return try reduced(value(arguments[0])) { $0.min() ?? 0 }
        case .absolute: return try map(value(arguments[0])) { $0.magnitude }
        case .ceiling: return try map(value(arguments[0])) { $0.rounded(.up) }
        case .floor: return try map(value(arguments[0])) { $0.rounded(.down) }
        case .metrics:
            var filter: String?
            if let first = arguments.first {
                guard case .text(let text) = first else { throw Self.fault("METRICS takes a text in quotes") }
                filter = text
            }
            let found = metrics.filter { metric in filter.map { metric.id.contains($0) } ?? true }
            return .list(found.map(\.points))
        case .condition:
            return try condition(
                value(arguments[0]), value(arguments[1]), arguments.count > 2 ? value(arguments[2]) : nil)
        case .fill: return try fill(value(arguments[0]), with: arguments[1])
        case .repeat, .linear: throw Self.fault("\(function.rawValue) stands outside of FILL")
        }
    }

    /// A time series comes to one number; a list of them to one time series, period by period.
    private func reduced(_ value: Value, _ body: ([Double]) -> Double) throws -> Value {
        switch value {
        case .scalar(let number): return .scalar(body([number]))
        case .points(let points):
            guard !points.isEmpty else { return .points([:]) }
            return .scalar(body(Array(points.values)))
        case .list(let all):
            var together: [Int64: [Double]] = [:]
            for points in all { for (start, value) in points { together[start, default: []].append(value) } }
            return .points(together.mapValues(body))
        }
    }

    private func condition(_ test: Value, _ first: Value, _ second: Value?) throws -> Value {
        func pick(_ value: Value?, _ start: Int64) throws -> Double? {
            switch value {
            case .scalar(let number)?: return number
            case .points(let points)?: return points[start]
            case .list?: throw Self.fault("IF takes no lists of time series")
            case nil: return nil
            }
        }
        switch test {
        case .scalar(let number): return number != 0 ? first : second ?? .points([:])
        case .points(let points):
            var result: Points = [:]
            for (start, value) in points { result[start] = try pick(value != 0 ? first : second, start) }
            return .points(result)
        case .list: throw Self.fault("IF takes no lists of time series")
        }
    }

    private func fill(_ value: Value, with filler: MetricExpression) throws -> Value {
        switch value {
        case .scalar: return value
        case .points(let points): return .points(try filled(points, with: filler))
        case .list(let all): return .list(try all.map { try filled($0, with: filler) })
        }
    }

    private func filled(_ points: Points, with filler: MetricExpression) throws -> Points {
        var result = points
        let missing = periods.filter { points[$0] == nil }
        switch filler {
        case .call(.repeat, _):
            for start in missing {
                result[start] = points.filter { $0.key < start }.max { $0.key < $1.key }?.value
            }
        case .call(.linear, _):
            for start in missing {
                guard let before = points.filter({ $0.key < start }).max(by: { $0.key < $1.key }),
                    let after = points.filter({ $0.key > start }).min(by: { $0.key < $1.key })
                else { continue }
                let share = Double(start - before.key) / Double(after.key - before.key)
                result[start] = before.value + (after.value - before.value) * share
            }
        default:
            switch try self.value(filler) {
            case .scalar(let number): for start in missing { result[start] = number }
            case .points(let other): for start in missing { result[start] = other[start] }
            case .list: throw Self.fault("FILL's second argument is a number or a time series")
            }
        }
        return result
    }
}
