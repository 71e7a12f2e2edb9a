/// Durations as project files and flags write them: `500ms`, `5s`, `10m`, `1h30m`, `2d`.
package enum CompactDuration {
    private static let units: [(name: String, milliseconds: Int64)] = [
        ("d", 86_400_000), ("h", 3_600_000), ("ms", 1), ("m", 60_000), ("s", 1_000),
    ]

    /// Reads a duration; nil for anything else, for a number without a unit, and beyond a hundred years.
    package static func parse(_ text: String) -> Duration? {
        var rest = Substring(text)
        var total: Int64 = 0
        guard !rest.isEmpty else { return nil }
        while !rest.isEmpty {
            let digits = rest.prefix { $0.isASCII && $0.isNumber }
            guard let number = Int64(digits), number < 1 << 40 else { return nil }
            rest = rest.dropFirst(digits.count)
            let letters = rest.prefix { $0.isASCII && $0.isLetter }
            guard let unit = units.first(where: { $0.name == letters }) else { return nil }
            rest = rest.dropFirst(letters.count)
            let (product, overflow) = number.multipliedReportingOverflow(by: unit.milliseconds)
            guard !overflow, product < 3_155_760_000_000 else { return nil }
            total += product
        }
        return total < 3_155_760_000_000 ? .milliseconds(total) : nil
    }

    /// The shortest form that reads back as the same duration, to the millisecond.
    package static func text(_ duration: Duration) -> String {
        let parts = duration.components
        var rest = parts.seconds * 1000 + parts.attoseconds / 1_000_000_000_000_000
        guard rest > 0 else { return "0s" }
        var text = ""
        for name in ["d", "h", "m", "s", "ms"] {
            guard let unit = units.first(where: { $0.name == name }), rest >= unit.milliseconds else { continue }
            text += "\(rest / unit.milliseconds)\(name)"
            rest %= unit.milliseconds
        }
        return text
    }
}
