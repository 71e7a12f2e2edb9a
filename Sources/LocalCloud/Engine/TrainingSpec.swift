/// How the weights are changed. The engine refuses those that it has no trainer for.
package struct TrainingTechnique: RawRepresentable, Hashable, Sendable {
    /// In lower case: `sft`, `dpo`.
    package let rawValue: String

    package init(rawValue: String) { self.rawValue = rawValue.lowercased() }

    /// Supervised fine-tuning with LoRA.
    package static let sft = TrainingTechnique(rawValue: "sft")
}

/// What one training run works on.
package struct TrainingSpec: Hashable, Sendable {
    /// The job's name; it appears in events and errors.
    package var jobName: String
    /// Folder with the base model: `config.json`, safetensors, tokenizer.
    package var baseModelFolder: String
    /// A previous run's `checkpoints/hf_merged` (a whole model) or `checkpoints/hf` (an adapter of ``baseModelFolder``)
    /// to continue from; nil to start from the base model.
    package var startFromFolder: String?
    /// JSON lines in the technique's form, as they were given. For `sft`: `{"prompt", "completion"}` with strings, or
    /// with lists of `{"role", "content"}`; or `{"messages"}`. For `dpo`: `{"prompt", "chosen", "rejected"}` likewise. For
    /// `rlvr`: `{"prompt"}` or `{"messages"}` with whatever the reward function reads.
    package var trainFile: String
    /// Rows like those of ``trainFile``, on which the loss is measured after each epoch.
    package var validationFile: String?
    /// Names, types and ranges are those of the technique's recipe in `HyperparameterSpecification.byTechnique`; anything
    /// else is refused.
    package var hyperparameters: [String: String]
    /// A Python file whose `lambda_handler(event, context)` scores answers, as the cloud's reward functions do; needed by
    /// `rlvr` alone. It runs in a process of its own.
    package var rewardFile: String?
    /// Where `checkpoints/hf`, `checkpoints/hf_merged` and `.hydra/config.yaml` are written; made if absent.
    package var outputFolder: String
    package var technique: TrainingTechnique
    /// Added to the allow-listed environment of the process.
    package var environment: [String: String]

    package init(
        jobName: String, baseModelFolder: String, startFromFolder: String? = nil, trainFile: String,
        validationFile: String? = nil, hyperparameters: [String: String] = [:], rewardFile: String? = nil,
        outputFolder: String,
        technique: TrainingTechnique, environment: [String: String] = [:]
    ) {
        self.jobName = jobName
        self.baseModelFolder = baseModelFolder
        self.startFromFolder = startFromFolder
        self.trainFile = trainFile
        self.validationFile = validationFile
        self.hyperparameters = hyperparameters
        self.rewardFile = rewardFile
        self.outputFolder = outputFolder
        self.technique = technique
        self.environment = environment
    }
}
