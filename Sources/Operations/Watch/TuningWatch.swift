package import Core
package import Lifecycle

/// Watches a training job until it has ended. Reads only; cancelling it stops nothing else.
package struct TuningWatch<C: Clock>: Sendable where C.Duration == Duration {
    private let inventory: any CloudInventory
    private let clock: C
    private let interval: Duration

    /// - Parameter interval: between two looks, in the clock's time.
    package init(inventory: any CloudInventory, clock: C, interval: Duration) {
        self.inventory = inventory
        self.clock = clock
        self.interval = interval
    }

    /// The job's name; of the newest one when none is given.
    ///
    /// - Throws: `command.bad_argument` when there are no jobs.
    package func name(_ given: String?) async throws -> String {
        if let given { return given }
        guard let newest = try await inventory.tuningJobs(limit: 1).first else {
            throw UseCaseError(UseCaseError.badArgument, "there are no training jobs", hint: "slipway tune start")
        }
        return newest.name
    }

    /// Watches to the end.
    ///
    /// - Parameter tell: gets every look.
    /// - Returns: the job as it ended, well or badly.
    /// - Throws: `command.bad_argument` when there is no such job, what the inventory throws, `CancellationError`.
    package func run(_ name: String, tell: (TuningJob) async -> Void) async throws -> TuningJob {
        while true {
            guard let job = try await inventory.tuningJob(name) else {
                throw UseCaseError(
                    UseCaseError.badArgument, "there is no training job \(TerminalText.escape(name, limit: 80))",
                    hint: "slipway tune list")
            }
            await tell(job)
            if job.status.isEnded { return job }
            try await clock.sleep(for: interval)
        }
    }
}

extension TuningJob {
    /// One line of `tune watch --json`.
    package var json: JSONValue {
        var values = JSONObject()
        for metric in metrics { values[metric.name] = .double(metric.value) }
        return [
            "job": .string(name), "status": .string(statusText), "secondaryStatus": stage.map { .string($0) } ?? .null,
            "fraction": fraction.map { .double($0) } ?? .null, "metrics": .object(values),
            "failureReason": failure.map { .string($0.raw) } ?? .null,
        ]
    }
}
