import Core
import Lifecycle

/// What `update start`'s options change of the project's update settings.
struct UpdateOverrides: Sendable {
    var strategy: String?
    var canary: String?
    var bake: String?

    /// The settings with the options on top.
    ///
    /// - Throws: `command.bad_argument`; `decision.needed` when neither says how to update.
    func applied(to settings: UpdateSettings?) throws -> UpdateSettings {
        guard settings != nil || strategy != nil else {
            throw LifecycleError(
                LifecycleError.decisionNeeded, "neither update: strategy: nor --strategy says how to update",
                hint: "--strategy canary --canary 1, or update: in \(ProjectFile.fileName)")
        }
        var result = settings ?? UpdateSettings(strategy: .canary)
        if let strategy {
            guard let known = UpdateSettings.Strategy(rawValue: strategy) else {
                throw CommandError(
                    CommandError.badArgument,
                    "--strategy \(TerminalText.escape(strategy, limit: 40)) is not known; there are: "
                        + UpdateSettings.Strategy.allCases.map(\.rawValue).joined(separator: ", "))
            }
            result.strategy = known
            if known == .allAtOnce { result.step = nil }
        }
        if let canary { result.step = try Self.share(canary) }
        if let bake { result.bake = try DurationArgument.parse(bake, option: "--bake") }
        return result
    }

    /// A share as the intent holds it.
    static func text(_ share: UpdateShare) -> JSONValue {
        switch share {
        case .percent(let value): .string("\(value)%")
        case .instances(let count): .int(Int64(count))
        }
    }

    private static func share(_ text: String) throws -> UpdateShare {
        if text.hasSuffix("%"), let percent = Double(text.dropLast()), percent > 0, percent <= 100 {
            return .percent(percent)
        }
        if let count = Int(text), count > 0 { return .instances(count) }
        throw CommandError(
            CommandError.badArgument,
            "--canary takes instances (1) or a share (10%), not \(TerminalText.escape(text, limit: 40))")
    }
}
