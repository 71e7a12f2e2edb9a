import Core
import Yams

/// Parses YAML that people write, collecting every fault instead of stopping at the first.
final class YAMLDocument {
    private(set) var diagnostics: [ProjectDiagnostic] = []
    /// Where the keys stand that were looked at, by their dotted names.
    var places: [String: KeyPlace] = [:]

    /// The largest document that is read, in bytes.
    static let maximumBytes = 256 << 10
    private static let maximumDiagnostics = 100

    /// The root mapping; nil when the text is no YAML mapping, which is then a diagnostic.
    func root(of text: String) -> YAMLMap? {
        guard text.utf8.count <= Self.maximumBytes else {
            report(1, 1, "", "the file has \(text.utf8.count) bytes, the limit is \(Self.maximumBytes)")
            return nil
        }
        // The parser calls itself for every level.
        guard Self.bracketDepth(text) <= 64 else {
            report(1, 1, "", "brackets are nested more than 64 deep")
            return nil
        }
        if let line = Self.deepLine(text) {
            report(line, 1, "", "the line is nested or indented more than 200 columns deep")
            return nil
        }
        do {
            switch try Yams.compose(yaml: text) {
            case .mapping(let mapping)?: return YAMLMap(mapping, path: "", line: 1, column: 1, document: self)
            case nil: report(1, 1, "", "the file is empty")
            case let node?:
                report(node.mark?.line ?? 1, node.mark?.column ?? 1, "", "keys and values are expected at the top")
            }
        } catch let error as YamlError {
            report(error, in: text)
        } catch {
            report(1, 1, "", "this is not YAML: \(TerminalText.escape(String(describing: error)))")
        }
        return nil
    }

    func report(_ line: Int, _ column: Int, _ key: String, _ message: String, hint: String? = nil) {
        guard diagnostics.count < Self.maximumDiagnostics else { return }
        diagnostics.append(ProjectDiagnostic(line: line, column: column, key: key, message: message, hint: hint))
    }

    private func report(_ error: YamlError, in text: String) {
        switch error {
        case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
            .composer(_, let problem, let mark, _):
            report(mark.line, mark.column, "", "this is not YAML: \(TerminalText.escape(problem))")
        case .duplicatedKeysInMapping(let duplicates, let context):
            let names = duplicates.map { TerminalText.escape($0, limit: 60) }.joined(separator: ", ")
            let line = duplicates.first.flatMap { Self.secondLine(of: $0, in: text, from: context.mark.line) }
            report(line ?? context.mark.line, 1, names, "the key occurs twice in one mapping")
        case .reader(let problem, let offset, _, _):
            report(1, (offset ?? 0) + 1, "", "this is not text in UTF-8: \(TerminalText.escape(problem))")
        default: report(1, 1, "", "this is not YAML: \(TerminalText.escape(String(describing: error)))")
        }
    }

    /// The parser gives the mapping's place; people look for the second key.
    private static func secondLine(of key: String, in text: String, from first: Int) -> Int? {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        let found = lines.indices.filter { index in
            index + 1 >= first && lines[index].drop { $0 == " " }.hasPrefix(key + ":")
        }
        return found.count > 1 ? found[1] + 1 : nil
    }

    /// The first line whose indentation and leading list marks go deeper than 200 columns; from 1.
    private static func deepLine(_ text: String) -> Int? {
        var line = 1
        var prefix: Int? = 0
        var mark = false
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "\n"):
                line += 1
                (prefix, mark) = (0, false)
            case UInt8(ascii: " "), UInt8(ascii: "\t"):
                if let count = prefix {
                    guard count < 200 else { return line }
                    prefix = count + 1
                }
                mark = false
            case UInt8(ascii: "-"), UInt8(ascii: "?"), UInt8(ascii: ":"):
                // A mark counts only when a space follows it: `---` begins no list.
                prefix = mark ? nil : prefix.map { $0 + 1 }
                mark = true
            default: prefix = nil
            }
        }
        return nil
    }

    private static func bracketDepth(_ text: String) -> Int {
        var depth = 0
        var deepest = 0
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "["), UInt8(ascii: "{"): depth += 1
            case UInt8(ascii: "]"), UInt8(ascii: "}"): depth -= 1
            default: continue
            }
            deepest = max(deepest, depth)
        }
        return deepest
    }
}
