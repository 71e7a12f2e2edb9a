internal import Core
internal import Foundation
internal import Logging

extension TrainingJobRunner {
    static let namespace = "/aws/sagemaker/TrainingJobs"

    /// Carries one event of the engine into the job's record and metrics.
    func take(_ event: TrainingEvent, _ job: TrainingJobRecord, _ folder: String) async throws {
        switch event {
        case .queued(let position):
            try await enter(
                job, .pending, "Waiting for the engine, which trains one job at a time: \(position) ahead")
        case .starting: try await enter(job, .starting, "Starting the training process")
        case .downloading: try await enter(job, .downloading, "Reading the model and the data")
        case .training(let progress): try await take(progress, job)
        case .metric(let name, let value):
            let name = name == "validation_loss" ? "val_eval_total_loss" : name
            let time = now
            try await store.update(TrainingJobRecord.self, job.arn) { $0.note(metric: name, value, at: time) }
            record(name == "val_eval_total_loss" ? "validation:loss" : name, value, job)
        case .warning(let text):
            logger.warning("training", metadata: ["job": "\(job.name)", "text": "\(TerminalText.escape(text))"])
        case .uploading: try await enter(job, .uploading, "Writing the trained model")
        case .completed(let summary): try await complete(job, summary, folder)
        case .stopped:
            if isShuttingDown { return }
            if isOvertime(job.arn) {
                await end(job.arn, .stopped, .maxRuntimeExceeded, "Training job runtime exceeded MaxRuntimeInSeconds")
            } else {
                await end(job.arn, .stopped, .stopped, "The training job was stopped")
            }
        case .failed(let lastWords):
            if !isShuttingDown { await end(job.arn, .failed, .failed, "AlgorithmError: " + lastWords) }
        }
    }

    private func enter(_ job: TrainingJobRecord, _ stage: TrainingJobStage, _ message: String) async throws {
        let time = now
        try await store.update(TrainingJobRecord.self, job.arn) { job in
            guard job.status == .inProgress else { return }
            job.enter(stage, message, at: time)
        }
    }

    private func take(_ progress: TrainingProgress, _ job: TrainingJobRecord) async throws {
        let time = now
        try await store.update(TrainingJobRecord.self, job.arn) { job in
            if job.status == .inProgress { job.enter(.training, "Training the model", at: time) }
            if job.startTime == nil { job.startTime = time }
            let perEpoch = max(1, progress.totalStepsPerEpoch)
            job.progress = .init(
                stepsPerEpoch: progress.totalStepsPerEpoch,
                currentStep: max(0, progress.step - (progress.epoch - 1) * perEpoch), currentEpoch: progress.epoch,
                maxEpoch: progress.maxEpoch)
            job.billableTokens = Int64(progress.tokens)
            if let loss = progress.loss { job.note(metric: "total_loss", loss, at: time) }
            for (name, value) in progress.figures.sorted(by: { $0.key < $1.key }) {
                job.note(metric: name, value, at: time)
            }
        }
        for (name, value) in progress.figures { record(name, value, job) }
        if let loss = progress.loss { record("train:loss", loss, job) }
    }

    /// Puts a figure where CloudWatch shows those of training jobs.
    private func record(_ metric: String, _ value: Double, _ job: TrainingJobRecord) {
        for dimensions in [["TrainingJobName": job.name], ["Host": "\(job.name)/algo-1"]] {
            do {
                let series = MetricSeries(namespace: Self.namespace, metric: metric, dimensions: dimensions)
                try metrics.record(series, .value(value), unit: "None", at: now)
            } catch {
                logger.warning("a training metric was dropped", metadata: ["error": "\(error)"])
            }
        }
    }

    /// Stores what was made; then, in one change, the model package and the job's end.
    private func complete(_ job: TrainingJobRecord, _ summary: TrainingSummary, _ folder: String) async throws {
        try await enter(job, .uploading, "Uploading the trained model")
        for name in try Self.files(in: folder + "/output") {
            try await artifacts.put(file: folder + "/output/" + name, at: job.output.appending(name))
        }
        let time = now
        let image = PublicHub(region: job.scope.region).hostingImage
        try await store.change { transaction in
            guard var job = transaction.view.trainingJobs[job.arn], !job.status.isTerminal else { return }
            if job.startTime == nil { job.startTime = time }
            job.billableTokens = Int64(summary.tokens)
            if let loss = summary.trainLoss { job.note(metric: "train_loss", loss, at: time) }
            if let loss = summary.validationLoss { job.note(metric: "val_eval_total_loss", loss, at: time) }
            // The group may have been deleted meanwhile; the artifacts are there all the same.
            if var group = transaction.view.packageGroups[job.packageGroupARN] {
                group.lastVersion += 1
                let package = PackageRecord(
                    arn: group.scope.package(group.name, version: group.lastVersion), groupName: group.name,
                    version: group.lastVersion, scope: group.scope, creationTime: time, baseModel: job.baseModel,
                    baseModelVersion: job.baseModelVersion, recipeName: job.recipeName, image: image,
                    artifact: job.output, trainingJobARN: job.arn)
                job.outputPackageARN = package.arn
                transaction.put(group)
                transaction.put(package)
            }
            job.finish(.completed, stage: .completed, "Training job completed", at: time)
            transaction.put(job)
        }
    }

    /// Paths of all files under a folder, relative to it, sorted. Links are not followed.
    private static func files(in folder: String) throws -> [String] {
        guard let walk = FileManager.default.enumerator(atPath: folder) else { return [] }
        var names: [String] = []
        while let name = walk.nextObject() as? String {
            let type =
                try FileManager.default.attributesOfItem(atPath: folder + "/" + name)[.type] as? FileAttributeType
            if type == .typeRegular { names.append(name) }
        }
        return names.sorted()
    }
}
