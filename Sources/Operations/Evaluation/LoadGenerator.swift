package import Core
internal import Synchronization

/// Keeps asking an endpoint at a steady rate, and counts what comes back.
///
/// Requests start on schedule whether or not earlier ones have ended, up to a limit of requests under way, so that a
/// slow endpoint is not spared.
package struct LoadGenerator: Sendable {
    /// What happened.
    package struct Report: Sendable {
        package var requests = 0
        package var failed = 0
        /// Starts that were skipped because too many requests were under way.
        package var skipped = 0
        /// Requests whose answers nobody waited for, because the run was cancelled.
        package var unfinished = 0
        package var latencies: [Duration] = []
        /// The first few failures' codes and messages.
        package var failures: [String] = []

        package init() {}

        /// The latency below which `share` of the answered requests lie.
        package func percentile(_ share: Double) -> Duration? {
            guard !latencies.isEmpty else { return nil }
            let sorted = latencies.sorted()
            return sorted[min(sorted.count - 1, Int(Double(sorted.count) * share))]
        }

        /// `{"endpoint", "requests", "failed", "skipped", "unfinished", "seconds", "latencyMilliseconds": {"p50", "p95", "p99"},
        /// "failures": […]}`.
        package func json(endpoint: String, after elapsed: Duration) -> JSONValue {
            func tenths(_ duration: Duration, of unit: Duration) -> JSONValue {
                .double((duration / unit * 10).rounded() / 10)
            }
            var latency = JSONObject()
            for (name, share) in [("p50", 0.5), ("p95", 0.95), ("p99", 0.99)] {
                latency[name] = percentile(share).map { tenths($0, of: .milliseconds(1)) } ?? .null
            }
            return [
                "endpoint": .string(endpoint), "requests": .int(Int64(requests)), "failed": .int(Int64(failed)),
                "skipped": .int(Int64(skipped)), "unfinished": .int(Int64(unfinished)),
                "seconds": tenths(elapsed, of: .seconds(1)),
                "latencyMilliseconds": .object(latency), "failures": .array(failures.map { .string($0) }),
            ]
        }
    }

    let call: ChatCall
    let questions: [QuestionFile.Question]
    /// Requests a second.
    let rate: Double
    let limit: Int

    package init(call: ChatCall, questions: [QuestionFile.Question], rate: Double, limit: Int) {
        self.call = call
        self.questions = questions
        self.rate = rate
        self.limit = limit
    }

    /// Asks until `duration` has passed, and awaits the requests under way; a cancelled task awaits none.
    package func run<C: Clock>(
        for duration: Duration?, clock: C, progress: @escaping @Sendable (Report) -> Void
    ) async -> Report where C.Duration == Duration {
        let meter = LoadMeter()
        let began = clock.now
        await withDiscardingTaskGroup { group in
            var number = 0
            while !Task.isCancelled {
                if let duration, began.duration(to: clock.now) >= duration { break }
                if meter.begin(limit: limit) {
                    let question = questions[number % questions.count]
                    group.addTask { await ask(question, clock: clock, meter: meter) }
                }
                number += 1
                progress(meter.report)
                do {
                    try await clock.sleep(
                        until: began.advanced(by: .seconds(Double(number) / rate)), tolerance: .milliseconds(1))
                } catch {
                    break
                }
            }
        }
        return meter.report
    }

    private func ask<C: Clock>(
        _ question: QuestionFile.Question, clock: C, meter: LoadMeter
    ) async where C.Duration == Duration {
        let began = clock.now
        do {
            _ = try await call.ask(question.messages)
            meter.answered(after: began.duration(to: clock.now))
        } catch {
            // Ctrl-C ends a request that waits for a slow endpoint; that is no failure of the endpoint.
            if Task.isCancelled { return meter.cutOff() }
            meter.failed((error as? any CodedError).map { "\($0.code): \($0.message)" } ?? String(describing: error))
        }
    }
}

/// Counts for a load generator's tasks.
private final class LoadMeter: Sendable {
    private struct State {
        var report = LoadGenerator.Report()
        var underWay = 0
    }

    private let state = Mutex(State())

    var report: LoadGenerator.Report { state.withLock { $0.report } }

    /// Takes a place; false, and counted as skipped, when `limit` are taken.
    func begin(limit: Int) -> Bool {
        state.withLock { state in
            guard state.underWay < limit else {
                state.report.skipped += 1
                return false
            }
            state.underWay += 1
            return true
        }
    }

    func answered(after latency: Duration) {
        state.withLock { state in
            state.underWay -= 1
            state.report.requests += 1
            state.report.latencies.append(latency)
        }
    }

    func cutOff() {
        state.withLock { state in
            state.underWay -= 1
            state.report.unfinished += 1
        }
    }

    func failed(_ words: String) {
        state.withLock { state in
            state.underWay -= 1
            state.report.requests += 1
            state.report.failed += 1
            if state.report.failures.count < 5 { state.report.failures.append(TerminalText.escape(words)) }
        }
    }
}
