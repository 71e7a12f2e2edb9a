import Core
import Testing

@testable import Datasets

/// What the scanner finds, and what it leaves alone. Every secret here is made up.
@Suite struct SensitiveScannerTests {
    struct Case: Sendable, CustomTestStringConvertible {
        var text: String
        var kind: SensitiveKind?
        /// What should be masked; nil for nothing.
        var found: String?

        init(_ text: String, _ kind: SensitiveKind? = nil, _ found: String? = nil) {
            self.text = text
            self.kind = kind
            self.found = found
        }

        var testDescription: String { text }
    }

    private static let letters = "aB3dE5fG7hI9jK1lM2nO4pQ6rS8tU0vW"

    static let finds: [Case] = [
        Case("my key is AKIAQ3EXZ7TPLM2WVB5N, ok", .awsAccessKey, "AKIAQ3EXZ7TPLM2WVB5N"),
        Case("ASIAQ3EXZ7TPLM2WVB5N", .awsAccessKey, "ASIAQ3EXZ7TPLM2WVB5N"),
        Case("key=AIzaSyA1234567890abcdefghijklmnopqrstuv", .googleKey, "AIzaSyA1234567890abcdefghijklmnopqrstuv"),
        Case("use sk-\(letters)\(letters) here", .modelServiceKey, "sk-\(letters)\(letters)"),
        Case("sk-proj-abc_DEF-123456789012", .modelServiceKey, "sk-proj-abc_DEF-123456789012"),
        Case("(sk-ant-api03-\(letters)-\(letters))", .modelServiceKey, "sk-ant-api03-\(letters)-\(letters)"),
        Case("token hf_\(letters)ab.", .huggingFaceToken, "hf_\(letters)ab"),
        Case("ghp_\(letters)abcd", .gitHubToken, "ghp_\(letters)abcd"),
        Case("export T=gho_\(letters)abcd", .gitHubToken, "gho_\(letters)abcd"),
        Case("github_pat_11ABCDEFG0abcdefghij_xyz", .gitHubToken, "github_pat_11ABCDEFG0abcdefghij_xyz"),
        Case("glpat-abcDEF123456ghiJKL78", .gitLabToken, "glpat-abcDEF123456ghiJKL78"),
        Case("xoxb-123456789012-abcdefGHIJ", .slackToken, "xoxb-123456789012-abcdefGHIJ"),
        Case("sk_live_4eC39HqLyjWDarjtT1zdp7dc", .stripeKey, "sk_live_4eC39HqLyjWDarjtT1zdp7dc"),
        Case("npm_\(letters)abcd", .packageToken, "npm_\(letters)abcd"),
        Case(
            "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0.dozjgNryP4J3jVmNHl0w5N_XgL0n3I9PlFUP0THsR8U rest",
            .webToken,
            "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0.dozjgNryP4J3jVmNHl0w5N_XgL0n3I9PlFUP0THsR8U"),
        Case(
            "x\n-----BEGIN RSA PRIVATE KEY-----\nMIIEow\n-----END RSA PRIVATE KEY-----\ny", .privateKey,
            "-----BEGIN RSA PRIVATE KEY-----\nMIIEow\n-----END RSA PRIVATE KEY-----"),
        Case(
            "-----BEGIN PRIVATE KEY-----\nMIIEow, cut off", .privateKey,
            "-----BEGIN PRIVATE KEY-----\nMIIEow, cut off"),
        Case("password: hunter2 works", .assignment, "hunter2"),
        Case("DB_PASSWORD=\"s3cr3tPa55\"", .assignment, "s3cr3tPa55"),
        Case("{\"api_key\": \"9f8e7d6c5b4a3210ff\"}", .assignment, "9f8e7d6c5b4a3210ff"),
        Case("clientSecret = 'Q7w8E9r0T1y2U3i4'", .assignment, "Q7w8E9r0T1y2U3i4"),
        Case(
            "aws_secret_access_key=wJalrXUtnFEMI/K7MDENG/bPxRfiCYzzzzzzzzzz", .assignment,
            "wJalrXUtnFEMI/K7MDENG/bPxRfiCYzzzzzzzzzz"),
        Case("Authorization: Bearer abc123DEF456ghi789", .assignment, "abc123DEF456ghi789"),
        Case("postgres://app:s3cret@db.internal/x", .urlPassword, "s3cret"),
        Case("write to anna.smith+x@mail.example.org.", .email, "anna.smith+x@mail.example.org"),
        Case("<jürgen@müller.de>", .email, "jürgen@müller.de"),
        Case("a@b.co", .email, "a@b.co"),
        Case("call +49 30 901820-12 now", .phone, "+49 30 901820-12"),
        Case("(+1) no, +14155550123 yes", .phone, "+14155550123"),
        Case("card 4111 1111 1111 1111 exp", .paymentCard, "4111 1111 1111 1111"),
        Case("5555555555554444", .paymentCard, "5555555555554444"),
        Case("378282246310005", .paymentCard, "378282246310005"),
        Case("3782 822463 10005", .paymentCard, "3782 822463 10005"),
    ]

    static let innocent: [String] = [
        "", "hello", "the task-force of risk-averse disk-based part-time workers", "AKIA is a prefix",
        "AKIAQ3EXZ7TPLM2WVB5NX7 is too long", "XAKIAQ3EXZ7TPLM2WVB5N", "AIza is a prefix",
        "sk-learn-compatible-estimators-of-2024", "see sk-ip-to-the-end-of-this-long-line", "hf_hub_download(repo_id)",
        "ghp_short", "github_pat", "xoxo-hugs-and-kisses",
        "-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----",
        "---------- a ruler ----------", "eyJ is how it begins", "password: please choose one", "What is a password?",
        "I forgot my password: how do I reset it?", "token: Token = self.tokens[0]",
        "secret = hashlib.sha256(data1234567890)", "pad_token=\"<pad>\"", "max_token: 512", "next_token = tokenizer2(",
        "api_key=YOUR_API_KEY_HERE_123", "api_key=your-key-here-12345", "token=xxxxxxxxxxxx1122",
        "monkey: 123456abcdef78",
        "picture@2x.png", "package@18.2.next", "git@github.com:owner/name.git", "@mention and user@host", "a @ b.com",
        "12 + 34567890123 = 34567890135", "100+2000000000=2000000100", "+1,000,000,000", "<<48+24=72>>72", "#### 72",
        "4111 1111 1111 1112", "order 1234567890123456", "1.4111111111111111", "2024-01-31T12:34:56.789012Z",
        "id 0190a6f4-4111-7111-8111-111111111111", "https://user@host/path", "http://localhost:8080/a@b",
        "https://x:${PASSWORD}@host.example", "tel 030 1234567", "ratio 16:9, time 12:30, x=5",
    ]

    private static func matches(_ text: String) -> [(kind: SensitiveKind, text: String)] {
        var found: [(SensitiveKind, String)] = []
        let bytes = Array(text.utf8)
        bytes.withUnsafeBytes { buffer in
            SensitiveScanner.forEachMatch(in: buffer) { match in
                found.append((match.kind, String(decoding: bytes[match.range], as: UTF8.self)))
            }
        }
        return found
    }

    @Test(arguments: finds) func isFound(_ example: Case) {
        // At every alignment, and behind and before enough text for the vector loop.
        for padding in [0, 1, 5, 31, 32, 40, 67] {
            let text = String(repeating: "w ", count: padding / 2) + (padding % 2 == 1 ? " " : "") + example.text
            for tail in ["", " " + String(repeating: "zu ", count: 20)]
            where !example.text.hasSuffix("off") || tail.isEmpty {
                let found = Self.matches(text + tail)
                #expect(found.map(\.kind) == [example.kind].compactMap(\.self), "\(padding)")
                #expect(found.first?.text == example.found, "\(padding)")
            }
        }
    }

    @Test(arguments: innocent) func isLeftAlone(_ text: String) {
        #expect(Self.matches(text).isEmpty, "\(Self.matches(text))")
        #expect(Self.matches(text + " " + String(repeating: "zu ", count: 20)).isEmpty)
    }

    @Test func vectorsAndBytesSeeTheSameCandidates() {
        let random = SeededRandomSource(seed: 11)
        let alphabet = Array("@_-+:=JIAz0123456789 abcxyz\u{E9}\n".utf8)
        for length in 0..<300 {
            let bytes = (0..<length).map { _ in alphabet[Int(random.next() % UInt64(alphabet.count))] }
            var whole: [Int] = []
            bytes.withUnsafeBytes { buffer in SensitiveScanner.forEachCandidate(in: buffer) { whole.append($0) } }
            // Pieces below 35 bytes are looked at byte by byte; each is asked about its first byte only.
            var single: [Int] = []
            for position in 0..<length {
                Array(bytes[position..<min(length, position + 34)]).withUnsafeBytes { buffer in
                    var first = false
                    SensitiveScanner.forEachCandidate(in: buffer) { if $0 == 0 { first = true } }
                    if first { single.append(position) }
                }
            }
            #expect(whole == single, "length \(length)")
        }
    }

    @Test func severalAreFoundInOrderWithoutOverlap() {
        let found = Self.matches("a@b.co, c@d.org; password=hunter22 AKIAQ3EXZ7TPLM2WVB5N")
        #expect(found.map(\.kind) == [.email, .email, .assignment, .awsAccessKey])
        #expect(Self.matches("api_key=sk-proj-abc_DEF-123456789012").map(\.kind) == [.modelServiceKey])
    }

    @Test func masksHideWhatTheCutWouldHalve() {
        #expect(SensitiveMask.masked("write to a@b.co now") == "write to ••• now")
        #expect(SensitiveMask.masked("nothing here") == "nothing here")
        let text = String(repeating: "x", count: 8) + " AKIAQ3EXZ7TPLM2WVB5N tail"
        for limit in 0..<text.count {
            let shown = text.utf8.withContiguousStorageIfAvailable {
                SensitiveMask.masked(UnsafeRawBufferPointer($0), limit: limit)
            }
            #expect(shown??.contains("AKIA") == false, "\(limit)")
            #expect((shown??.count ?? 0) <= limit + 4)
        }
    }

    /// Long tokens are masked whole, though a bounded part of them decides.
    @Test func longTokensAreFoundWhole() {
        for text in [
            "sk-proj-" + String(repeating: Self.letters, count: 40), "glpat-" + String(repeating: "aB3-", count: 500),
        ] {
            var ranges: [Range<Int>] = []
            Array(("key " + text + " end").utf8).withUnsafeBytes { bytes in
                SensitiveScanner.forEachMatch(in: bytes) { ranges.append($0.range) }
            }
            #expect(ranges == [4..<(4 + text.utf8.count)])
        }
    }
}
