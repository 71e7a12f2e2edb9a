package import Core

/// Where a prepared dataset goes, with what is known of that place's limits.
///
/// The table below is all that Slipway knows: a limit that its owner does not publish, or that could not be found in the
/// owner's own tools, is not in it, and nothing is made up in its place.
package struct TuningTarget: Sendable, Hashable {
    /// The name in options and reports.
    package let name: String
    /// One phrase for people.
    package let summary: String
    /// Whose formats the target reads; nil for all formats.
    let models: [ModelGroup]?
    package private(set) var limits: [TargetLimit]
    /// What is known about limits that are not in the list.
    package let remark: String
    /// Whether what trains there reads the rows as a table, with one kind of value for each member.
    var readsTables = false

    /// SageMaker's tuning jobs and those of Bedrock that take the same files.
    package static let sageMaker = TuningTarget(
        name: "sagemaker", summary: "SageMaker tuning jobs", models: ModelGroup.ofAmazon,
        limits: [
            // AWS's own SDK refuses larger files that it registers from a local disk; files in S3 are not measured.
            TargetLimit(
                .trainingBytes, 1_000_000_000, .advises,
                "a file is registered from a local disk only up to 1 GB; upload a larger one to S3")
        ],
        remark: "no limit that would stop a file is known to this version")

    /// Bedrock's tuning jobs.
    package static let bedrock = TuningTarget(
        name: "bedrock", summary: "Bedrock tuning jobs", models: ModelGroup.ofAmazon,
        // AWS's user guides of Nova and Bedrock. The checker for Nova that AWS publishes has the same figures, and holds
        // them on Bedrock only, not on SageMaker.
        limits: [
            TargetLimit(
                .minimumTrainingRows, 8, .refuses, "Nova training has at least 8 rows",
                for: [.novaSFT, .novaDPO]),
            TargetLimit(
                .minimumTrainingRows, 200, .advises, "Nova 2 Lite asks for at least 200 rows", for: [.novaSFT]),
            TargetLimit(
                .minimumTrainingRows, 100, .refuses, "Nova reinforcement learning has at least 100 rows",
                for: [.novaRLVR]),
            TargetLimit(
                .rows, 20_000, .refuses, "Nova takes at most 20,000 rows, validation included",
                for: [.novaSFT, .novaDPO, .novaRLVR]),
            TargetLimit(
                .tokensPerRow, 32_000, .advises, "Nova models are trained on up to 32,000 tokens of a row",
                for: [.novaSFT, .novaDPO]),
            TargetLimit(
                .rows, 10_000, .advises,
                "Llama models take at most 10,000 rows, validation included, until the quota is raised", for: [.sft]),
        ],
        remark: "no limit is known to this version for the other formats")

    /// Open models on Google's Agent Platform.
    package static let agentPlatform = TuningTarget(
        name: "agent-platform", summary: "open models on Agent Platform",
        models: [.agentPlatform],
        limits: [
            // Google's service refuses the job; measured on files, so that a share of 20 % of rows may still be too much.
            TargetLimit(
                .validationPercentOfTrainingBytes, 25, .moves,
                "validation has at most 25 % of the training file's bytes"),
            TargetLimit(.validationRows, 5_000, .moves, "validation has at most 5,000 rows"),
            TargetLimit(
                .tokensPerRow, 8_192, .advises,
                "most models read 8,192 tokens of an example; Llama 4 Scout 2,048, Qwen 3.6 12,288"),
        ],
        remark: "no limit of the training file is known to this version")

    /// Gemini models.
    package static let gemini = TuningTarget(
        name: "gemini", summary: "Gemini models", models: [.gemini],
        limits: [
            TargetLimit(.trainingBytes, 1_000_000_000, .refuses, "training has at most 1 GB"),
            TargetLimit(.trainingRows, 10_000_000, .refuses, "training has at most 10 million rows"),
            TargetLimit(.validationRows, 5_000, .moves, "validation has at most 5,000 rows"),
            TargetLimit(
                .validationPercentOfTrainingRows, 30, .moves,
                "above 1,000 rows, validation has at most 30 % of the training rows"),
            TargetLimit(
                .tokensPerRow, 131_072, .advises,
                "longer examples are dropped by the service, which says so only afterwards"),
        ],
        remark: "examples with media, of which 300,000 are taken, are not told from text")

    /// No target: nothing is checked.
    package static let none = TuningTarget(
        name: "none", summary: "no limits", models: nil, limits: [], remark: "limits are not checked")

    /// All targets, in the order in which people see them.
    package static let all: [TuningTarget] = [.sageMaker, .bedrock, .agentPlatform, .gemini, .none]

    /// Where a format's datasets go when nothing else is said.
    package static func standard(for format: FormatID) -> TuningTarget {
        (all.first { $0.formats?.contains(format) ?? false } ?? .none).holding(format)
    }

    /// The target of that name, for a format.
    ///
    /// - Throws: `data.option_invalid` when there is none, or when it does not read the format.
    static func named(_ name: String, for format: FormatID) throws -> TuningTarget {
        guard let target = all.first(where: { $0.name == name }) else {
            throw DatasetError(
                DatasetError.optionInvalid, "--target is \(TerminalText.escape(name, limit: 80)), which is no target",
                hint: "targets are: \(all.map(\.name).joined(separator: ", "))")
        }
        if let formats = target.formats, !formats.contains(format) {
            throw DatasetError(
                DatasetError.optionInvalid, "\(target.summary) (--target \(name)) do not read the format \(format)",
                hint: "leave out --target, or choose one of: \(formats.map(\.rawValue).joined(separator: ", "))")
        }
        return target.holding(format)
    }

    /// The formats that the target reads; nil for all.
    private var formats: [FormatID]? {
        models.map { models in
            FormatCatalog.shown.filter { $0.use.models.contains(where: models.contains) }.map(\.id)
        }
    }

    /// The target with those of its limits that hold for a format.
    private func holding(_ format: FormatID) -> TuningTarget {
        var target = self
        target.limits = limits.filter { $0.formats?.contains(format) ?? true }
        // The trainers of open weights on SageMaker read JSON through Arrow.
        target.readsTables =
            name == Self.sageMaker.name
            && FormatCatalog.shown.contains { $0.id == format && $0.use.models != [.nova] }
        return target
    }
}

/// One limit of a target.
package struct TargetLimit: Sendable, Hashable {
    /// What is measured. The raw values stand in reports.
    package enum Kind: String, Sendable, Hashable {
        case trainingBytes = "training_bytes"
        case trainingRows = "training_rows"
        case minimumTrainingRows = "minimum_training_rows"
        /// Training and validation together.
        case rows
        case validationRows = "validation_rows"
        case validationPercentOfTrainingBytes = "validation_bytes"
        /// Only where validation has more than 1,000 rows.
        case validationPercentOfTrainingRows = "validation_share_of_rows"
        case tokensPerRow = "tokens_per_row"
    }

    /// What is done about it.
    package enum Consequence: String, Sendable, Hashable {
        /// Rows stay in training until the limit holds.
        case moves
        /// Nothing is written.
        case refuses
        /// The report says so.
        case advises
    }

    package let kind: Kind
    /// Bytes, rows, tokens or percent.
    package let value: Int
    package let consequence: Consequence
    /// Words for people.
    package let reason: String
    /// Formats for which it holds; nil for all that the target reads.
    let formats: [FormatID]?

    init(
        _ kind: Kind, _ value: Int, _ consequence: Consequence, _ reason: String, for formats: [FormatID]? = nil
    ) {
        self.formats = formats
        self.kind = kind
        self.value = value
        self.consequence = consequence
        self.reason = reason
    }

    /// Rows of validation up to which its share of rows does not matter.
    static let freeValidationRows = 1_000

    /// What the limit allows, in the unit of what is measured.
    ///
    /// - Parameter training: the training file's size.
    func maximum(training: ValidationChoice.Total) -> Int {
        switch kind {
        case .trainingBytes, .trainingRows, .minimumTrainingRows, .rows, .validationRows, .tokensPerRow: value
        case .validationPercentOfTrainingBytes: training.bytes * value / 100
        case .validationPercentOfTrainingRows: max(Self.freeValidationRows, training.rows * value / 100)
        }
    }

    /// Whether a validation file of that size keeps the limit, as far as it is about validation files.
    func allows(validation: ValidationChoice.Total, of total: ValidationChoice.Total) -> Bool {
        guard consequence == .moves else { return true }
        let training = ValidationChoice.Total(
            rows: total.rows - validation.rows, bytes: total.bytes - validation.bytes)
        return measure(validation) <= maximum(training: training)
    }

    private func measure(_ validation: ValidationChoice.Total) -> Int {
        kind == .validationPercentOfTrainingBytes ? validation.bytes : validation.rows
    }

    /// What the limit is about, in written files.
    ///
    /// - Parameter longRows: rows above the limit of tokens.
    func check(
        training: ValidationChoice.Total, validation: ValidationChoice.Total?, longRows: Int
    ) -> LimitCheck? {
        let limit = maximum(training: training)
        switch kind {
        case .trainingBytes: return LimitCheck(self, maximum: limit, measured: training.bytes)
        case .trainingRows: return LimitCheck(self, maximum: limit, measured: training.rows)
        case .minimumTrainingRows:
            return LimitCheck(self, maximum: limit, measured: training.rows, holds: training.rows >= limit)
        case .rows:
            return LimitCheck(self, maximum: limit, measured: training.rows + (validation?.rows ?? 0))
        case .tokensPerRow: return LimitCheck(self, maximum: limit, measured: longRows, holds: longRows == 0)
        case .validationRows, .validationPercentOfTrainingBytes, .validationPercentOfTrainingRows:
            return validation.map { LimitCheck(self, maximum: limit, measured: measure($0)) }
        }
    }
}

/// A limit held against what was written.
package struct LimitCheck: Sendable, Hashable {
    package let limit: TargetLimit
    /// What is allowed, in the unit of what was measured; tokens for rows.
    package let maximum: Int
    /// What was measured: bytes, rows, or rows whose estimated tokens are above the limit.
    package let measured: Int
    package let holds: Bool

    init(_ limit: TargetLimit, maximum: Int, measured: Int, holds: Bool? = nil) {
        self.limit = limit
        self.maximum = maximum
        self.measured = measured
        self.holds = holds ?? (measured <= maximum)
    }

    /// A member of `limits` in `report.json`.
    var json: JSONValue {
        var object: JSONObject = [
            "limit": .string(limit.kind.rawValue), "measured": .int(Int64(measured)), "holds": .bool(holds),
            "consequence": .string(limit.consequence.rawValue), "reason": .string(limit.reason),
        ]
        object[limit.kind == .minimumTrainingRows ? "minimum" : "maximum"] = .int(Int64(maximum))
        if limit.kind == .validationPercentOfTrainingBytes || limit.kind == .validationPercentOfTrainingRows {
            object["percent"] = .int(Int64(limit.value))
        }
        return .object(object)
    }

    /// What was measured against what is allowed, for people.
    package var text: String {
        switch limit.kind {
        case .trainingBytes: "training file: \(measured) of at most \(maximum) bytes"
        case .trainingRows: "training rows: \(measured) of at most \(maximum)"
        case .rows: "training and validation rows: \(measured) of at most \(maximum)"
        case .minimumTrainingRows: "training rows: \(measured) of at least \(maximum)"
        case .validationRows: "validation rows: \(measured) of at most \(maximum)"
        case .validationPercentOfTrainingBytes:
            "validation file: \(measured) of at most \(maximum) bytes (\(limit.value) % of the training file)"
        case .validationPercentOfTrainingRows:
            "validation rows: \(measured) of at most \(maximum) (\(limit.value) % of the training rows above "
                + "\(TargetLimit.freeValidationRows))"
        case .tokensPerRow: "rows above \(maximum) tokens, estimated: \(measured)"
        }
    }
}
