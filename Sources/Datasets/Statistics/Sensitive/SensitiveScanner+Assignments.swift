extension SensitiveScanner {
    /// Names that keep secrets, as the ends of longer names; longest first, so that `api_key` goes before `key`.
    private static let names: [(text: StaticString, isPassword: Bool)] = [
        ("authorization", false), ("private_key", false), ("account_key", false), ("passphrase", true),
        ("credentials", false), ("access-key", false), ("access_key", false), ("secret-key", false),
        ("secret_key", false), ("privatekey", false), ("accountkey", false), ("accesskey", false),
        ("secretkey", false), ("password", true), ("api_key", false), ("api-key", false), ("apikey", false),
        ("passwd", true), ("secret", false), ("token", false), ("pwd", true),
    ]

    /// What a name such as `password` is given; `position` is the `=` or `:` between.
    static func assignment(
        _ bytes: UnsafeRawBufferPointer, at position: Int, _ memory: inout ScanMemory
    ) -> Match? {
        var nameEnd = position
        while nameEnd > 0, position - nameEnd < 2, bytes[nameEnd - 1] == 0x20 { nameEnd -= 1 }
        if nameEnd > 0, isQuote(bytes[nameEnd - 1]) { nameEnd -= 1 }
        if nameEnd > 0, bytes[nameEnd - 1] == UInt8(ascii: "\\") { nameEnd -= 1 }
        guard let name = secretName(UnsafeRawBufferPointer(rebasing: bytes[..<nameEnd])) else { return nil }
        var start = position + 1
        if start < bytes.count, bytes[start] == UInt8(ascii: "=") || bytes[start] == UInt8(ascii: ">") { start += 1 }
        while start < bytes.count, start - position < 5, bytes[start] == 0x20 { start += 1 }
        if start < bytes.count, bytes[start] == UInt8(ascii: "\\") { start += 1 }
        if start < bytes.count, isQuote(bytes[start]) { start += 1 }
        if name.needsScheme {
            if starts(bytes, with: "Bearer ", at: start) || starts(bytes, with: "bearer ", at: start) {
                start += 7
            } else if starts(bytes, with: "Basic ", at: start) {
                start += 6
            } else {
                return nil
            }
        }
        if let token = token(bytes, startingAt: start, &memory) { return token }
        var end = memory.valueEnd.next(bytes, from: start, limit: min(bytes.count, start + 512)) { !isValueByte($0) }
        // A call or an index is code, not a value.
        if end < bytes.count, bytes[end] == UInt8(ascii: "(") || bytes[end] == UInt8(ascii: "[") { return nil }
        end = memory.solid.trimmed(bytes, from: start, to: end)
        // Names may stand in what one is given. What most of that lacks is remembered, and the rest is read to the end only
        // when it has what a secret has.
        guard memory.digit.next(bytes, from: start, limit: end, ASCII.isDigit) < end else { return nil }
        if !name.isPassword {
            let dot = memory.firstDot.next(bytes, from: start, limit: end) { $0 == UInt8(ascii: ".") }
            if dot < end {
                let other = memory.secondDot.next(bytes, from: dot + 1, limit: end) { $0 == UInt8(ascii: ".") }
                // Names with dots are attributes in code.
                if other < end { return nil }
            }
        }
        guard isSecretValue(UnsafeRawBufferPointer(rebasing: bytes[start..<end]), isPassword: name.isPassword) else {
            return nil
        }
        return Match(kind: .assignment, range: start..<end)
    }

    /// Whether a text under a member of this name is a secret: `{"api_key": "…"}`.
    static func isSecretMember(_ name: UnsafeRawBufferPointer, _ value: UnsafeRawBufferPointer) -> Bool {
        guard value.count <= 4_096, let found = secretName(name), !found.needsScheme else { return false }
        return value.allSatisfy(isValueByte) && isSecretValue(value, isPassword: found.isPassword)
    }

    /// Whether `text` ends in a name that keeps secrets.
    @inline(__always)
    private static func secretName(_ text: UnsafeRawBufferPointer) -> (isPassword: Bool, needsScheme: Bool)? {
        guard text.count >= 3 else { return nil }
        // The last two letters settle nearly all: passwoRD, pWD, secrET, tokEN, kEY, phraSE, credentiaLS, authorizatiON.
        let ends = (text[text.count - 2] | 0x20, text[text.count - 1] | 0x20)
        switch ends {
        case ("r", "d"), ("w", "d"), ("e", "t"), ("e", "n"), ("e", "y"), ("s", "e"), ("l", "s"), ("o", "n"):
            return slowSecretName(text)
        default: return nil
        }
    }

    @inline(never)
    private static func slowSecretName(_ text: UnsafeRawBufferPointer) -> (isPassword: Bool, needsScheme: Bool)? {
        for (index, name) in names.enumerated() {
            let count = name.text.utf8CodeUnitCount
            guard text.count >= count else { continue }
            let start = text.count - count
            let isSame = (0..<count).allSatisfy { offset in
                let letter = text[start + offset]
                return (ASCII.isUpper(letter) ? letter | 0x20 : letter) == name.text.utf8Start[offset]
            }
            guard isSame else { continue }
            // `keytoken` is a word of its own; `key_token`, `keyToken` and `KEY_TOKEN` end in `token`.
            if start > 0, ASCII.isAlphanumeric(text[start - 1]) {
                guard ASCII.isUpper(text[start]), !ASCII.isUpper(text[start - 1]) else { continue }
            }
            return (name.isPassword, index == 0)
        }
        return nil
    }

    private static func isQuote(_ byte: UInt8) -> Bool { byte == 0x22 || byte == 0x27 || byte == 0x60 }

    private static func isValueByte(_ byte: UInt8) -> Bool {
        if ASCII.isAlphanumeric(byte) { return true }
        switch byte {
        case "_", "-", "+", "/", "=", ".", "~", "!", "@", "#", "%", "^", "&", "*", "?": return true
        default: return false
        }
    }

    /// Words have no digits and digits alone are numbers: a secret has both, and is no stand-in such as `xxxx1`.
    private static func isSecretValue(_ value: UnsafeRawBufferPointer, isPassword: Bool) -> Bool {
        guard value.count >= (isPassword ? 6 : 12) else { return false }
        var (digits, letters, dots) = (0, 0, 0)
        var seen: (UInt64, UInt64) = (0, 0)
        for byte in value {
            if ASCII.isDigit(byte) { digits += 1 }
            if ASCII.isLetter(byte) { letters += 1 }
            if byte == UInt8(ascii: ".") { dots += 1 }
            if byte < 64 { seen.0 |= 1 << UInt64(byte) } else { seen.1 |= 1 << UInt64(byte & 63) }
        }
        guard digits >= (isPassword || value.count >= 20 ? 1 : 2), letters >= 1 else { return false }
        // Names with dots are attributes in code.
        if !isPassword, dots > 1 { return false }
        guard seen.0.nonzeroBitCount + seen.1.nonzeroBitCount >= (isPassword ? 5 : 7) else { return false }
        return !starts(value, with: "your", at: 0) && !starts(value, with: "YOUR", at: 0)
            && !starts(value, with: "http", at: 0)
    }
}
