internal import Core

/// The names, types and ranges of a recipe's hyperparameters, from the recipe's own file in S3.
struct HyperparameterRules: Sendable {
    private let rules: JSONObject

    /// Job members replace these; the service refuses them as hyperparameters.
    private static let reserved: Set<String> = [
        "data_path", "output_path", "data_s3_path", "output_s3_path", "training_data_name", "validation_data_name",
        "validation_data_path", "reward_lambda_arn",
    ]

    /// - Parameter json: name to `{default, type, min, max, enum, required}`; nil when the file cannot be read.
    init(_ json: JSONValue?) { rules = json?.object ?? [:] }

    /// Everything that is wrong with the values, one line each.
    func problems(with values: [String: String]) -> [String] {
        var problems: [String] = []
        for (name, value) in values.sorted(by: { $0.key < $1.key }) {
            let shown = "\(TerminalText.escape(name, limit: 80))=\(TerminalText.escape(value, limit: 80))"
            if Self.reserved.contains(name) {
                problems.append("\(shown): set by the job itself, it cannot be a hyperparameter")
            } else if value.utf8.count > 2500 || !value.unicodeScalars.allSatisfy(Self.isAllowed) {
                problems.append("\(shown): only letters, digits and /_.:,- '\"[] are allowed, at most 2,500")
            } else if !rules.isEmpty {
                guard let rule = rules[name] else {
                    let near = Spelling.nearest(name, in: rules.keys).map { "did you mean \($0)? " } ?? ""
                    problems.append("\(shown): \(near)the recipe knows \(rules.keys.sorted().joined(separator: ", "))")
                    continue
                }
                if let problem = Self.problem(value, rule) { problems.append("\(shown): \(problem)") }
            }
        }
        for (name, rule) in rules.members where rule["required"]?.bool == true && values[name] == nil {
            if rule["default"] == nil || rule["default"] == .null { problems.append("\(name): it is required") }
        }
        return problems
    }

    private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) || "/_.:,- '\"[]".unicodeScalars.contains(scalar)
    }

    private static func problem(_ value: String, _ rule: JSONValue) -> String? {
        if let options = rule["enum"]?.array, !options.isEmpty {
            let texts = options.map { $0.string ?? $0.text }
            if !texts.contains(value) { return "one of \(texts.joined(separator: ", ")) is expected" }
        }
        let type = rule["type"]?.string ?? "string"
        guard type == "integer" || type == "float" else { return nil }
        guard let number = Double(value), type != "integer" || number == number.rounded() else {
            return type == "integer" ? "a whole number is expected" : "a number is expected"
        }
        if let least = rule["min"]?.double, number < least { return "at least \(least) is expected" }
        if let most = rule["max"]?.double, number > most { return "at most \(most) is expected" }
        return nil
    }
}
