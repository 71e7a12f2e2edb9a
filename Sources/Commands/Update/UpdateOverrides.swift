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
        if let bake { result.bake = try Self.duration(bake, option: "--bake") }
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

    /// `90s`, `10m`, `2h`, or seconds.
    static func duration(_ text: String, option: String) throws -> Duration {
        let units: [Character: Double] = ["s": 1, "m": 60, "h": 3600, "d": 86_400]
        let unit = text.last.flatMap { units[$0] }
        let number = unit == nil ? Double(text) : Double(text.dropLast())
        guard let number, number.isFinite, number >= 0, number < 1e9 else {
            throw CommandError(
                CommandError.badArgument,
                "\(option) takes a time such as 90s, 10m or 2h, not \(TerminalText.escape(text, limit: 40))")
        }
        return .seconds(number * (unit ?? 1))
    }
}
