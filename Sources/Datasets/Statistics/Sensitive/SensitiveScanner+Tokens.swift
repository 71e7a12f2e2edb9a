extension SensitiveScanner {
    /// A token by its prefix, of which `position` is the byte that was looked for.
    static func token(_ bytes: UnsafeRawBufferPointer, at position: Int, _ memory: inout ScanMemory) -> Match? {
        if isTokenMarker(bytes, position) {
            for form in TokenForm.all where form.marker == bytes[position] && position >= form.markerOffset {
                let start = position - form.markerOffset
                // Most forms with the same marker begin otherwise.
                guard bytes[start] == form.prefix[0] else { continue }
                if let match = token(form, bytes, at: start, &memory) { return match }
            }
        }
        return bytes[position] == UInt8(ascii: "-") ? privateKey(bytes, at: position) : nil
    }

    /// Whether the two bytes before a marker are those of some prefix: hyphens and underscores are not that rare.
    @inline(__always)
    private static func isTokenMarker(_ bytes: UnsafeRawBufferPointer, _ position: Int) -> Bool {
        guard position >= 1 else { return false }
        switch (bytes[position], position >= 2 ? bytes[position - 2] : 0, bytes[position - 1]) {
        // sk-, glpat-, pypi-, xox?-
        case ("-", "s", "k"), ("-", "a", "t"), ("-", "p", "i"), ("-", "x", _): return true
        // hf_, gh?_, sk_, rk_, github_, npm_
        case ("_", "h", _), ("_", _, "k"), ("_", "u", "b"), ("_", "p", "m"): return true
        // eyJ, AKIA, ASIA, AIza
        case ("J", "e", "y"), ("I", _, "K"), ("I", _, "S"), ("I", _, "A"): return true
        default: return false
        }
    }

    /// A token of any form that begins exactly at `start`.
    static func token(
        _ bytes: UnsafeRawBufferPointer, startingAt start: Int, _ memory: inout ScanMemory
    ) -> Match? {
        guard start < bytes.count else { return nil }
        for form in TokenForm.all where form.prefix[0] == bytes[start] {
            if let match = token(form, bytes, at: start, &memory) { return match }
        }
        return nil
    }

    /// Bytes behind a prefix that decide; of the header of a web token, which names an algorithm and a key; and of its
    /// claims.
    private static let (window, headerWindow, claimsWindow) = (256, 1_024, 16_384)

    private static func token(
        _ form: TokenForm, _ bytes: UnsafeRawBufferPointer, at start: Int, _ memory: inout ScanMemory
    ) -> Match? {
        let body = start + form.prefix.count
        guard body < bytes.count, start == 0 || !ASCII.isAlphanumeric(bytes[start - 1]) else { return nil }
        for (offset, byte) in form.prefix.enumerated() where bytes[start + offset] != byte { return nil }
        let scope = min(bytes.count, body + window)
        var end: Int
        switch form.body {
        case .jsonWebToken: return webToken(bytes, from: start, &memory)
        case .token:
            // Other prefixes may stand in what one is followed by: all that is asked of it is remembered.
            end = memory.tokenEnd.next(bytes, from: body, limit: scope) { !ASCII.isTokenByte($0) }
            if form.segment > 0, !memory.segment.has(form.segment, bytes, from: body, limit: end) { return nil }
        case .upperAndDigits, .alphanumeric:
            // What stands before a prefix ends such a body, so that each is read once.
            end = body
            while end < scope, form.body.takes(bytes[end]) { end += 1 }
        }
        let count = end - body
        guard form.lengths.contains(count) else { return nil }
        if form.needsDigit {
            guard memory.digit.next(bytes, from: body, limit: end, ASCII.isDigit) < end,
                memory.letter.next(bytes, from: body, limit: end, ASCII.isLetter) < end
            else { return nil }
        }
        // A fixed length must end where it ends.
        if form.lengths.upperBound < Int.max, end < bytes.count, ASCII.isAlphanumeric(bytes[end]) { return nil }
        // All of it is masked, however long it is.
        if end == scope { while end < bytes.count, form.body.takes(bytes[end]) { end += 1 } }
        return Match(kind: form.kind, range: start..<end)
    }

    /// Three parts of base 64 with dots between; the first and the second begin like JSON objects do.
    private static func webToken(
        _ bytes: UnsafeRawBufferPointer, from start: Int, _ memory: inout ScanMemory
    ) -> Match? {
        let dot = memory.tokenEnd.next(bytes, from: start, limit: min(bytes.count, start + headerWindow)) {
            !ASCII.isTokenByte($0)
        }
        guard dot - start >= 10, dot + 2 < bytes.count, bytes[dot] == UInt8(ascii: "."),
            bytes[dot + 1] == UInt8(ascii: "e"), bytes[dot + 2] == UInt8(ascii: "y")
        else { return nil }
        // Many headers may end with the same dot: what follows it is read for one of them.
        if memory.claims.start != dot + 1 { memory.claims = (dot + 1, claimsEnd(bytes, from: dot + 1)) }
        return memory.claims.end.map { Match(kind: .webToken, range: start..<$0) }
    }

    /// Where a web token ends whose second part begins at `start`; nil when it is none.
    private static func claimsEnd(_ bytes: UnsafeRawBufferPointer, from start: Int) -> Int? {
        var end = start
        while end < min(bytes.count, start + claimsWindow), ASCII.isTokenByte(bytes[end]) { end += 1 }
        guard end - start >= 4, end + 2 < bytes.count, bytes[end] == UInt8(ascii: ".") else { return nil }
        let signature = end + 1
        end = signature
        while end < bytes.count, ASCII.isTokenByte(bytes[end]) { end += 1 }
        return end - signature >= 4 ? end : nil
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
    let lengths: ClosedRange<Int>
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
        self.lengths = lengths
        self.segment = segment
        self.needsDigit = needsDigit
    }

    private static let open = Int.max

    static let all: [TokenForm] =
        [
            TokenForm(.awsAccessKey, "AKIA", marker: 2, .upperAndDigits, 16...16),
            TokenForm(.awsAccessKey, "ASIA", marker: 2, .upperAndDigits, 16...16),
            TokenForm(.googleKey, "AIza", marker: 1, .token, 35...open),
            TokenForm(.modelServiceKey, "sk-ant-", marker: 2, .token, 20...open),
            TokenForm(.modelServiceKey, "sk-proj-", marker: 2, .token, 20...open),
            TokenForm(.modelServiceKey, "sk-", marker: 2, .token, 20...open, segment: 16, needsDigit: true),
            TokenForm(.huggingFaceToken, "hf_", marker: 2, .alphanumeric, 30...open),
            TokenForm(.gitHubToken, "github_pat_", marker: 6, .token, 22...open, needsDigit: true),
            TokenForm(.gitLabToken, "glpat-", marker: 5, .token, 20...open),
            TokenForm(.stripeKey, "sk_live_", marker: 2, .alphanumeric, 16...open),
            TokenForm(.stripeKey, "rk_live_", marker: 2, .alphanumeric, 16...open),
            TokenForm(.packageToken, "npm_", marker: 3, .alphanumeric, 36...open),
            TokenForm(.packageToken, "pypi-", marker: 4, .token, 40...open, needsDigit: true),
            TokenForm(.webToken, "eyJ", marker: 2, .jsonWebToken, 20...open),
        ]
        + "pousr".map { TokenForm(.gitHubToken, "gh\($0)_", marker: 3, .alphanumeric, 36...open) }
        + "abprs".map { TokenForm(.slackToken, "xox\($0)-", marker: 4, .token, 10...open, needsDigit: true) }
}
