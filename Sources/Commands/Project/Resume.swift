import Journal
import ArgumentParser
import Core
import Lifecycle
import Operations

/// `slipway resume`
struct Resume: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Goes on with a run that stopped or whose process died.",
        discussion: "Example: slipway resume run-0123456789abcdef")

    @OptionGroup var global: GlobalOptions

    @Argument(help: "The run (default: the project's only unfinished one that no process executes).")
    var run: String?

    mutating func run() async throws {
        let (global, name) = (global, run)
        try await Session.with(global, stage: .deploy, needsProject: false) { session in
            let id =
                if let name { RunID(name) } else {
                    try await ResumableRuns(store: session.store).only(project: session.projectName).id
                }
            // A run keeps the region of its own stage, whatever stage this command belongs to.
            let target = try await session.target(of: id)
            let reporter = RunReporter(session.output)
            defer { reporter.finish() }
            do {
                let outcome = try await session.runner(reporter).resume(id, target: target)
                session.output.document([
                    "run": .string(outcome.run.rawValue),
                    "releases": .array(outcome.releases.map { .string($0.rawValue) }),
                ])
                session.output.line("run \(outcome.run) is done")
            } catch let ended as UpdateEnded {
                session.output.document(ended.report.json)
                for line in ended.report.lines { session.output.say(line) }
                throw CommandOutcome(ended.code.exitStatus)
            }
        }
    }
}

extension Session {
    /// Where a run acts when this session's identity goes on with it: the session's target in the run's own region.
    func target(of run: RunID) async throws -> ResolvedTarget {
        guard let record = try await store.run(run), let sealed = try await store.plan(record.plan) else {
            return target
        }
        var target = target
        if options.region == nil { target.region = sealed.plan.target.region }
        return target
    }
}
