/// Percent-encoding as AWS signs it: only letters, digits and `-._~` stay.
package enum PercentCoding {
    private static let digits = Array("0123456789ABCDEF".utf8)

    static func isUnreserved(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F, 0x7E: true
        default: false
        }
    }

    /// Encodes text; with `keepingSlash` a `/` stays as it is.
    package static func encode(_ text: some StringProtocol, keepingSlash: Bool = false) -> String {
        if text.utf8.allSatisfy({ isUnreserved($0) || (keepingSlash && $0 == 0x2F) }) { return String(text) }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.utf8.count + 16)
        for byte in text.utf8 {
            if isUnreserved(byte) || (keepingSlash && byte == 0x2F) {
                bytes.append(byte)
            } else {
                bytes.append(0x25)
                bytes.append(digits[Int(byte >> 4)])
                bytes.append(digits[Int(byte & 15)])
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The text behind its encoding; nil when an escape is cut off or the bytes are not UTF-8.
    package static func decode(_ text: some StringProtocol, plusIsSpace: Bool = false) -> String? {
        guard text.utf8.contains(where: { $0 == 0x25 || (plusIsSpace && $0 == 0x2B) }) else { return String(text) }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.utf8.count)
        var iterator = text.utf8.makeIterator()
        while let byte = iterator.next() {
            if byte == 0x25 {
                guard let high = iterator.next().flatMap(nibble), let low = iterator.next().flatMap(nibble) else {
                    return nil
                }
                bytes.append(high << 4 | low)
            } else {
                bytes.append(plusIsSpace && byte == 0x2B ? 0x20 : byte)
            }
        }
        return String(validating: bytes, as: UTF8.self)
    }

    static func nibble(_ byte: UInt8) -> UInt8? {
        switch byte {
        case 0x30...0x39: byte - 0x30
        case 0x41...0x46: byte - 0x37
        case 0x61...0x66: byte - 0x57
        default: nil
        }
    }
}

extension WireQueryItem {
    /// Reads a query string, as it stands behind `?`.
    ///
    /// - Throws: `wire.body_malformed` for a broken escape.
    package static func parse(_ text: String) throws -> [WireQueryItem] { try parse(text, plusIsSpace: false) }

    /// Reads a query string or a form, in which `+` may stand for a space.
    ///
    /// - Throws: `wire.body_malformed` for a broken escape.
    package static func parse(_ text: String, plusIsSpace: Bool) throws -> [WireQueryItem] {
        // Cut at bytes, not at characters: forms have thousands of items.
        try text.utf8.split(separator: UInt8(ascii: "&"), omittingEmptySubsequences: true).map { bytes in
            let item = Substring(bytes)
            let mark = bytes.firstIndex(of: UInt8(ascii: "=")) ?? bytes.endIndex
            guard let name = PercentCoding.decode(item[..<mark], plusIsSpace: plusIsSpace) else { throw broken(item) }
            guard mark != bytes.endIndex else { return WireQueryItem(name, nil) }
            let rest = item[bytes.index(after: mark)...]
            guard let value = PercentCoding.decode(rest, plusIsSpace: plusIsSpace) else { throw broken(item) }
            return WireQueryItem(name, value)
        }
    }

    /// The query string of items, every byte but the unreserved ones escaped.
    package static func encode(_ items: [WireQueryItem]) -> String {
        items.map { item in
            let name = PercentCoding.encode(item.name)
            return item.value.map { name + "=" + PercentCoding.encode($0) } ?? name
        }.joined(separator: "&")
    }

    private static func broken(_ item: Substring) -> AWSWireError {
        AWSWireError(
            AWSWireError.bodyMalformed, "the query item '\(item.prefix(80))' is not percent-encoded UTF-8 text")
    }
}
