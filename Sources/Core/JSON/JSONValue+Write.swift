extension JSONValue {
    /// Compact text, members in their own order.
    package var text: String { String(decoding: bytes, as: UTF8.self) }

    /// Compact UTF-8, members in their own order.
    package var bytes: [UInt8] {
        var writer = JSONWriter(sorted: false, indent: nil)
        writer.write(self, level: 0)
        return writer.bytes
    }

    /// Text for people: two spaces a level, members in their own order.
    package var pretty: String {
        var writer = JSONWriter(sorted: false, indent: 2)
        writer.write(self, level: 0)
        return String(decoding: writer.bytes, as: UTF8.self)
    }

    /// The canonical form of RFC 8785: members sorted by UTF-16 code units, ECMAScript numbers, minimal escapes.
    package var canonicalBytes: [UInt8] {
        var writer = JSONWriter(sorted: true, indent: nil)
        writer.write(self, level: 0)
        return writer.bytes
    }
}

private struct JSONWriter {
    let sorted: Bool
    let indent: Int?
    var bytes: [UInt8] = []

    init(sorted: Bool, indent: Int?) {
        self.sorted = sorted
        self.indent = indent
    }

    mutating func write(_ value: JSONValue, level: Int) {
        switch value {
        case .null: append("null")
        case .bool(let value): append(value ? "true" : "false")
        case .int(let value): append(sorted ? ECMAScriptNumber.text(Double(value), exactly: value) : String(value))
        case .double(let value): append(value.isFinite ? ECMAScriptNumber.text(value) : "null")
        case .string(let value): write(value)
        case .array(let elements):
            list("[", "]", elements.count, level: level) { writer, index in
                writer.write(elements[index], level: level + 1)
            }
        case .object(let object):
            var members = object.members
            if sorted { members.sort { $0.key.utf16.lexicographicallyPrecedes($1.key.utf16) } }
            list("{", "}", members.count, level: level) { writer, index in
                writer.write(members[index].key)
                writer.append(writer.indent == nil ? ":" : ": ")
                writer.write(members[index].value, level: level + 1)
            }
        }
    }

    private mutating func list(
        _ open: String, _ close: String, _ count: Int, level: Int, _ element: (inout JSONWriter, Int) -> Void
    ) {
        append(open)
        for index in 0..<count {
            if index > 0 { append(",") }
            newLine(level + 1)
            element(&self, index)
        }
        if count > 0 { newLine(level) }
        append(close)
    }

    private mutating func newLine(_ level: Int) {
        guard let indent else { return }
        append("\n")
        bytes.append(contentsOf: repeatElement(0x20, count: indent * level))
    }

    private mutating func append(_ text: String) { bytes.append(contentsOf: text.utf8) }

    private mutating func write(_ text: String) {
        bytes.append(0x22)
        for byte in text.utf8 {
            switch byte {
            case 0x22: append("\\\"")
            case 0x5C: append("\\\\")
            case 8: append("\\b")
            case 9: append("\\t")
            case 10: append("\\n")
            case 12: append("\\f")
            case 13: append("\\r")
            case 0..<0x20: append("\\u00" + Hex.encode([byte]))
            default: bytes.append(byte)
            }
        }
        bytes.append(0x22)
    }
}

/// Numbers as ECMAScript's `String(number)` writes them, which RFC 8785 prescribes.
enum ECMAScriptNumber {
    /// The integer itself while a double holds it exactly, so that canonical text stays lossless beyond 2^53.
    static func text(_ value: Double, exactly integer: Int64) -> String {
        integer.magnitude <= 1 << 53 ? String(integer) : text(value)
    }

    static func text(_ value: Double) -> String {
        guard value != 0 else { return "0" }
        // Swift's description has the shortest digits that round-trip, as ECMAScript asks; only the layout differs.
        var mantissa = "\(abs(value))"
        var exponent = 0
        if let mark = mantissa.firstIndex(where: { $0 == "e" || $0 == "E" }) {
            exponent = Int(mantissa[mantissa.index(after: mark)...]) ?? 0
            mantissa = String(mantissa[..<mark])
        }
        let parts = mantissa.split(separator: ".", omittingEmptySubsequences: false)
        var fraction = parts.count > 1 ? String(parts[1]) : ""
        if fraction == "0" { fraction = "" }
        var digits = String(parts[0]) + fraction
        var point = parts[0].count + exponent
        let leadingZeros = digits.prefix { $0 == "0" }.count
        digits.removeFirst(leadingZeros)
        point -= leadingZeros
        while digits.last == "0" { digits.removeLast() }
        let count = digits.count
        let text: String
        if count <= point, point <= 21 {
            text = digits + String(repeating: "0", count: point - count)
        } else if 0 < point, point <= 21 {
            text = digits.prefix(point) + "." + digits.dropFirst(point)
        } else if -6 < point, point <= 0 {
            text = "0." + String(repeating: "0", count: -point) + digits
        } else {
            let power = point - 1
            let head = digits.prefix(1) + (count > 1 ? "." + digits.dropFirst() : "")
            text = head + "e" + (power < 0 ? "-" : "+") + String(abs(power))
        }
        return (value < 0 ? "-" : "") + text
    }
}
