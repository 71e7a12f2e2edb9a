import Journal
import ArgumentParser
import Core
import Lifecycle
import Operations
import Rollouts

/// `slipway endpoints show`
struct EndpointsShow: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "Shows what serves behind an endpoint, and what its last update came to.",
        discussion: "Example: slipway endpoints show ticket-triage")

    @OptionGroup var global: GlobalOptions
    @Argument(help: "The endpoint.")
    var endpoint: String

    mutating func run() async throws {
        let (global, endpoint) = (global, endpoint)
        try await Session.with(global, stage: .deploy, needsProject: false) { session in
            let snapshot = try await session.workplace.endpoint(endpoint)
            let verdict = try await session.endpoints.lastVerdict(on: snapshot)
            session.output.document([
                "endpoint": .string(snapshot.name), "status": .string(snapshot.status.word),
                "serving": .string(snapshot.configuration),
                "pending": snapshot.pending.map { .string($0.configuration) } ?? .null,
                "failureReason": snapshot.failureReason.map { .string($0) } ?? .null,
                "variants": .array(
                    snapshot.variants.map { variant in
                        [
                            "name": .string(variant.name),
                            "currentCount": variant.currentCount.map { .int(Int64($0)) } ?? .null,
                            "desiredCount": variant.desiredCount.map { .int(Int64($0)) } ?? .null,
                            "instanceType": variant.instanceType.map { .string($0) } ?? .null,
                        ]
                    }),
                "lastUpdate": verdict?.json ?? .null,
            ])
            let output = session.output
            output.line("endpoint   \(TerminalText.escape(snapshot.name)), \(snapshot.status)")
            output.line("serving    \(TerminalText.escape(snapshot.configuration))")
            if let pending = snapshot.pending {
                output.line("pending    \(TerminalText.escape(pending.configuration))")
            }
            for variant in snapshot.variants {
                output.line(
                    "variant    \(TerminalText.escape(variant.name)): \(variant.currentCount ?? 0) of "
                        + "\(variant.desiredCount ?? 0) \(TerminalText.escape(variant.instanceType ?? ""))")
            }
            if let reason = snapshot.failureReason { output.line("reason     \(TerminalText.escape(reason))") }
            if let outcome = verdict?.outcome {
                output.line("last update \(outcome.kind.rawValue): \(TerminalText.escape(outcome.reason.text))")
            }
        }
    }
}
