import Core

/// Tells addresses of this machine from others.
package enum Loopback {
    /// Whether a URL's host is this machine: `localhost`, a 127 address in any spelling, `::1`, an unspecified address.
    package static func isLoopback(url: String) -> Bool {
        guard let host = host(of: url) else { return false }
        return isLoopback(host: host)
    }

    /// The host of `scheme://user@host:port/path`, lower case and without brackets; nil when there is none.
    package static func host(of url: String) -> String? {
        guard let scheme = url.firstRange(of: "://") else { return nil }
        var authority = url[scheme.upperBound...].prefix { $0 != "/" && $0 != "?" && $0 != "#" && $0 != "\\" }
        if let at = authority.lastIndex(of: "@") { authority = authority[authority.index(after: at)...] }
        if authority.first == "[" {
            let inside = authority.dropFirst().prefix { $0 != "]" }
            return inside.isEmpty ? nil : inside.lowercased()
        }
        let name = authority.prefix { $0 != ":" }
        return name.isEmpty ? nil : name.lowercased()
    }

    private static func isLoopback(host: String) -> Bool {
        let name = host.hasSuffix(".") ? String(host.dropLast()) : host
        if name == "localhost" || name.hasSuffix(".localhost") || name == "ip6-localhost" { return true }
        if name.contains(":") { return isLoopbackIPv6(name) }
        guard let address = ipv4(name) else { return false }
        return address >> 24 == 127 || address >> 24 == 0
    }

    private static func isLoopbackIPv6(_ text: String) -> Bool {
        let plain = text.prefix { $0 != "%" }
        if let colon = plain.lastIndex(of: ":"), plain.contains(".") {
            guard let address = ipv4(String(plain[plain.index(after: colon)...])) else { return false }
            return address >> 24 == 127 || address >> 24 == 0
        }
        let groups = plain.split(separator: ":", omittingEmptySubsequences: true)
        let values = groups.compactMap { UInt16($0, radix: 16) }
        guard values.count == groups.count else { return false }
        if values.allSatisfy({ $0 == 0 }) { return true }
        if values.last == 1, values.dropLast().allSatisfy({ $0 == 0 }) { return true }
        // An IPv4 address inside: ::ffff:7f00:1
        guard values.count >= 2, values.dropLast(2).allSatisfy({ $0 == 0 || $0 == 0xFFFF }) else { return false }
        return values[values.count - 2] >> 8 == 127 && values.count > 2
    }

    /// The spellings that system resolvers take: four to one parts, decimal, octal or hexadecimal.
    private static func ipv4(_ text: String) -> UInt32? {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard (1...4).contains(parts.count) else { return nil }
        var numbers: [UInt64] = []
        for part in parts {
            let number: UInt64?
            if part.hasPrefix("0x") {
                number = UInt64(part.dropFirst(2), radix: 16)
            } else if part.count > 1, part.hasPrefix("0") {
                number = UInt64(part, radix: 8)
            } else {
                number = UInt64(part)
            }
            guard let number else { return nil }
            numbers.append(number)
        }
        guard let last = numbers.popLast(), numbers.allSatisfy({ $0 < 256 }) else { return nil }
        let room = UInt64(8 * (4 - numbers.count))
        guard last < 1 << room else { return nil }
        return UInt32(
            truncatingIfNeeded: numbers.enumerated().reduce(last) { $0 | $1.element << UInt64(24 - 8 * $1.offset) })
    }
}
