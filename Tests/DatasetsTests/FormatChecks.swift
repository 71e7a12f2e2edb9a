import Core
import Testing

@testable import Datasets

/// What a format makes of rows.
enum FormatChecks {
    /// The problems of a row, or its warnings, each as path and rule.
    static func problems(
        _ row: String, _ format: FormatID, warnings: Bool = false, location: SourceLocation = #_sourceLocation
    ) throws -> [String] {
        let parser = try RowParser()
        let buffer = LineBuffer(capacity: row.utf8.count)
        buffer.append(Array(row.utf8))
        guard case .value(let value) = try parser.parse(buffer.bytes) else {
            Issue.record("not JSON: \(row)", sourceLocation: location)
            return []
        }
        var problems: [String] = []
        RowChecker(try FormatCatalog.format(format).schema).check(value, bytes: row.utf8.count) { finding in
            #expect(finding.message.count > 15, sourceLocation: location)
            if finding.isWarning == warnings { problems.append("\(finding.path) \(finding.rule.rawValue)") }
        }
        return problems
    }

    /// Every format.
    static let names = FormatCatalog.descriptions.map(\.id)

    /// The valid row that a format shows.
    static func example(_ format: FormatID) throws -> String {
        try FormatCatalog.descriptions(of: [format])[0].example
    }

    /// The outline of a row.
    static func shape(_ row: String) throws -> RowShape {
        let parser = try RowParser()
        let buffer = LineBuffer(capacity: row.utf8.count)
        buffer.append(Array(row.utf8))
        guard case .value(let value) = try parser.parse(buffer.bytes) else { return RowShape() }
        return RowShape(value)
    }

    /// The formats that a row may have, best first.
    static func detect(_ row: String) throws -> [String] {
        FormatCatalog.detect(try shape(row)).map(\.id.rawValue)
    }

    /// `{"role":…,"content":…}` with a text.
    static func message(_ role: String, _ content: String = "x") -> String {
        #"{"role":"\#(role)","content":"\#(content)"}"#
    }
}
