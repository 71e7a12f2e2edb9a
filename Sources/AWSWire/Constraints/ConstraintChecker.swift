#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// Checks an input against the limits of the service model, and says what is wrong in AWS's words.
package enum ConstraintChecker {
    /// All violations of an input, in the model's order.
    package static func violations(in input: WireFields, shape: String, model: ServiceModel) -> [ConstraintViolation] {
        model.shapeID(shape).map { violations(in: input, shape: $0, model: model) } ?? []
    }

    /// All violations of an input, in the model's order.
    package static func violations(in input: WireFields, shape: ShapeID, model: ServiceModel) -> [ConstraintViolation] {
        var walk = ConstraintWalk(model: model)
        walk.structure(input, shape, path: "")
        return walk.violations
    }

    /// A member's name as paths spell it. AWS writes members with a small first letter: `EndpointName` is `endpointName`.
    package static func spelling(_ name: String) -> String {
        guard let first = name.first else { return name }
        return first.lowercased() + name.dropFirst()
    }
}

private struct ConstraintWalk {
    let model: ServiceModel
    var violations: [ConstraintViolation] = []
    /// More is no help to anybody, and bounds what a hostile input can make us write.
    static let maximum = 1000

    init(model: ServiceModel) { self.model = model }

    mutating func structure(_ fields: WireFields, _ id: ShapeID, path: String) {
        for member in model.shapes[Int(id.index)].members {
            let value = fields[member.name]
            guard member.isRequired || value != nil else { continue }
            let shape = model.shapes[Int(member.shape.index)]
            guard member.isRequired || shape.isConstrained else { continue }
            let place = path + (path.isEmpty ? "" : ".") + ConstraintChecker.spelling(member.name)
            guard let value, !value.isNull else {
                if member.isRequired { add(place, .required, "null", "Member must not be null") }
                continue
            }
            check(value, member.shape, path: place)
        }
    }

    private mutating func check(_ value: WireValue, _ id: ShapeID, path: String) {
        let shape = model.shapes[Int(id.index)]
        guard shape.isConstrained, violations.count < Self.maximum else { return }
        switch value {
        case .string(let text): checkText(text, shape, path: path)
        case .blob(let bytes): checkLength(bytes.count, shape, shown: "java.nio.HeapByteBuffer", path: path)
        case .int(let number): checkNumber(Double(number), shown: String(number), shape, path: path)
        case .double(let number): checkNumber(number, shown: number.description, shape, path: path)
        case .list(let values):
            checkLength(values.count, shape, shown: Self.shown(value), path: path)
            for (index, item) in values.enumerated() where shape.element != .none {
                check(item, shape.element, path: "\(path).\(index + 1).member")
            }
        case .structure(let fields):
            if shape.kind == .map {
                checkMap(fields, shape, shown: value, path: path)
            } else {
                structure(fields, id, path: path)
            }
        case .null, .bool, .timestamp: break
        }
    }

    private mutating func checkMap(_ fields: WireFields, _ shape: ShapeModel, shown: WireValue, path: String) {
        checkLength(fields.count, shape, shown: Self.shown(shown), path: path)
        let key = model.shapes[Int(shape.key.index)]
        for member in fields.members {
            if key.isConstrained {
                let rules = broken(member.name, key)
                if !rules.isEmpty {
                    // AWS nests the keys' rules in one sentence.
                    add(
                        path, rules[0].0, Self.shown(shown),
                        "Map keys must satisfy constraint: [" + rules.map(\.1).joined(separator: ", ") + "]")
                }
            }
            check(member.value, shape.element, path: "\(path).\(member.name).member")
        }
    }

    private mutating func checkText(_ text: String, _ shape: ShapeModel, path: String) {
        let shown = shape.isSensitive ? "***" : text
        for (rule, clause) in broken(text, shape) { add(path, rule, shown, clause) }
    }

    /// The rules that a text breaks, with AWS's clause for each.
    private func broken(_ text: String, _ shape: ShapeModel) -> [(ConstraintViolation.Rule, String)] {
        var found: [(ConstraintViolation.Rule, String)] = []
        if !shape.enumeration.isEmpty, !shape.enumeration.contains(text) {
            found.append(
                (.enumeration, "Member must satisfy enum value set: [\(shape.enumeration.joined(separator: ", "))]"))
        }
        if shape.minimum != nil || shape.maximum != nil {
            // Java counts UTF-16 units; the count of bytes is an upper bound that settles most cases.
            let count = text.utf16.count
            if let maximum = shape.maximum, Double(count) > maximum {
                found.append((.maximumLength, "Member must have length less than or equal to \(Self.plain(maximum))"))
            }
            if let minimum = shape.minimum, Double(count) < minimum {
                found.append(
                    (.minimumLength, "Member must have length greater than or equal to \(Self.plain(minimum))"))
            }
        }
        if let pattern = shape.pattern, !PatternMatcher.matcher(for: pattern).matches(text) {
            found.append((.pattern, "Member must satisfy regular expression pattern: \(pattern)"))
        }
        return found
    }

    private mutating func checkLength(_ count: Int, _ shape: ShapeModel, shown: String, path: String) {
        if let maximum = shape.maximum, Double(count) > maximum {
            add(path, .maximumLength, shown, "Member must have length less than or equal to \(Self.plain(maximum))")
        }
        if let minimum = shape.minimum, Double(count) < minimum {
            add(path, .minimumLength, shown, "Member must have length greater than or equal to \(Self.plain(minimum))")
        }
    }

    private mutating func checkNumber(_ number: Double, shown: String, _ shape: ShapeModel, path: String) {
        if let maximum = shape.maximum, number > maximum {
            add(path, .maximum, shown, "Member must have value less than or equal to \(Self.plain(maximum))")
        }
        if let minimum = shape.minimum, number < minimum {
            add(path, .minimum, shown, "Member must have value greater than or equal to \(Self.plain(minimum))")
        }
    }

    private mutating func add(_ path: String, _ rule: ConstraintViolation.Rule, _ shown: String, _ clause: String) {
        guard violations.count < Self.maximum else { return }
        let value = rule == .required ? "null" : "'\(Self.printable(Self.shortened(shown)))'"
        violations.append(
            ConstraintViolation(
                path: path, rule: rule,
                message: "Value \(value) at '\(path)' failed to satisfy constraint: \(clause)"))
    }

    private static func plain(_ limit: Double) -> String { Int64(exactly: limit).map(String.init) ?? limit.description }

    private static func shortened(_ text: String) -> String {
        text.utf8.count <= 1024 ? text : String(text.prefix(1024)) + "…"
    }

    /// A list or map roughly as Java prints it.
    /// The text without control characters, which no XML reply can carry.
    private static func printable(_ text: String) -> String {
        String(
            String.UnicodeScalarView(
                text.unicodeScalars.map { $0.properties.generalCategory == .control ? "\u{FFFD}" : $0 }))
    }

    private static func shown(_ value: WireValue, depth: Int = 0) -> String {
        guard depth < 6 else { return "…" }
        switch value {
        case .null: return "null"
        case .bool(let value): return value ? "true" : "false"
        case .int(let value): return String(value)
        case .double(let value): return value.description
        case .string(let value): return value
        case .blob: return "java.nio.HeapByteBuffer"
        case .timestamp(let date): return WireTimestamp.text(date, .iso8601)
        case .list(let values):
            return "[" + values.prefix(20).map { shown($0, depth: depth + 1) }.joined(separator: ", ") + "]"
        case .structure(let fields):
            return "{"
                + fields.members.prefix(20).map { $0.name + "=" + shown($0.value, depth: depth + 1) }
                .joined(separator: ", ") + "}"
        }
    }
}
