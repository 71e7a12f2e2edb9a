#if canImport(FoundationEssentials)
package import FoundationEssentials
#else
package import Foundation
#endif

/// Text forms of a date, all in UTC and independent of the locale.
package enum Timestamp {
    /// `2026-01-31T12:34:56.789Z`.
    package static func iso8601(_ date: Date) -> String {
        let parts = Parts(date)
        return parts.day(separator: "-") + "T" + parts.time(separator: ":") + "." + pad(parts.millisecond, 3) + "Z"
    }

    /// `20260131T123456Z`, the form that request signing uses.
    package static func basic(_ date: Date) -> String {
        let parts = Parts(date)
        return parts.day(separator: "") + "T" + parts.time(separator: "") + "Z"
    }

    /// Reads `2026-01-31T12:34:56[.fraction]Z`, `…+00:00` and `20260131T123456Z`; nil for any other text.
    package static func parse(_ text: String) -> Date? {
        var digits: [Int] = []
        var fraction = 0.0
        var scale = 0.1
        var inFraction = false
        var offset = 0
        var bytes = Array(text.utf8)
        if bytes.last == UInt8(ascii: "Z") {
            bytes.removeLast()
        } else if bytes.count > 6, bytes[bytes.count - 3] == UInt8(ascii: ":") {
            let zone = bytes.suffix(6)
            let numbers = zone.filter { $0 >= 48 && $0 <= 57 }.map { Int($0) - 48 }
            guard numbers.count == 4, let sign = zone.first, sign == 43 || sign == 45 else { return nil }
            offset = (numbers[0] * 10 + numbers[1]) * 3600 + (numbers[2] * 10 + numbers[3]) * 60
            if sign == 45 { offset = -offset }
            bytes.removeLast(6)
        } else {
            return nil
        }
        for byte in bytes {
            switch byte {
            case 48...57 where inFraction:
                fraction += Double(byte - 48) * scale
                scale /= 10
            case 48...57: digits.append(Int(byte) - 48)
            case UInt8(ascii: "."): inFraction = true
            case UInt8(ascii: "-"), UInt8(ascii: ":"), UInt8(ascii: "T"): continue
            default: return nil
            }
        }
        guard digits.count == 14 else { return nil }
        func number(_ range: Range<Int>) -> Int { digits[range].reduce(0) { $0 * 10 + $1 } }
        let (month, day) = (number(4..<6), number(6..<8))
        let (hour, minute, second) = (number(8..<10), number(10..<12), number(12..<14))
        guard (1...12).contains(month), (1...31).contains(day), hour < 24, minute < 60, second <= 60 else { return nil }
        let days = daysFromCivil(year: number(0..<4), month: month, day: day)
        let seconds = days * 86_400 + hour * 3600 + minute * 60 + second - offset
        return Date(timeIntervalSince1970: Double(seconds) + fraction)
    }

    /// The beginning of a day that is written `2026-01-31`; nil for any other text, and for days that no calendar has.
    package static func day(_ text: String) -> Date? {
        guard let date = parse(text + "T00:00:00Z"), Parts(date).day(separator: "-") == text else { return nil }
        return date
    }

    static func pad(_ value: Int, _ width: Int) -> String {
        let text = String(value)
        return String(repeating: "0", count: max(0, width - text.count)) + text
    }

    /// Days since 1970-01-01 of a proleptic Gregorian date (Howard Hinnant's era arithmetic).
    static func daysFromCivil(year: Int, month: Int, day: Int) -> Int {
        let shifted = month <= 2 ? year - 1 : year
        let era = (shifted >= 0 ? shifted : shifted - 399) / 400
        let yearOfEra = shifted - era * 400
        let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        return era * 146_097 + dayOfEra - 719_468
    }

    private struct Parts {
        var year, month, dayOfMonth, hour, minute, second, millisecond: Int

        init(_ date: Date) {
            let totalMilliseconds = Int((date.timeIntervalSince1970 * 1000).rounded(.down))
            let days = Int((Double(totalMilliseconds) / 86_400_000).rounded(.down))
            var rest = totalMilliseconds - days * 86_400_000
            millisecond = rest % 1000
            rest /= 1000
            (hour, minute, second) = (rest / 3600, rest / 60 % 60, rest % 60)
            let shifted = days + 719_468
            let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
            let dayOfEra = shifted - era * 146_097
            let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
            let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
            let monthIndex = (5 * dayOfYear + 2) / 153
            dayOfMonth = dayOfYear - (153 * monthIndex + 2) / 5 + 1
            month = monthIndex < 10 ? monthIndex + 3 : monthIndex - 9
            year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
        }

        func day(separator: String) -> String {
            pad(year, 4) + separator + pad(month, 2) + separator + pad(dayOfMonth, 2)
        }

        func time(separator: String) -> String {
            pad(hour, 2) + separator + pad(minute, 2) + separator + pad(second, 2)
        }
    }
}
