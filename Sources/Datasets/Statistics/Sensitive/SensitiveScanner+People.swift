extension SensitiveScanner {
    /// `scheme://user:password@host`: the password.
    static func urlPassword(_ bytes: UnsafeRawBufferPointer, at position: Int) -> Match? {
        var start = position
        var colon: Int?
        while start > 0, position - start < 256 {
            let byte = bytes[start - 1]
            if byte == UInt8(ascii: "/") { break }
            if byte <= 0x20 || byte == 0x22 || byte == 0x27 || byte == UInt8(ascii: "<") || byte == UInt8(ascii: "@") {
                return nil
            }
            if byte == UInt8(ascii: ":") { colon = start - 1 }
            start -= 1
        }
        guard let colon, colon > start, position - colon > 1, starts(bytes, with: "://", at: start - 3) else {
            return nil
        }
        switch bytes[colon + 1] {
        case "$", "{", "*", "%": return nil
        default: return Match(kind: .urlPassword, range: (colon + 1)..<position)
        }
    }

    /// Endings that are kinds of files: `picture@2x.png` is no address.
    private static let fileEndings = ["png", "jpg", "jpeg", "gif", "svg", "webp", "html", "css", "json", "txt", "pdf"]

    static func email(_ bytes: UnsafeRawBufferPointer, at position: Int) -> Match? {
        var start = position
        while start > 0, position - start < 64, isLocalByte(bytes[start - 1]) { start -= 1 }
        while start < position, bytes[start] == UInt8(ascii: ".") || bytes[start] == UInt8(ascii: "-") { start += 1 }
        guard start < position, bytes[position - 1] != UInt8(ascii: ".") else { return nil }
        var (end, lastDot, label) = (position + 1, -1, position + 1)
        while end < bytes.count, end - position < 255 {
            let byte = bytes[end]
            if byte == UInt8(ascii: ".") {
                // A dot that ends a sentence belongs to no domain.
                guard end > label, end + 1 < bytes.count, ASCII.isAlphanumeric(bytes[end + 1]) || bytes[end + 1] >= 0x80
                else { break }
                lastDot = end
                label = end + 1
            } else if !(ASCII.isAlphanumeric(byte) || byte == UInt8(ascii: "-") || byte >= 0x80) {
                break
            }
            end += 1
        }
        guard lastDot > position + 1, end - label >= 2, end - label <= 24 else { return nil }
        let ending = UnsafeRawBufferPointer(rebasing: bytes[label..<end])
        guard ending.allSatisfy({ ASCII.isLetter($0) || $0 >= 0x80 }) else { return nil }
        // Numbers before the ending are a version: `package@18.2.next`.
        var hasLetter = false
        var before = lastDot - 1
        while before > position, bytes[before] != UInt8(ascii: ".") {
            hasLetter = hasLetter || ASCII.isLetter(bytes[before]) || bytes[before] >= 0x80
            before -= 1
        }
        guard hasLetter else { return nil }
        let text = String(decoding: ending, as: UTF8.self).lowercased()
        if fileEndings.contains(text) { return nil }
        // `git@host:path` is where a repository is.
        if end < bytes.count, bytes[end] == UInt8(ascii: ":"), position - start == 3,
            starts(bytes, with: "git", at: start)
        {
            return nil
        }
        return Match(kind: .email, range: start..<end)
    }

    private static func isLocalByte(_ byte: UInt8) -> Bool {
        if ASCII.isAlphanumeric(byte) { return true }
        switch byte {
        case ".", "_", "%", "+", "-": return true
        // Letters with accents, as they are in European names: two bytes that begin with C3 to C9.
        case 0x80...0xBF, 0xC3...0xC9: return true
        default: return false
        }
    }

    /// `+` and a country code, 10 to 15 digits, with single separators between.
    static func phone(_ bytes: UnsafeRawBufferPointer, at position: Int) -> Match? {
        if position > 0 {
            let before = bytes[position - 1]
            if ASCII.isAlphanumeric(before) || before == UInt8(ascii: ")") || before == UInt8(ascii: "+") { return nil }
            // A sum: `12 +34…`.
            if before == 0x20, position > 1, ASCII.isDigit(bytes[position - 2]) { return nil }
        }
        var (cursor, digits, end) = (position + 1, 0, position)
        guard cursor < bytes.count, ASCII.isDigit(bytes[cursor]), bytes[cursor] != UInt8(ascii: "0") else { return nil }
        var separators = 0
        while cursor < bytes.count {
            let byte = bytes[cursor]
            if ASCII.isDigit(byte) {
                digits += 1
                separators = 0
                end = cursor + 1
            } else if byte == 0x20 || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".")
                || byte == UInt8(ascii: "(") || byte == UInt8(ascii: ")")
            {
                separators += 1
                if separators > 2 { break }
            } else {
                break
            }
            cursor += 1
        }
        guard digits >= 10, digits <= 15 else { return nil }
        if end < bytes.count, ASCII.isLetter(bytes[end]) || bytes[end] == UInt8(ascii: "*") { return nil }
        return Match(kind: .phone, range: position..<end)
    }

    /// 15 or 16 digits in a row or in an issuer's groups, with the right check digit.
    static func card(_ bytes: UnsafeRawBufferPointer, at position: Int) -> Match? {
        if position > 0 {
            let before = bytes[position - 1]
            if ASCII.isAlphanumeric(before) || before == UInt8(ascii: ".") || before == UInt8(ascii: "_") { return nil }
        }
        // The issuers that are known begin with 2 to 6; this spares the work for years and amounts.
        guard bytes[position] >= UInt8(ascii: "2"), bytes[position] <= UInt8(ascii: "6"), position + 14 < bytes.count
        else { return nil }
        var (count, cursor, end) = (0, position, position)
        var separator: UInt8?
        // Lengths of the groups, one in each byte.
        var groups: UInt64 = 0
        while cursor < bytes.count, count < 17 {
            let byte = bytes[cursor]
            if ASCII.isDigit(byte) {
                count += 1
                groups += 1
                end = cursor + 1
            } else if byte == 0x20 || byte == UInt8(ascii: "-"), separator == nil || separator == byte,
                cursor + 1 < bytes.count, ASCII.isDigit(bytes[cursor + 1]), count < 16
            {
                separator = byte
                groups <<= 8
            } else {
                break
            }
            cursor += 1
        }
        guard separator == nil || groups == 0x0404_0404 || groups == 0x04_06_05, count == 15 || count == 16 else {
            return nil
        }
        if end < bytes.count, ASCII.isAlphanumeric(bytes[end]) || bytes[end] == UInt8(ascii: "_") { return nil }
        if end + 1 < bytes.count, bytes[end] == UInt8(ascii: "."), ASCII.isDigit(bytes[end + 1]) { return nil }
        let values = bytes[position..<end].lazy.filter(ASCII.isDigit).map { Int($0 - 0x30) }
        return isCard(Array(values)) ? Match(kind: .paymentCard, range: position..<end) : nil
    }

    /// Whether a number, rather than a text, is a card's.
    static func isCardNumber(_ value: TapeValue) -> Bool {
        guard value.kind == .signed || value.kind == .unsigned else { return false }
        let number = value.numberBits
        guard number >= 100_000_000_000_000, number < 10_000_000_000_000_000 else { return false }
        return isCard(String(number).utf8.map { Int($0) - 0x30 })
    }

    private static func isCard(_ digits: [Int]) -> Bool {
        let first = digits.prefix(4).reduce(0) { $0 * 10 + $1 }
        switch (digits.count, first) {
        case (15, 3400...3499), (15, 3700...3799): break
        case (16, 4000...4999), (16, 5100...5599), (16, 2221...2720), (16, 6011), (16, 6440...6599): break
        default: return false
        }
        var sum = 0
        for (index, digit) in digits.reversed().enumerated() {
            let doubled = index % 2 == 1 ? digit * 2 : digit
            sum += doubled > 9 ? doubled - 9 : doubled
        }
        return sum % 10 == 0
    }
}
