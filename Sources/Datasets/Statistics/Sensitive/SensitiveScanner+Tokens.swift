extension SensitiveScanner {
    /// A token by its prefix, of which `position` is the byte that was looked for.
    static func token(_ bytes: UnsafeRawBufferPointer, at position: Int) -> Match? {
        if isTokenMarker(bytes, position) {
            for form in TokenForm.all where form.marker == bytes[position] && position >= form.markerOffset {
                if let match = token(form, bytes, at: position - form.markerOffset) { return match }
            }
        }
        return bytes[position] == UInt8(ascii: "-") ? privateKey(bytes, at: position) : nil
    }

    /// Whether the two bytes before a marker are those of some prefix: hyphens and underscores are not that rare.
    @inline(__always)
    private static func isTokenMarker(_ bytes: UnsafeRawBufferPointer, _ position: Int) -> Bool {
        guard position >= 1 else { return false }
        let (last, before) = (bytes[position - 1], position >= 2 ? bytes[position - 2] : 0)
        switch bytes[position] {
        case UInt8(ascii: "-"):
            // sk-, glpat-, pypi-, xox?-
            return before == UInt8(ascii: "s") && last == UInt8(ascii: "k")
                || before == UInt8(ascii: "a") && last == UInt8(ascii: "t")
                || before == UInt8(ascii: "p") && last == UInt8(ascii: "i") || before == UInt8(ascii: "x")
        case UInt8(ascii: "_"):
            // hf_, gh?_, sk_, rk_, github_, npm_
            return before == UInt8(ascii: "h") || last == UInt8(ascii: "k")
                || before == UInt8(ascii: "u") && last == UInt8(ascii: "b")
                || before == UInt8(ascii: "p") && last == UInt8(ascii: "m")
        case UInt8(ascii: "J"): return before == UInt8(ascii: "e") && last == UInt8(ascii: "y")
        default: return last == UInt8(ascii: "K") || last == UInt8(ascii: "S") || last == UInt8(ascii: "A")
        }
    }

    /// A token of any form that begins exactly at `start`.
    static func token(_ bytes: UnsafeRawBufferPointer, startingAt start: Int) -> Match? {
        for form in TokenForm.all {
            if let match = token(form, bytes, at: start) { return match }
        }
        return nil
    }

    /// Bytes behind a prefix that decide. Without a bound a text of nothing but prefixes takes quadratic time.
    private static let window = 256
    /// The same for the header of a web token, which names an algorithm and a key, and for its claims.
    private static let (headerWindow, claimsWindow) = (1_024, 16_384)

    private static func token(_ form: TokenForm, _ bytes: UnsafeRawBufferPointer, at start: Int) -> Match? {
        let body = start + form.prefix.count
        guard body < bytes.count, start == 0 || !ASCII.isAlphanumeric(bytes[start - 1]) else { return nil }
        for (offset, byte) in form.prefix.enumerated() where bytes[start + offset] != byte { return nil }
        if form.body == .jsonWebToken { return webToken(bytes, from: start) }
        var end = body
        var (digits, letters, segment, longestSegment) = (0, 0, 0, 0)
        let scope = min(bytes.count, body + window)
        while end < scope {
            let byte = bytes[end]
            if ASCII.isDigit(byte) {
                digits += 1
                segment += 1
            } else if ASCII.isLetter(byte) {
                if form.body == .upperAndDigits, !ASCII.isUpper(byte) { break }
                letters += 1
                segment += 1
            } else if form.body == .token, byte == 0x5F || byte == 0x2D {
                segment = 0
            } else {
                break
            }
            longestSegment = max(longestSegment, segment)
            end += 1
        }
        let count = end - body
        guard count >= form.minimum, count <= form.maximum, longestSegment >= form.segment else { return nil }
        if form.needsDigit, digits == 0 || letters == 0 { return nil }
        // A fixed length must end where it ends.
        if form.maximum < Int.max, end < bytes.count, ASCII.isAlphanumeric(bytes[end]) { return nil }
        // All of it is masked, however long it is.
        if end == scope { while end < bytes.count, form.body.takes(bytes[end]) { end += 1 } }
        return Match(kind: form.kind, range: start..<end)
    }

    /// Three parts of base 64 with dots between; the first and the second begin like JSON objects do.
    private static func webToken(_ bytes: UnsafeRawBufferPointer, from start: Int) -> Match? {
        var end = start
        for part in 0..<3 {
            let first = end
            let scope = part == 2 ? bytes.count : min(bytes.count, first + (part == 0 ? headerWindow : claimsWindow))
            while end < scope, ASCII.isTokenByte(bytes[end]) { end += 1 }
            guard end - first >= (part == 0 ? 10 : 4) else { return nil }
            if part < 2 {
                guard end + 2 < bytes.count, bytes[end] == UInt8(ascii: ".") else { return nil }
                end += 1
            }
            if part == 0, bytes[end] != UInt8(ascii: "e") || bytes[end + 1] != UInt8(ascii: "y") { return nil }
        }
        return Match(kind: .webToken, range: start..<end)
    }

    /// A block from its BEGIN line through its END line, or to the end of the text.
    private static func privateKey(_ bytes: UnsafeRawBufferPointer, at position: Int) -> Match? {
        let begin: StaticString = "-----BEGIN "
        guard position + 27 < bytes.count, position == 0 || bytes[position - 1] != UInt8(ascii: "-"),
            starts(bytes, with: begin, at: position)
        else { return nil }
        var label = position + begin.utf8CodeUnitCount
        let limit = min(bytes.count, label + 40)
        while label < limit, bytes[label] != UInt8(ascii: "-") { label += 1 }
        let words = String(
            decoding: UnsafeRawBufferPointer(rebasing: bytes[(position + begin.utf8CodeUnitCount)..<label]),
            as: UTF8.self)
        guard words.hasSuffix("PRIVATE KEY") || words.hasSuffix("PRIVATE KEY BLOCK") else { return nil }
        var end = label
        while end < bytes.count, !(bytes[end] == UInt8(ascii: "-") && starts(bytes, with: "-----END ", at: end)) {
            end += 1
        }
        if end < bytes.count {
            end += 9
            while end < bytes.count, bytes[end] != UInt8(ascii: "-"), bytes[end] != 10 { end += 1 }
            while end < bytes.count, bytes[end] == UInt8(ascii: "-") { end += 1 }
        }
        return Match(kind: .privateKey, range: position..<end)
    }

    static func starts(_ bytes: UnsafeRawBufferPointer, with text: StaticString, at position: Int) -> Bool {
        guard position >= 0, position + text.utf8CodeUnitCount <= bytes.count else { return false }
        return UnsafeRawBufferPointer(rebasing: bytes[position..<(position + text.utf8CodeUnitCount)])
            .elementsEqual(UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    }
}

/// How an issuer's tokens look.
struct TokenForm: Sendable {
    enum Body: Sendable {
        case upperAndDigits
        case alphanumeric
        /// Also `_` and `-`.
        case token
        case jsonWebToken

        /// Whether a byte may stand in it.
        func takes(_ byte: UInt8) -> Bool {
            switch self {
            case .upperAndDigits: ASCII.isDigit(byte) || ASCII.isUpper(byte)
            case .alphanumeric: ASCII.isAlphanumeric(byte)
            case .token, .jsonWebToken: ASCII.isTokenByte(byte)
            }
        }
    }

    let kind: SensitiveKind
    let prefix: [UInt8]
    /// Where in the prefix the byte stands that is looked for.
    let markerOffset: Int
    let body: Body
    /// Bytes behind the prefix.
    let minimum: Int
    let maximum: Int
    /// Letters and digits in a row that there must be at least.
    let segment: Int
    /// Whether both digits and letters must occur: words with hyphens have no digits.
    let needsDigit: Bool

    var marker: UInt8 { prefix[markerOffset] }

    private init(
        _ kind: SensitiveKind, _ prefix: String, marker: Int, _ body: Body, _ lengths: ClosedRange<Int>,
        segment: Int = 0, needsDigit: Bool = false
    ) {
        self.kind = kind
        self.prefix = Array(prefix.utf8)
        markerOffset = marker
        self.body = body
        minimum = lengths.lowerBound
        maximum = lengths.upperBound
        self.segment = segment
        self.needsDigit = needsDigit
    }

    private static let open = Int.max

    static let all: [TokenForm] = [
        TokenForm(.awsAccessKey, "AKIA", marker: 2, .upperAndDigits, 16...16),
        TokenForm(.awsAccessKey, "ASIA", marker: 2, .upperAndDigits, 16...16),
        TokenForm(.googleKey, "AIza", marker: 1, .token, 35...open),
        TokenForm(.modelServiceKey, "sk-ant-", marker: 2, .token, 20...open),
        TokenForm(.modelServiceKey, "sk-proj-", marker: 2, .token, 20...open),
        TokenForm(.modelServiceKey, "sk-", marker: 2, .token, 20...open, segment: 16, needsDigit: true),
        TokenForm(.huggingFaceToken, "hf_", marker: 2, .alphanumeric, 30...open),
        TokenForm(.gitHubToken, "ghp_", marker: 3, .alphanumeric, 36...open),
        TokenForm(.gitHubToken, "gho_", marker: 3, .alphanumeric, 36...open),
        TokenForm(.gitHubToken, "ghu_", marker: 3, .alphanumeric, 36...open),
        TokenForm(.gitHubToken, "ghs_", marker: 3, .alphanumeric, 36...open),
        TokenForm(.gitHubToken, "ghr_", marker: 3, .alphanumeric, 36...open),
        TokenForm(.gitHubToken, "github_pat_", marker: 6, .token, 22...open, needsDigit: true),
        TokenForm(.gitLabToken, "glpat-", marker: 5, .token, 20...open),
        TokenForm(.slackToken, "xoxa-", marker: 4, .token, 10...open, needsDigit: true),
        TokenForm(.slackToken, "xoxb-", marker: 4, .token, 10...open, needsDigit: true),
        TokenForm(.slackToken, "xoxp-", marker: 4, .token, 10...open, needsDigit: true),
        TokenForm(.slackToken, "xoxr-", marker: 4, .token, 10...open, needsDigit: true),
        TokenForm(.slackToken, "xoxs-", marker: 4, .token, 10...open, needsDigit: true),
        TokenForm(.stripeKey, "sk_live_", marker: 2, .alphanumeric, 16...open),
        TokenForm(.stripeKey, "rk_live_", marker: 2, .alphanumeric, 16...open),
        TokenForm(.packageToken, "npm_", marker: 3, .alphanumeric, 36...open),
        TokenForm(.packageToken, "pypi-", marker: 4, .token, 40...open, needsDigit: true),
        TokenForm(.webToken, "eyJ", marker: 2, .jsonWebToken, 20...open),
    ]
}
