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

    /// What the local cloud trains, by the technique's name in lower case: the hub publishes these parameters, and the
    /// engine reads a job's values by them. A technique is added here, with `Engine/train_NAME.py` as its trainer.
    package static let byTechnique: [String: HyperparameterSpecification] = ["sft": sft, "dpo": dpo, "rlvr": rlvr]

    /// Supervised fine-tuning with LoRA, as the local engine runs it.
    package static let sft = HyperparameterSpecification(entries: common(learningRate: 1e-3) + [maximumLength])

    /// Direct preference optimisation; the base model is the reference.
    package static let dpo = HyperparameterSpecification(
        entries: common(learningRate: 2e-4) + [
            maximumLength,
            // How strongly the model is held to the base model.
            Entry(name: "beta", kind: .float, defaultValue: 0.1, minimum: 0.001, maximum: 10),
        ])

    /// Reinforcement learning with a reward that a program computes; a row of the batch is a prompt.
    package static let rlvr = HyperparameterSpecification(
        entries: common(learningRate: 1e-4) + [
            Entry(name: "num_generations", kind: .integer, defaultValue: 4, choices: [2, 4, 8]),
            Entry(name: "max_response_length", kind: .integer, defaultValue: 128, minimum: 1, maximum: 1024),
            Entry(name: "temperature", kind: .float, defaultValue: 1, minimum: 0.1, maximum: 2),
            Entry(name: "kl_loss_coef", kind: .float, defaultValue: 0.001, minimum: 0, maximum: 1),
        ])

    private static let maximumLength = Entry(
        name: "dataset_max_len", kind: .integer, defaultValue: 1024, minimum: 16, maximum: 2048)

    /// What every technique with LoRA takes.
    private static func common(learningRate: Double) -> [Entry] {
        [
            Entry(name: "max_epochs", kind: .integer, defaultValue: 3, minimum: 1, maximum: 100),
            Entry(name: "learning_rate", kind: .float, defaultValue: .double(learningRate), minimum: 1e-7, maximum: 1),
            Entry(
                name: "global_batch_size", kind: .integer, defaultValue: 8, choices: [1, 2, 4, 8, 16, 32, 64, 128]),
            Entry(name: "lr_warmup_steps_ratio", kind: .float, defaultValue: 0.05, minimum: 0, maximum: 0.9),
            Entry(
                name: "lr_scheduler_type", kind: .string, defaultValue: "cosine",
                choices: ["cosine", "linear", "constant"]),
            Entry(name: "lora_rank", kind: .integer, defaultValue: 16, minimum: 1, maximum: 256),
            Entry(name: "lora_alpha", kind: .integer, defaultValue: 32, minimum: 1, maximum: 1024),
            Entry(name: "lora_dropout", kind: .float, defaultValue: 0, minimum: 0, maximum: 0.9),
            Entry(name: "weight_decay", kind: .float, defaultValue: 0, minimum: 0, maximum: 1),
            Entry(name: "seed", kind: .integer, defaultValue: 42, minimum: 0, maximum: 2_147_483_647),
            // The engine always writes merged weights: they are what an endpoint serves.
            Entry(name: "merge_weights", kind: .boolean, defaultValue: true, choices: [true]),
        ]
    }

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

    /// Every parameter with its value: the given one, else the recipe's. What has a problem is left out.
    package func values(_ texts: [String: String]) -> JSONObject {
        var values = JSONObject()
        for entry in entries { values[entry.name] = texts[entry.name].map(entry.value) ?? entry.defaultValue }
        return values
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
    /// A text as a value of this kind; nil when it is none.
    func value(_ text: String) -> JSONValue? {
        switch kind {
        case .integer: Int64(text).map { .int($0) }
        case .float: Double(text).flatMap { $0.isFinite ? .double($0) : nil }
        case .boolean: ["true": true, "false": false][text.lowercased()].map { .bool($0) }
        case .string: .string(text)
        }
    }

    func problem(with text: String) -> String? {
        guard let value = value(text) else {
            return "Hyperparameter '\(name)' must be of type \(kind.rawValue), but is '\(text.prefix(100))'"
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

    private func shown(_ number: Double) -> String { kind == .integer ? String(Int64(number)) : String(number) }
}
