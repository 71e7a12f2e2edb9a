import Core
#if canImport(FoundationEssentials)
package import FoundationEssentials
#else
package import Foundation
#endif

/// The text and number forms of timestamps on the wire.
package enum WireTimestamp {
    private static let months = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]
    private static let days = ["Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"]

    /// The text of a date in one of the formats.
    package static func text(_ date: Date, _ format: TimestampFormat) -> String {
        switch format {
        case .epochSeconds: epoch(date)
        case .iso8601: iso(date)
        case .httpDate: httpDate(date)
        }
    }

    /// `1398796238`, or `1398796238.123` when there is a fraction: milliseconds are what AWS keeps.
    static func epoch(_ date: Date) -> String {
        let milliseconds = (date.timeIntervalSince1970 * 1000).rounded()
        guard let whole = Int64(exactly: milliseconds) else { return "0" }
        let (seconds, rest) = (whole / 1000, abs(whole % 1000))
        guard rest != 0 else { return String(seconds) }
        let digits = String(rest)
        let sign = whole < 0 && seconds == 0 ? "-" : ""
        return sign + "\(seconds)." + String(repeating: "0", count: 3 - digits.utf8.count) + digits
    }

    private static func iso(_ date: Date) -> String {
        let text = Timestamp.iso8601(date)
        return text.hasSuffix(".000Z") ? text.dropLast(5) + "Z" : text
    }

    private static func httpDate(_ date: Date) -> String {
        let text = Timestamp.iso8601(date)
        let parts = text.split(separator: "T", maxSplits: 1)
        let day = parts[0].split(separator: "-")
        guard parts.count == 2, day.count == 3, let month = Int(day[1]), (1...12).contains(month) else { return text }
        let dayNumber = Int((date.timeIntervalSince1970 / 86_400).rounded(.down))
        let weekday = days[((dayNumber % 7) + 7) % 7]
        return "\(weekday), \(day[2]) \(months[month - 1]) \(day[0]) \(parts[1].prefix(8)) GMT"
    }

    /// Reads any of the text forms: ISO 8601, HTTP date, seconds since 1970.
    package static func parse(_ text: some StringProtocol) -> Date? {
        let trimmed = String(text)
        if let date = Timestamp.parse(trimmed) { return date }
        if let seconds = Double(trimmed) { return date(seconds) }
        return parseHTTPDate(trimmed)
    }

    /// The date of a number of seconds, nil when no calendar reaches it.
    static func date(_ seconds: Double) -> Date? {
        // The years 0 to 9999 or so: what is beyond cannot be written again.
        guard seconds.isFinite, seconds > -62_135_596_800, seconds < 253_402_300_800 else { return nil }
        return Date(timeIntervalSince1970: seconds)
    }

    /// `Sat, 31 Jan 2026 12:34:56 GMT`.
    private static func parseHTTPDate(_ text: String) -> Date? {
        let parts = text.split(separator: " ")
        guard parts.count == 6, parts[0].hasSuffix(","), ["GMT", "UTC", "+0000", "-0000"].contains(parts[5]),
            let month = months.firstIndex(of: String(parts[2])), parts[1].utf8.count <= 2, parts[3].utf8.count == 4
        else { return nil }
        func two(_ value: Int) -> String { value < 10 ? "0\(value)" : String(value) }
        guard let day = Int(parts[1]) else { return nil }
        return Timestamp.parse("\(parts[3])-\(two(month + 1))-\(two(day))T\(parts[4])Z")
    }
}
