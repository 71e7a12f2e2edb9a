/// Something that happened in a training run.
package enum TrainingEvent: Hashable, Sendable {
    /// Waiting; `position` runs are ahead (1 = next after the one that computes now).
    case queued(position: Int)
    /// The process is started and loads its libraries.
    case starting
    /// The model and the data are read.
    case downloading
    /// An optimizer step is done.
    case training(TrainingProgress)
    /// A named figure: `train_loss`, `validation_loss`, …
    case metric(name: String, value: Double)
    /// Something that people should know and that does not stop the run. Untrusted text, bounded.
    case warning(String)
    /// The weights are merged and written.
    case uploading
    /// All files of the output folder are written and synced.
    case completed(TrainingSummary)
    /// The run ended because ``TrainingRun/stop()`` was called; there is no output.
    case stopped
    /// The run ended without a model; `lastWords` is bounded, untrusted text.
    case failed(lastWords: String)
}

/// Where a training run stands after an optimizer step.
package struct TrainingProgress: Hashable, Sendable {
    /// Optimizer steps done, from 1.
    package var step: Int
    package var totalSteps: Int
    /// The epoch that this step belongs to, from 1.
    package var epoch: Int
    package var maxEpoch: Int
    package var totalStepsPerEpoch: Int
    /// Mean loss over completion tokens of this step; nil when it was not finite.
    package var loss: Double?
    package var learningRate: Double
    /// Tokens seen since the start, prompt and completion.
    package var tokens: Int
    /// The technique's own figures of this step by name: `rewards/margins`, `critic/rewards/mean`, …
    package var figures: [String: Double]

    package init(
        step: Int, totalSteps: Int, epoch: Int, maxEpoch: Int, totalStepsPerEpoch: Int, loss: Double?,
        learningRate: Double, tokens: Int, figures: [String: Double] = [:]
    ) {
        self.step = step
        self.totalSteps = totalSteps
        self.epoch = epoch
        self.maxEpoch = maxEpoch
        self.totalStepsPerEpoch = totalStepsPerEpoch
        self.loss = loss
        self.learningRate = learningRate
        self.tokens = tokens
        self.figures = figures
    }
}

/// How a training run ended well.
package struct TrainingSummary: Hashable, Sendable {
    /// Mean loss over the whole run.
    package var trainLoss: Double?
    /// Loss on the validation file after the last epoch, when there was one.
    package var validationLoss: Double?
    package var steps: Int
    package var epochs: Int
    package var tokens: Int
    /// Seconds in the training loop, by the machine's clock.
    package var trainingSeconds: Double
    /// `bfloat16` or `float32`.
    package var dtype: String
    /// `outputFolder/checkpoints/hf`.
    package var adapterFolder: String
    /// `outputFolder/checkpoints/hf_merged`.
    package var mergedFolder: String

    package init(
        trainLoss: Double?, validationLoss: Double?, steps: Int, epochs: Int, tokens: Int, trainingSeconds: Double,
        dtype: String, adapterFolder: String, mergedFolder: String
    ) {
        self.trainLoss = trainLoss
        self.validationLoss = validationLoss
        self.steps = steps
        self.epochs = epochs
        self.tokens = tokens
        self.trainingSeconds = trainingSeconds
        self.dtype = dtype
        self.adapterFolder = adapterFolder
        self.mergedFolder = mergedFolder
    }
}
