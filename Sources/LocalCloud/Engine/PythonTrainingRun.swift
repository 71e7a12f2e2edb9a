import Core
import Processes
import Synchronization

/// One run of `train.py`, from the queue to its last event.
final class PythonTrainingRun: TrainingRun {
    let events: AsyncThrowingStream<TrainingEvent, any Error>
    private let driver: TrainingDriver
    private let task: Task<Void, Never>

    init(
        number: Int, spec: TrainingSpec, hyperparameters: JSONObject, runtime: EngineRuntime, queue: TrainingQueue
    ) {
        // Far more than a reader falls behind; a reader that never reads must not grow the process.
        let (events, sink) = AsyncThrowingStream.makeStream(
            of: TrainingEvent.self, throwing: (any Error).self, bufferingPolicy: .bufferingNewest(4_096))
        self.events = events
        let driver = TrainingDriver(
            number: number, spec: spec, hyperparameters: hyperparameters, runtime: runtime, queue: queue, sink: sink)
        self.driver = driver
        task = Task { await driver.run() }
    }

    func stop() async {
        await driver.stop()
        await task.value
    }
}

/// Takes a run through queue, process and events. Its task owns it; the run that people hold may go away earlier.
final class TrainingDriver: Sendable {
    private struct State {
        var child: ChildProcess?
        var isStopped = false
        var hasEntered = false
    }

    private let number: Int
    private let spec: TrainingSpec
    private let hyperparameters: JSONObject
    private let runtime: EngineRuntime
    private let queue: TrainingQueue
    private let sink: AsyncThrowingStream<TrainingEvent, any Error>.Continuation
    private let state = Mutex(State())

    init(
        number: Int, spec: TrainingSpec, hyperparameters: JSONObject, runtime: EngineRuntime,
        queue: TrainingQueue, sink: AsyncThrowingStream<TrainingEvent, any Error>.Continuation
    ) {
        self.number = number
        self.spec = spec
        self.hyperparameters = hyperparameters
        self.runtime = runtime
        self.queue = queue
        self.sink = sink
    }

    func stop() async {
        let (child, hasEntered) = state.withLock { state in
            state.isStopped = true
            return (state.child, state.hasEntered)
        }
        await queue.withdraw(number, hasEntered: hasEntered)
        await child?.stop()
    }

    func run() async {
        let sink = sink
        guard await queue.enter(number, place: { sink.yield(.queued(position: $0)) }) else {
            return finish(.stopped)
        }
        let isStopped = state.withLock { state in
            state.hasEntered = true
            return state.isStopped
        }
        if isStopped {
            finish(.stopped)
        } else {
            await train()
        }
        await queue.leave()
    }

    private func train() async {
        let child: ChildProcess
        do {
            child = try await ChildProcess.start(childSpec, under: runtime.guardian, ledger: runtime.ledger)
        } catch {
            return finish(.failed(lastWords: "\(error)"))
        }
        let isStopped = state.withLock { state in
            state.child = child
            return state.isStopped
        }
        if isStopped { await child.stop() }
        let end = await read(child)
        let exit = await child.exit
        let wasStopped = state.withLock { state in
            state.child = nil
            return state.isStopped
        }
        switch end {
        case .completed? where exit.isSuccess: finish(end ?? .stopped)
        case _ where wasStopped: finish(.stopped)
        case .failed?, .stopped?: finish(end ?? .stopped)
        default: finish(.failed(lastWords: [exit.description, child.lastWords].joined(separator: "\n")))
        }
    }

    /// Passes events on; gives the last one.
    private func read(_ child: ChildProcess) async -> TrainingEvent? {
        var splitter = LineSplitter(limit: 1 << 20)
        var end: TrainingEvent?
        do {
            for try await piece in child.output {
                for line in splitter.push(piece) {
                    guard let event = TrainingEvent(line: line, spec: spec, lastWords: child.lastWords) else {
                        continue
                    }
                    if event.isLast { end = event } else { sink.yield(event) }
                }
            }
        } catch {
            // Only cancellation of the driver's task, which nothing does.
            sink.yield(.warning("the events of the training cannot be read: \(error)"))
        }
        return end
    }

    private func finish(_ event: TrainingEvent) {
        sink.yield(event)
        sink.finish()
    }

    private var childSpec: ChildSpec {
        var arguments: JSONObject = [
            "jobName": .string(spec.jobName), "hyperparameters": .object(hyperparameters),
        ]
        arguments["technique"] = .string(spec.technique.rawValue)
        arguments["baseModelFolder"] = .string(spec.baseModelFolder)
        arguments["startFromFolder"] = spec.startFromFolder.map { .string($0) } ?? .null
        arguments["trainFile"] = .string(spec.trainFile)
        arguments["validationFile"] = spec.validationFile.map { .string($0) } ?? .null
        arguments["rewardFile"] = spec.rewardFile.map { .string($0) } ?? .null
        arguments["outputFolder"] = .string(spec.outputFolder)
        arguments["threads"] = .int(Int64(runtime.processors))
        return runtime.spec(
            name: "training " + spec.jobName, program: "train.py", arguments: .object(arguments),
            threads: runtime.processors, extra: spec.environment, grace: .seconds(5))
    }
}
