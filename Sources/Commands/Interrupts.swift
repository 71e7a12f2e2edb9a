import Core
import Dispatch

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// Turns Ctrl-C and SIGTERM into cancellation of the command's task; a second Ctrl-C ends the process at once.
///
/// Children die with this process in either case: they hold its lifeline.
enum Interrupts {
    /// Runs `body`, cancelling it on a signal.
    ///
    /// - Returns: what `body` returned and whether a signal came.
    static func handling<Result: Sendable>(
        _ body: @escaping @Sendable () async -> Result
    ) async -> (result: Result, wasInterrupted: Bool) {
        let task = Task { await body() }
        let queue = DispatchQueue(label: "slipway.signals")
        let counter = SignalCounter()
        let sources = [SIGINT, SIGTERM, SIGHUP].map { number in
            signal(number, SIG_IGN)
            let source = DispatchSource.makeSignalSource(signal: number, queue: queue)
            source.setEventHandler {
                if counter.count() > 1 { _exit(ExitStatus.interrupted.rawValue) }
                task.cancel()
            }
            source.resume()
            return source
        }
        let result = await task.value
        for source in sources { source.cancel() }
        return (result, counter.total > 0)
    }
}
