package import Core

/// What a recipe says about its hyperparameters: the object behind `SmtjOverrideParamsS3Uri`.
package struct HyperparameterSpecification: Hashable, Sendable {
    /// One hyperparameter.
    package struct Entry: Hashable, Sendable {
        package enum Kind: String, Sendable { case integer, float, string, boolean }

        package var name: String
        package var kind: Kind
        package var defaultValue: JSONValue
        package var minimum: Double?
        package var maximum: Double?
        package var choices: [JSONValue]?
    }

    package var entries: [Entry]

    /// What the local cloud trains, with the recipe's parameters. A technique is added here and to the engine's trainers.
    static let byTechnique: [String: HyperparameterSpecification] = ["sft": sft]

    /// Supervised fine-tuning with LoRA, as the local engine runs it.
    package static let sft = HyperparameterSpecification(entries: [
        Entry(name: "max_epochs", kind: .integer, defaultValue: 3, minimum: 1, maximum: 100),
        Entry(name: "learning_rate", kind: .float, defaultValue: 1e-3, minimum: 1e-7, maximum: 1),
        Entry(
            name: "global_batch_size", kind: .integer, defaultValue: 8, choices: [1, 2, 4, 8, 16, 32, 64, 128]),
        Entry(name: "lr_warmup_steps_ratio", kind: .float, defaultValue: 0.05, minimum: 0, maximum: 0.9),
        Entry(
            name: "lr_scheduler_type", kind: .string, defaultValue: "cosine",
            choices: ["cosine", "linear", "constant"]),
        Entry(name: "dataset_max_len", kind: .integer, defaultValue: 1024, minimum: 16, maximum: 2048),
        Entry(name: "lora_rank", kind: .integer, defaultValue: 16, minimum: 1, maximum: 256),
        Entry(name: "lora_alpha", kind: .integer, defaultValue: 32, minimum: 1, maximum: 1024),
        Entry(name: "lora_dropout", kind: .float, defaultValue: 0, minimum: 0, maximum: 0.9),
        Entry(name: "weight_decay", kind: .float, defaultValue: 0, minimum: 0, maximum: 1),
        Entry(name: "seed", kind: .integer, defaultValue: 42, minimum: 0, maximum: 2_147_483_647),
        // The engine always writes merged weights: they are what an endpoint serves.
        Entry(name: "merge_weights", kind: .boolean, defaultValue: true, choices: [true]),
    ])

    /// Names that the job's own members replace; sending one is an error.
    static let reserved: Set<String> = [
        "data_path", "output_path", "data_s3_path", "output_s3_path", "training_data_name", "validation_data_name",
        "validation_data_path", "reward_lambda_arn",
    ]

    /// The JSON object of name to {default, type, min, max, enum, required}.
    package var document: JSONValue {
        var document = JSONObject()
        for entry in entries {
            var members: JSONObject = ["type": .string(entry.kind.rawValue), "default": entry.defaultValue]
            if let minimum = entry.minimum { members["min"] = number(minimum, entry.kind) }
            if let maximum = entry.maximum { members["max"] = number(maximum, entry.kind) }
            if let choices = entry.choices { members["enum"] = .array(choices) }
            members["required"] = false
            document[entry.name] = .object(members)
        }
        return .object(document)
    }

    private func number(_ value: Double, _ kind: Entry.Kind) -> JSONValue {
        kind == .integer ? .int(Int64(value)) : .double(value)
    }

    /// Every problem with the values of a request, in AWS's style; empty when they may be used.
    package func problems(with values: [String: String]) -> [String] {
        var problems: [String] = []
        for (name, value) in values.sorted(by: { $0.key < $1.key }) {
            if Self.reserved.contains(name) {
                problems.append("Hyperparameter '\(name)' is not allowed: it is set by the job's own members")
                continue
            }
            guard let entry = entries.first(where: { $0.name == name }) else {
                let known = entries.map(\.name).joined(separator: ", ")
                problems.append("Hyperparameter '\(name)' is not supported by this recipe. Supported: \(known)")
                continue
            }
            if let problem = entry.problem(with: value) { problems.append(problem) }
        }
        return problems
    }
}

extension HyperparameterSpecification.Entry {
    func problem(with text: String) -> String? {
        let value: JSONValue
        switch kind {
        case .integer:
            guard let number = Int64(text) else { return mistyped(text) }
            value = .int(number)
        case .float:
            guard let number = Double(text), number.isFinite else { return mistyped(text) }
            value = .double(number)
        case .boolean:
            guard let flag = ["true": true, "false": false][text.lowercased()] else { return mistyped(text) }
            value = .bool(flag)
        case .string: value = .string(text)
        }
        if let number = value.double {
            if let minimum, number < minimum {
                return "Hyperparameter '\(name)' = \(text) must have value greater than or equal to \(shown(minimum))"
            }
            if let maximum, number > maximum {
                return "Hyperparameter '\(name)' = \(text) must have value less than or equal to \(shown(maximum))"
            }
        }
        if let choices, !choices.contains(value) {
            let list = choices.map(\.text).joined(separator: ", ")
            return "Hyperparameter '\(name)' = \(text) must satisfy enum value set: [\(list)]"
        }
        return nil
    }

    private func mistyped(_ text: String) -> String {
        "Hyperparameter '\(name)' must be of type \(kind.rawValue), but is '\(text.prefix(100))'"
    }

    private func shown(_ number: Double) -> String { kind == .integer ? String(Int64(number)) : String(number) }
}
