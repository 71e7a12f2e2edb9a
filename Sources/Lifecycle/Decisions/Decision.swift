package import Core

/// Names a decision: `model.id`.
package struct DecisionID: Identifier {
    package let rawValue: String
    package init(rawValue: String) { self.rawValue = rawValue }
}

/// One question that the guided flow asks, with what is known about each answer.
package struct Decision: Hashable, Sendable {
    /// One possible answer.
    package struct Option: Hashable, Sendable {
        package var value: String
        /// How options are grouped when they are shown: a model's family.
        package var group: String?
        package var facts: [String]

        package init(value: String, group: String? = nil, facts: [String] = []) {
            self.value = value
            self.group = group
            self.facts = facts
        }
    }

    package var id: DecisionID
    package var question: String
    /// The option of `slipway init` that answers it, as it is typed; empty when there is none.
    package var option: String
    /// Empty when any text will do.
    package var options: [Option]
    /// Whether an answer outside the options is taken.
    package var allowsOther: Bool
    /// Whether Slipway may say which one it would take. Never for base models on SageMaker, nor between SageMaker and
    /// Bedrock.
    package var mayRecommend: Bool
    package var recommendation: String?
    /// Why; nil when nothing is recommended.
    package var reason: String?

    package init(
        id: DecisionID, question: String, option: String = "", options: [Option] = [], allowsOther: Bool,
        mayRecommend: Bool, recommendation: String? = nil, reason: String? = nil
    ) {
        self.id = id
        self.question = question
        self.option = option
        self.options = options
        self.allowsOther = allowsOther
        self.mayRecommend = mayRecommend
        // The rule, not the caller, decides whether anything is recommended.
        self.recommendation = mayRecommend ? recommendation : nil
        self.reason = mayRecommend && recommendation != nil ? reason : nil
    }

    /// What `--json` and MCP give.
    package var json: JSONValue {
        [
            "id": .string(id.rawValue), "question": .string(question),
            "options": .array(
                options.map { option in
                    [
                        "value": .string(option.value), "group": option.group.map { .string($0) } ?? .null,
                        "facts": .array(option.facts.map { .string($0) }),
                    ]
                }),
            "allowsOther": .bool(allowsOther), "mayRecommend": .bool(mayRecommend),
            "recommendation": recommendation.map { .string($0) } ?? .null,
            "reason": reason.map { .string($0) } ?? .null,
        ]
    }
}
