internal import Core

/// One AWS configuration file as it stands: sections, their keys, and the keys nested under a key.
struct AWSConfigFile: Sendable {
    /// A section's keys in lower case.
    struct Section: Sendable {
        var values: [String: String] = [:]
        /// Keys that stand indented below a key without a value: `s3 =` followed by `  endpoint_url = …`.
        var nested: [String: [String: String]] = [:]
    }

    /// Sections by their text between the brackets, with quotes and repeated blanks removed.
    private(set) var sections: [String: Section] = [:]

    init() {}

    /// Reads the text of a file.
    ///
    /// - Parameter path: for error messages.
    /// - Throws: `aws.configuration_invalid` with the line's number; never with its text, which may be a secret.
    init(text: String, path: String) throws {
        var name: String?
        var parent: String?
        var number = 0
        for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
            number += 1
            func fail(_ what: String) -> AWSClientError {
                AWSClientError(AWSClientError.configurationInvalid, "\(path):\(number): \(what)")
            }
            let content = line.trimmingBlanks
            guard !content.isEmpty, !content.hasPrefix("#"), !content.hasPrefix(";") else { continue }
            let isIndented = line.first == " " || line.first == "\t"
            if content.hasPrefix("["), !isIndented {
                guard content.hasSuffix("]") else { throw fail("a section's closing bracket is missing") }
                let title = Self.title(content.dropFirst().dropLast())
                guard sections[title] == nil else { throw fail("the section [\(title)] is there twice") }
                sections[title] = Section()
                name = title
                parent = nil
                continue
            }
            guard let name else { throw fail("this line stands before the first section") }
            guard let equals = content.firstIndex(of: "=") else {
                throw fail("this line is neither a section, a comment nor 'key = value'")
            }
            let key = String(content[..<equals].trimmingBlanks).lowercased()
            let value = String(content[content.index(after: equals)...].trimmingBlanks)
            guard !key.isEmpty else { throw fail("the key before '=' is missing") }
            if isIndented, let parent {
                sections[name]?.nested[parent, default: [:]][key] = value
            } else {
                sections[name]?.values[key] = value
                parent = value.isEmpty ? key : nil
            }
        }
    }

    /// `profile "my  dev"` is `profile my dev`.
    private static func title(_ text: Substring) -> String {
        text.filter { $0 != "\"" && $0 != "'" }.split(whereSeparator: { $0 == " " || $0 == "\t" })
            .joined(separator: " ")
    }
}

extension StringProtocol {
    /// The text without blanks and tabs at its ends.
    fileprivate var trimmingBlanks: SubSequence {
        func isBlank(_ character: Character) -> Bool {
            character == " " || character == "\t"
        }
        guard let first = firstIndex(where: { !isBlank($0) }), let last = lastIndex(where: { !isBlank($0) }) else {
            return self[endIndex...]
        }
        return self[first...last]
    }
}
