import AWSWire
import Testing

@Suite("patterns")
struct PatternTests {
    @Test(
        "matches as Java's matches() does",
        arguments: [
            ("^[a-zA-Z0-9](-*[a-zA-Z0-9])*", ["a", "a-b", "a--b9"], ["", "-a", "a-", "a_b", "a b", "\u{e9}"]),
            ("[a-zA-Z0-9](-*[a-zA-Z0-9]){0,3}", ["a", "abcd", "a-b-c-d"], ["abcde", "a-", ""]),
            (
                #"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:endpoint/.*"#,
                [
                    "arn:aws:sagemaker:eu-west-1:123456789012:endpoint/x",
                    "arn:aws-cn:sagemaker::123456789012:endpoint/",
                ],
                [
                    "arn:aws:sagemaker:eu-west-1:12345678901:endpoint/x", "arn:aws:s3:::b",
                    "arn:aws:sagemaker:eu-west-1:123456789012:endpoint/a\nb",
                ]
            ),
            (#"([a-z]([a-z-]){0,5})(?<!-)(\/[0-9]{1,3})?"#, ["ab", "a-b/12"], ["ab-", "ab-/1", "a/1234"]),
            (#"(?!\s*$).+"#, ["a", " a "], ["", "   "]),
            (#"(\u002F)|(\u002F[\u0021-\u007E]+\u002F)"#, ["/", "/x/"], ["", "x", "/x"]),
            (#"([\p{L}\p{Z}\p{N}_.:\/=+\-@]*)${1,128}"#, ["", "a b\u{fc}\u{4e2d}=@"], ["a!", "#"]),
            (#"[\w+=,.@-]+"#, ["a_B-9@"], ["", "a b", "\u{e9}"]),
            (#"[\S\s]*"#, ["", "\n\u{1F600}"], []),
            (#"[^A-Z]*"#, ["abc", "\u{c9}"], ["aB"]),
            (#"\A\S[\p{Print}]*\z"#, ["a b"], [" a", "", "a\u{e9}"]),
            (#"[^:].*"#, ["a:", "xyz"], [":a", ""]),
            ("^(NEW_SESSION)$|^[a-z](-*[a-z])*$", ["NEW_SESSION", "a-b"], ["NEW_SESSIO", "A"]),
            (#"\d{1,4}.\d{1,4}"#, ["1.2", "1234x5678"], ["1", "12345.6789x"]),
            (#"(fs-[0-9a-f]{8,})"#, ["fs-0123456789abcdef"], ["fs-0123456"]),
            ("[Ss][Hh][Aa]256:[0-9a-fA-F]{4}", ["sHa256:09Af"], ["sha256:09ag"]),
            ("(https|s3)://([^/])/?(.*)", ["s3://bucket/key", "https://h"], ["s3://", "ftp://a"]),
            (#"[\p{L}\p{M}\p{Z}\p{S}\p{N}\p{P}]*"#, ["a\u{301} \u{20ac}!"], ["a\u{0}"]),
        ])
    func matches(_ pattern: String, _ good: [String], _ bad: [String]) {
        let matcher = PatternMatcher(pattern)
        #expect(matcher.problem == nil)
        for text in good { #expect(matcher.matches(text), "\(pattern) should match \(text)") }
        for text in bad { #expect(!matcher.matches(text), "\(pattern) should not match \(text)") }
    }

    @Test(
        "what is not understood is said, and accepts everything",
        arguments: ["(a", "a)", "[a", "*a", "(?<=a)b", #"\q"#, "[z-a]", "a{2", #"\p{Foo}"#])
    func problems(_ pattern: String) {
        let matcher = PatternMatcher(pattern)
        #expect(matcher.problem != nil)
        #expect(matcher.matches("anything"))
    }

    @Test("no text makes a pattern slow")
    func hostileTexts() {
        let long = String(repeating: "a-", count: 50_000)
        #expect(!PatternMatcher("^[a-zA-Z0-9](-*[a-zA-Z0-9])*$").matches(long))
        #expect(!PatternMatcher(#"\/?.+\/.+"#).matches(long))
        #expect(!PatternMatcher(#"(a*)*b"#).matches(String(repeating: "a", count: 2000)))
    }

    @Test("overrides differ from the model's text and are understood")
    func overrides() {
        for (pattern, override) in PatternOverride.all {
            #expect(pattern != override.pattern && !override.reason.isEmpty)
            #expect(PatternMatcher(pattern).problem == nil)
        }
    }
}
