import Core
import Lifecycle
import Rollouts

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
        let kind = try strategy.map(Self.kind) ?? settings?.strategy.kind ?? .canary
        let step = try canary.map(Self.share) ?? settings?.strategy.step ?? kind.standardStep
        guard let strategy = RolloutStrategy(kind, step: step) else {
            throw LifecycleError(
                LifecycleError.decisionNeeded, "strategy \(kind.rawValue) needs its share of the fleet",
                hint: "add update: \(kind.rawValue): 10% to \(ProjectFile.fileName)")
        }
        return UpdateSettings(
            strategy: strategy,
            bake: try bake.map { try DurationArgument.parse($0, option: "--bake") } ?? settings?.bake ?? .seconds(600),
            control: settings?.control ?? .native, alarms: settings?.alarms ?? AlarmSettings())
    }

    private static func kind(_ text: String) throws -> RolloutStrategy.Kind {
        guard let known = RolloutStrategy.Kind(rawValue: text) else {
            throw CommandError(
                CommandError.badArgument,
                "--strategy \(TerminalText.escape(text, limit: 40)) is not known; there are: "
                    + RolloutStrategy.Kind.allCases.map(\.rawValue).joined(separator: ", "))
        }
        return known
    }

    /// A share as the intent holds it.
    static func text(_ share: FleetShare) -> JSONValue {
        switch share {
        // The form that plans have had from the first.
        case .percent(let value): .string("\(Double(value))%")
        case .instances(let count): .int(Int64(count))
        }
    }

    private static func share(_ text: String) throws -> FleetShare {
        if let share = FleetShare(text: text) { return share }
        throw CommandError(
            CommandError.badArgument,
            "--canary takes instances (1) or a share (10%), not \(TerminalText.escape(text, limit: 40))")
    }
}
