internal import AWSWire
internal import Core
internal import Foundation
package import Logging

/// Carries out training jobs: brings their data here, runs the engine, stores what it made, and keeps the record.
///
/// The engine computes one job at a time; the others wait there, and their records say so.
package actor TrainingJobRunner {
    let store: PlaneStore
    let clock: CloudClock
    let artifacts: any ArtifactStore
    let library: ModelLibrary
    let engine: any TrainingEngine
    let metrics: MetricStore
    let logger: Logger
    private let machineClock: any Clock<Duration>
    private let baseModelFolder: String
    private let root: String
    private var tasks: [String: Task<Void, Never>] = [:]
    private var runs: [String: any TrainingRun] = [:]
    private var overtime: Set<String> = []
    private var isStopped = false

    /// - Parameters:
    ///   - root: a folder of this runner's own for data that jobs work on; what is left there is removed.
    ///   - machineClock: the machine's time, in which a job's longest runtime is measured.
    package init(
        store: PlaneStore, clock: CloudClock, artifacts: any ArtifactStore, library: ModelLibrary,
        engine: any TrainingEngine, metrics: MetricStore, machineClock: any Clock<Duration>, baseModelFolder: String,
        root: String, logger: Logger
    ) throws {
        self.store = store
        self.clock = clock
        self.artifacts = artifacts
        self.library = library
        self.engine = engine
        self.metrics = metrics
        self.machineClock = machineClock
        self.baseModelFolder = baseModelFolder
        self.root = root
        self.logger = logger
        try? FileManager.default.removeItem(atPath: root)  // Clean-up: often not there at all.
        try DurableFile.makeFolder(root)
    }

    /// Ends the records of jobs that an earlier process left unfinished.
    package func start() async throws {
        let time = clock.instant.date
        try await store.change { transaction in
            for var job in transaction.view.trainingJobs.values where !job.status.isTerminal {
                if job.status == .stopping {
                    job.finish(.stopped, stage: .stopped, "The training job was stopped", at: time)
                } else {
                    job.finish(
                        .failed, stage: .failed,
                        "InternalServerError: the job was interrupted by a restart of the local cloud", at: time)
                }
                transaction.put(job)
            }
        }
    }

    /// Ends all runs without touching their records; the next start does that.
    package func stop() async {
        isStopped = true
        for run in runs.values { await run.stop() }
        for task in tasks.values { task.cancel() }
        for task in tasks.values { await task.value }
    }

    /// Follows a record that was put in status InProgress.
    package func begin(_ arn: String) {
        guard !isStopped, tasks[arn] == nil else { return }
        tasks[arn] = clock.follow { await self.perform(arn) }
    }

    /// Follows a record that was put in status Stopping.
    package func stop(_ arn: String) async { await runs[arn]?.stop() }

    /// Returns when the job, if it runs, has ended.
    package func settled(_ arn: String) async { await tasks[arn]?.value }

    private func perform(_ arn: String) async {
        defer { tasks[arn] = nil }
        guard let job = store.record(TrainingJobRecord.self, arn), job.status == .inProgress else { return }
        let folder = root + "/" + SHA256Digest(of: arn.utf8).hex.prefix(24)
        do {
            if let run = try await clock.participate({ try await start(job, in: folder) }) {
                try await follow(run, job, folder)
            }
        } catch {
            let reason = Self.reason(error)
            if !isStopped { await clock.participate { await end(arn, .failed, .failed, reason) } }
        }
        runs[arn] = nil
        try? FileManager.default.removeItem(atPath: folder)  // Clean-up: the outputs are in the object store by now.
    }

    /// Brings the job's data here and hands it to the engine; nil when it was stopped before.
    private func start(_ job: TrainingJobRecord, in folder: String) async throws -> (any TrainingRun)? {
        let time = now
        try await store.update(TrainingJobRecord.self, job.arn) {
            guard $0.status == .inProgress else { return }
            $0.enter(.downloading, "Downloading the input data", at: time)
        }
        let spec = try await specification(of: job, in: folder)
        guard store.record(TrainingJobRecord.self, job.arn)?.status == .inProgress else {
            await end(job.arn, .stopped, .stopped, "The training job was stopped")
            return nil
        }
        let run = try await engine.start(spec)
        runs[job.arn] = run
        // A stop that came while the run was being started has not reached it yet.
        if isStopped || store.record(TrainingJobRecord.self, job.arn)?.status != .inProgress { await run.stop() }
        return run
    }

    /// Takes the run's events in. Training takes real time, for which an advance of the cloud's clock does not wait.
    private func follow(_ run: any TrainingRun, _ job: TrainingJobRecord, _ folder: String) async throws {
        let timer = Task { [machineClock] in
            do {
                try await machineClock.sleep(for: .seconds(job.maxRuntimeSeconds))
                await self.stopForRuntime(job.arn)
            } catch {
                return  // Cancelled below: the run was faster.
            }
        }
        defer { timer.cancel() }
        for try await event in run.events {
            try await clock.participate { try await take(event, job, folder) }
        }
    }

    private func stopForRuntime(_ arn: String) async {
        overtime.insert(arn)
        await runs[arn]?.stop()
    }

    private func specification(of job: TrainingJobRecord, in folder: String) async throws -> TrainingSpec {
        let train = try await file(job.trainInput, in: folder + "/train")
        var validation: String?
        if let input = job.validationInput { validation = try await file(input, in: folder + "/validation") }
        var start: String?
        if let source = job.sourcePackageARN, let package = store.record(PackageRecord.self, source) {
            start = try await library.folder(for: package.artifact.appending("checkpoints/hf_merged/"))
        }
        return TrainingSpec(
            jobName: job.name, baseModelFolder: baseModelFolder, startFromFolder: start, trainFile: train,
            validationFile: validation, hyperparameters: job.hyperparameters, outputFolder: folder + "/output",
            technique: TrainingTechnique(rawValue: job.technique), environment: [:])
    }

    /// The rows of all objects under a channel's prefix as one file.
    private func file(_ input: S3Location, in folder: String) async throws -> String {
        try DurableFile.makeFolder(folder)
        let objects = try await artifacts.list(input, limit: 1000)
            .filter { object in
                // `data/train` also is the prefix of `data/train-old.jsonl`: a prefix ends at a name's end.
                let rest = object.key.dropFirst(input.key.count)
                return !object.key.hasSuffix("/")
                    && (rest.isEmpty || input.key.isEmpty || input.key.hasSuffix("/") || rest.hasPrefix("/"))
            }
        guard !objects.isEmpty else {
            throw ControlPlaneError(
                ControlPlaneError.artifactUnusable, "ClientError: Data download failed: no objects at \(input)")
        }
        var parts: [String] = []
        for (number, object) in objects.enumerated() {
            parts.append(folder + "/part-\(number)")
            try await artifacts.export(S3Location(bucket: input.bucket, key: object.key), to: parts[number])
        }
        if parts.count == 1 { return parts[0] }
        let path = folder + "/rows.jsonl"
        try await Self.join(parts, into: path)
        return path
    }

    /// One file after the other, each beginning on a line of its own.
    @concurrent
    private static func join(_ parts: [String], into path: String) async throws {
        guard FileManager.default.createFile(atPath: path, contents: nil),
            let writer = FileHandle(forWritingAtPath: path)
        else { throw ControlPlaneError(ControlPlaneError.artifactUnusable, "\(path) cannot be written") }
        for part in parts {
            guard let reader = FileHandle(forReadingAtPath: part) else {
                throw ControlPlaneError(ControlPlaneError.artifactUnusable, "\(part) cannot be read")
            }
            var last: UInt8 = 10
            while let piece = try reader.read(upToCount: 1 << 20), !piece.isEmpty {
                try writer.write(contentsOf: piece)
                last = piece.last ?? 10
            }
            if last != 10 { try writer.write(contentsOf: [10]) }
            try reader.close()
        }
        try writer.close()
    }

    var now: Date { clock.instant.date }

    func isOvertime(_ arn: String) -> Bool { overtime.contains(arn) }

    var isShuttingDown: Bool { isStopped }

    static func reason(_ error: any Error) -> String {
        (error as? any CodedError)?.message ?? (error as? AWSFault)?.message ?? String(describing: error)
    }

    /// Writes a job's end. A data folder that cannot be written is in the log, and the next start ends the job.
    func end(
        _ arn: String, _ status: TrainingJobStatus, _ stage: TrainingJobStage, _ message: String
    ) async {
        let time = now
        do {
            try await store.update(TrainingJobRecord.self, arn) { job in
                guard !job.status.isTerminal else { return }
                job.finish(status, stage: stage, String(message.prefix(1024)), at: time)
            }
        } catch {
            logger.error("a job's end was not recorded", metadata: ["arn": "\(arn)", "error": "\(error)"])
        }
    }
}
