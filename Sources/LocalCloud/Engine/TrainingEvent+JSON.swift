import Core

extension TrainingEvent {
    /// Whether nothing comes after it.
    var isLast: Bool {
        switch self {
        case .completed, .stopped, .failed: true
        default: false
        }
    }

    /// Reads a line of `train.py`; nil for what is no event.
    init?(line: String, spec: TrainingSpec, lastWords: String) {
        // A library that writes to the event stream in spite of all must not end the training.
        guard let json = try? JSONValue(parsing: line), let name = json["event"]?.string else { return nil }
        func whole(_ key: String) -> Int { Int(json[key]?.int ?? 0) }
        var figures: [String: Double] = [:]
        for (name, value) in json["figures"]?.object?.members ?? [] { figures[name] = value.double }
        switch name {
        case "starting": self = .starting
        case "downloading": self = .downloading
        case "uploading": self = .uploading
        case "stopped": self = .stopped
        case "training":
            self = .training(
                TrainingProgress(
                    step: whole("step"), totalSteps: whole("totalSteps"), epoch: whole("epoch"),
                    maxEpoch: whole("maxEpoch"), totalStepsPerEpoch: whole("totalStepsPerEpoch"),
                    loss: json["loss"]?.double, learningRate: json["learningRate"]?.double ?? 0,
                    tokens: whole("tokens"), figures: figures))
        case "metric":
            guard let metric = json["name"]?.string, let value = json["value"]?.double else { return nil }
            self = .metric(name: metric, value: value)
        case "warning":
            self = .warning(json["message"]?.string ?? "")
        case "failed":
            self = .failed(lastWords: json["message"]?.string ?? lastWords)
        case "completed":
            self = .completed(
                TrainingSummary(
                    trainLoss: json["trainLoss"]?.double, validationLoss: json["validationLoss"]?.double,
                    steps: whole("steps"), epochs: whole("epochs"), tokens: whole("tokens"),
                    trainingSeconds: json["seconds"]?.double ?? 0, dtype: json["dtype"]?.string ?? "",
                    adapterFolder: spec.outputFolder + "/checkpoints/hf",
                    mergedFolder: spec.outputFolder + "/checkpoints/hf_merged"))
        default: return nil
        }
    }
}
