internal import Lifecycle

/// An absolute http or https address, taken apart as far as a request needs it.
package struct HubURL: Hashable, Sendable {
    /// `https` or `http`.
    var scheme: String
    /// Host and port, as they are sent.
    var authority: String
    /// Path with query; begins with `/`.
    var path: String

    /// Reads an address; nil for one with another scheme, with a user, without a host or with characters that no address
    /// has.
    init?(_ text: String) {
        guard text.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F && $0 != UInt8(ascii: "\\") }),
            let mark = text.firstRange(of: "://")
        else { return nil }
        scheme = text[..<mark.lowerBound].lowercased()
        let rest = text[mark.upperBound...].prefix { $0 != "#" }
        let end = rest.firstIndex { $0 == "/" || $0 == "?" } ?? rest.endIndex
        authority = rest[..<end].lowercased()
        path = String(rest[end...])
        if !path.hasPrefix("/") { path = "/" + path }
        guard scheme == "https" || scheme == "http", !authority.isEmpty, !authority.contains("@"), !host.isEmpty else {
            return nil
        }
    }

    /// Without port, in small letters.
    var host: String { Loopback.host(of: text) ?? "" }

    var isLoopback: Bool { Loopback.isLoopback(url: text) }

    var text: String { "\(scheme)://\(authority)\(path)" }

    /// For messages: without the query, which may hold a signature.
    var shown: String { "\(scheme)://\(authority)\(path.prefix { $0 != "?" })" }

    /// Where a redirect from here leads; nil when it is no address.
    func resolving(_ location: String) -> HubURL? {
        if location.contains("://") { return HubURL(location) }
        if location.hasPrefix("//") { return HubURL(scheme + ":" + location) }
        guard location.hasPrefix("/") else {
            let folder = path.prefix { $0 != "?" }.split(separator: "/", omittingEmptySubsequences: false).dropLast()
            return HubURL("\(scheme)://\(authority)\(folder.joined(separator: "/"))/\(location)")
        }
        return HubURL("\(scheme)://\(authority)\(location)")
    }

    /// The text with its percent forms resolved; one that is none stays as it is.
    static func decoded(_ text: String) -> String {
        var bytes: [UInt8] = []
        var rest = Array(text.utf8)[...]
        while let byte = rest.popFirst() {
            let digits = rest.prefix(2)
            if byte == UInt8(ascii: "%"), digits.count == 2,
                let value = UInt8(String(decoding: digits, as: UTF8.self), radix: 16)
            {
                bytes.append(value)
                rest = rest.dropFirst(2)
            } else {
                bytes.append(byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Everything but letters, digits, `-`, `.`, `_` and `~` in percent form.
    static func encoded(_ text: String) -> String {
        var encoded = ""
        let digits = Array("0123456789ABCDEF")
        for byte in text.utf8 {
            switch byte {
            case 48...57, 65...90, 97...122, 45, 46, 95, 126: encoded.unicodeScalars.append(Unicode.Scalar(byte))
            default: encoded += "%\(digits[Int(byte >> 4)])\(digits[Int(byte & 15)])"
            }
        }
        return encoded
    }
}
