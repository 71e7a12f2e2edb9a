import Core

/// A training job's hyperparameters, read from the texts in which the clouds pass them.
package struct Hyperparameters: Hashable, Sendable {
    package var epochs = 3
    package var learningRate = 1e-3
    package var rank = 16
    package var alpha = 32
    package var dropout = 0.0
    /// Rows an optimizer step.
    package var batchSize = 8
    /// Rows that are computed at once.
    package var deviceBatchSize = 8
    /// Tokens a row; longer ones are cut.
    package var maxLength = 1_024
    package var scheduler = "cosine"
    /// Share of the steps in which the learning rate rises.
    package var warmupRatio = 0.05
    package var weightDecay = 0.0
    package var seed = 42
    /// Names that nothing here knows, sorted.
    package var unknown: [String] = []

    /// Reads texts; names that mean the same in other tools are taken too.
    ///
    /// - Throws: `engine.invalid_hyperparameter` with name, value and range.
    package init(_ texts: [String: String] = [:]) throws {
        var alphaGiven = false
        var batchGiven = false
        var deviceGiven = false
        for (name, text) in texts.sorted(by: { $0.key < $1.key }) {
            switch name {
            case "max_epochs", "num_train_epochs", "epochs":
                epochs = try Self.whole(name, text, 1...1_000)
            case "learning_rate", "lr":
                learningRate = try Self.number(name, text, 1e-9...1)
            case "lora_rank", "lora_r", "r":
                rank = try Self.whole(name, text, 1...256)
            case "lora_alpha", "alpha":
                alpha = try Self.whole(name, text, 1...4_096)
                alphaGiven = true
            case "lora_dropout", "dropout":
                dropout = try Self.number(name, text, 0...0.9)
            case "global_batch_size", "train_batch_size":
                batchSize = try Self.whole(name, text, 1...1_024)
                batchGiven = true
            case "per_device_train_batch_size", "micro_batch_size", "micro_train_batch_size":
                deviceBatchSize = try Self.whole(name, text, 1...1_024)
                deviceGiven = true
            case "max_length", "max_seq_length", "max_input_length", "dataset_max_len", "max_context_length":
                maxLength = try Self.whole(name, text, 16...131_072)
            case "lr_scheduler_type", "lr_scheduler":
                guard ["cosine", "linear", "constant"].contains(text) else {
                    throw Self.invalid(name, text, "cosine, linear or constant")
                }
                scheduler = text
            case "lr_warmup_steps_ratio", "lr_warmup_ratio", "warmup_ratio":
                warmupRatio = try Self.number(name, text, 0...0.9)
            case "weight_decay":
                weightDecay = try Self.number(name, text, 0...1)
            case "seed":
                seed = try Self.whole(name, text, 0...Int(Int32.max))
            case "merge_weights":
                guard ["true", "false"].contains(text.lowercased()) else {
                    throw Self.invalid(name, text, "true or false")
                }
            default:
                unknown.append(name)
            }
        }
        if !alphaGiven { alpha = 2 * rank }
        if deviceGiven, !batchGiven { batchSize = deviceBatchSize }
        // The step is made of whole device batches.
        deviceBatchSize = min(deviceBatchSize, batchSize)
        while batchSize % deviceBatchSize != 0 { deviceBatchSize -= 1 }
    }

    /// The members that `train.py` reads.
    var json: JSONObject {
        [
            "epochs": .int(Int64(epochs)), "learningRate": .double(learningRate), "rank": .int(Int64(rank)),
            "alpha": .int(Int64(alpha)), "dropout": .double(dropout), "batchSize": .int(Int64(batchSize)),
            "deviceBatchSize": .int(Int64(deviceBatchSize)), "maxLength": .int(Int64(maxLength)),
            "scheduler": .string(scheduler), "warmupRatio": .double(warmupRatio), "weightDecay": .double(weightDecay),
            "seed": .int(Int64(seed)),
        ]
    }

    private static func whole(_ name: String, _ text: String, _ range: ClosedRange<Int>) throws -> Int {
        guard let value = Int(text) ?? Double(text).flatMap({ Int(exactly: $0) }), range.contains(value) else {
            throw invalid(name, text, "a whole number from \(range.lowerBound) to \(range.upperBound)")
        }
        return value
    }

    private static func number(_ name: String, _ text: String, _ range: ClosedRange<Double>) throws -> Double {
        guard let value = Double(text), range.contains(value) else {
            throw invalid(name, text, "a number from \(range.lowerBound) to \(range.upperBound)")
        }
        return value
    }

    private static func invalid(_ name: String, _ text: String, _ expected: String) -> EngineError {
        EngineError(
            EngineError.invalidHyperparameter,
            "the hyperparameter \(name) is \"\(TerminalText.escape(text, limit: 80))\"; it must be \(expected)")
    }
}
