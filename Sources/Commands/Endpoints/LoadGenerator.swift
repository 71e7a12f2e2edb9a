import Core
import Synchronization

/// Keeps asking an endpoint at a steady rate, and counts what comes back.
///
/// Requests start on schedule whether or not earlier ones have ended, up to a limit of requests under way, so that a
/// slow endpoint is not spared.
struct LoadGenerator: Sendable {
    /// What happened.
    struct Report: Sendable {
        var requests = 0
        var failed = 0
        /// Starts that were skipped because too many requests were under way.
        var skipped = 0
        var latencies: [Duration] = []
        /// The first few failures' codes and messages.
        var failures: [String] = []

        /// The latency below which `share` of the answered requests lie.
        func percentile(_ share: Double) -> Duration? {
            guard !latencies.isEmpty else { return nil }
            let sorted = latencies.sorted()
            return sorted[min(sorted.count - 1, Int(Double(sorted.count) * share))]
        }
    }

    let call: ChatCall
    let questions: [QuestionFile.Question]
    /// Requests a second.
    let rate: Double
    let limit: Int

    /// Asks until `duration` has passed or the task is cancelled; requests under way are awaited.
    func run<C: Clock>(
        for duration: Duration?, clock: C, progress: @escaping @Sendable (Report) -> Void
    ) async -> Report where C.Duration == Duration {
        let report = Mutex(Report())
        let underWay = Atomic(0)
        let began = clock.now
        await withDiscardingTaskGroup { group in
            var number = 0
            while !Task.isCancelled {
                if let duration, began.duration(to: clock.now) >= duration { break }
                if underWay.load(ordering: .relaxed) >= limit {
                    report.withLock { $0.skipped += 1 }
                } else {
                    let question = questions[number % questions.count]
                    underWay.add(1, ordering: .relaxed)
                    // Not cancelled with the generator: a request that has begun is awaited and counted.
                    group.addTask {
                        await Task { await ask(question, clock: clock, report: report) }.value
                        underWay.subtract(1, ordering: .relaxed)
                    }
                }
                number += 1
                progress(report.withLock { $0 })
                do {
                    try await clock.sleep(
                        until: began.advanced(by: .seconds(Double(number) / rate)), tolerance: .milliseconds(1))
                } catch {
                    break  // Cancelled: what is under way is awaited by the group.
                }
            }
        }
        return report.withLock { $0 }
    }

    private func ask<C: Clock>(
        _ question: QuestionFile.Question, clock: C, report: borrowing Mutex<Report>
    ) async where C.Duration == Duration {
        let began = clock.now
        do {
            _ = try await call.ask(question.messages)
            let took = began.duration(to: clock.now)
            report.withLock { report in
                report.requests += 1
                report.latencies.append(took)
            }
        } catch {
            let words = (error as? any CodedError).map { "\($0.code): \($0.message)" } ?? String(describing: error)
            report.withLock { report in
                report.requests += 1
                report.failed += 1
                if report.failures.count < 5 { report.failures.append(TerminalText.escape(words)) }
            }
        }
    }
}
