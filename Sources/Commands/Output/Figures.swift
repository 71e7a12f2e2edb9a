import Core

/// Numbers and paragraphs as people read them on a terminal.
enum Figures {
    /// Columns of text on the narrowest terminal that is provided for.
    static let width = 80

    /// `10,003`: digits by threes from five on.
    static func grouped(_ number: Int) -> String { number.grouped }

    /// `1 row`, `10,003 rows`.
    static func count(_ number: Int, _ word: String) -> String { "\(grouped(number)) \(word)\(number == 1 ? "" : "s")" }

    /// `812 bytes`, `839 kB`, `1.2 GB`: by thousands, as disks and clouds count.
    static func bytes(_ count: Int) -> String {
        if count < 10_000 { return self.count(count, "byte") }
        var value = Double(count) / 1_000
        var units = ["kB", "MB", "GB", "TB"][...]
        while value >= 1_000, units.count > 1 {
            value /= 1_000
            units = units.dropFirst()
        }
        let tenths = (value * 10).rounded() / 10
        return "\(value < 10 ? plain(tenths) : grouped(Int(value.rounded()))) \(units.first ?? "")"
    }

    /// `10`, `4.18`: no more digits than there are.
    static func plain(_ number: Double) -> String {
        number == number.rounded() && abs(number) < 1e15 ? String(Int(number)) : String(number)
    }

    /// `3.08`, to the cent; what is above nothing and below a cent is said to be so.
    static func usd(_ amount: Double) -> String {
        let cents = Int((amount * 100).rounded())
        if cents == 0, amount > 0 { return "less than 0.01" }
        let rest = cents % 100
        return "\(grouped(cents / 100)).\(rest < 10 ? "0" : "")\(rest)"
    }

    /// Breaks a paragraph between words; what follows the first line is indented.
    static func wrapped(_ text: String, indent: Int = 0) -> [String] {
        var lines: [String] = []
        var line = String(text.prefix { $0 == " " })
        var isEmpty = true
        for word in text.split(separator: " ") {
            if !isEmpty, line.count + 1 + word.count > width {
                lines.append(line)
                line = String(repeating: " ", count: indent)
                isEmpty = true
            }
            line += isEmpty ? word : " " + word
            isEmpty = false
        }
        return lines + [line]
    }

    /// The text in rows of at most `width` characters, nothing of it lost: broken after blanks where a row has one.
    static func rows(of text: String, width: Int) -> [String] {
        var rows: [String] = []
        var rest = text[...]
        repeat {
            var row = rest.prefix(width)
            if row.endIndex < rest.endIndex, let blank = row.lastIndex(of: " ") { row = row[...blank] }
            rows.append(String(row))
            rest = rest[row.endIndex...]
        } while !rest.isEmpty
        return rows
    }
}
