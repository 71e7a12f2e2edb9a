import Core

/// Durations as options take them.
package enum DurationArgument {
    /// Reads what project files write (`90s`, `1h30m`, `500ms`), and besides seconds without a unit and fractions (`1.5h`).
    ///
    /// - Throws: `command.bad_argument`.
    package static func parse(_ text: String, option: String) throws -> Duration {
        if let duration = CompactDuration.parse(text) ?? fraction(text) { return duration }
        throw CommandError(
            CommandError.badArgument,
            "\(option) takes a time such as 90s, 10m or 2h, not \(TerminalText.escape(text, limit: 40))")
    }

    private static func fraction(_ text: String) -> Duration? {
        let digits = text.prefix { $0.isASCII && ($0.isNumber || $0 == ".") }
        let unit = text.dropFirst(digits.count)
        guard let number = Double(digits), number < 1e9,
            let one = unit.isEmpty ? .seconds(1) : CompactDuration.parse("1" + unit)
        else { return nil }
        return one * number
    }
}
