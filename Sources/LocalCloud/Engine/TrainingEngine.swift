/// Trains models. One run computes at a time; the others wait in order and say so by ``TrainingEvent/queued(position:)``.
package protocol TrainingEngine: Sendable {
    /// Starts or queues a run and returns at once; its progress comes through ``TrainingRun/events``.
    ///
    /// - Throws: `engine.not_installed`, `engine.invalid_hyperparameter`, or when a named file does not exist. What
    ///   goes wrong later is an event.
    func start(_ spec: TrainingSpec) async throws -> any TrainingRun
}

/// A training run that was started or queued.
package protocol TrainingRun: Sendable {
    /// What happens, in order, for one reader. The last event is `completed`, `stopped` or `failed`; then it ends.
    ///
    /// It throws only when the reader is cancelled; a failed training is the event `failed`. Steps that nobody has read
    /// yet may be left out in favour of newer ones; the last event never is.
    var events: AsyncThrowingStream<TrainingEvent, any Error> { get }
    /// Asks the run to end early and returns when its process is gone. Safe to call twice, also when it has ended.
    func stop() async
}
