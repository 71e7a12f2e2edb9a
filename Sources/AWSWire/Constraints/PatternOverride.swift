/// A pattern of a service model that does not say what it means.
package struct PatternOverride: Sendable {
    /// What is matched instead.
    package let pattern: String
    /// Why.
    package let reason: String

    /// Overrides by the model's own text, which error messages still show.
    package static let all: [String: PatternOverride] = [
        #"[\u0009\u000A\u000D\u0020-\u007E\u0085\u00A0-\uD7FF\uE000-\uFFFD\u10000-\u10FFFF]+"#: PatternOverride(
            pattern: #"[\u0009\u000A\u000D\u0020-\u007E\u0085\u00A0-\uD7FF\uE000-\uFFFD\x{10000}-\x{10FFFF}]+"#,
            reason: "\\u takes four digits: as written, the upper planes become \\u1000, 0-\\u10FF, F and F"),
        #"(https|s3)://([^/])/?(.*)"#: PatternOverride(
            pattern: #"(https|s3)://([^/]+)/?(.*)"#,
            reason: "the bucket lacks its '+'; with it the same texts match, and the pattern says why"),
    ]
}
