/// Holds a converted row against the format that it is meant to have, so that nothing is written that `data validate`
/// refuses. Only asked where more than texts was copied: lists of messages, objects.
final class RowGuard {
    private let parser: RowParser
    private let checker: RowChecker
    private let tokenLimit: Int
    /// What the last row has of all that rows should have alike; see ``RowChecker/members``. Nil when it is not known.
    var members: FieldPresence.Members?
    /// The same of rows made of nothing but texts, which are alike.
    private var plainMembers: FieldPresence.Members?

    /// - Throws: `data.out_of_memory`.
    init(_ schema: RowSchema) throws {
        parser = try RowParser()
        checker = RowChecker(schema)
        tokenLimit = schema.tokenLimit?.tokens ?? .max
    }

    /// Throws the first thing that is wrong with the row that was written from `start` on.
    ///
    /// - Parameters:
    ///   - role: the role that most of the row came from.
    ///   - isPlain: whether only checked texts were written, so that only the row's length matters.
    /// - Throws: ``ConversionFault``; `data.out_of_memory`.
    func check(in writer: inout JSONLineWriter, from start: Int, role: String, isPlain: Bool = false) throws {
        if isPlain, writer.bytes.count - start <= tokenLimit, let plainMembers {
            members = plainMembers
            return
        }
        try writer.withPadded(from: start) { bytes in
            switch try parser.parse(bytes) {
            case .refused(let fault): throw ConversionFault(role: role, rule: fault.rule, message: fault.message)
            case .value(let row):
                if let finding = first(row, bytes: bytes.count) {
                    throw ConversionFault(
                        role: role, rule: finding.rule,
                        message: "in the row made of it, \(finding.path): \(finding.message)")
                }
                members = checker.members
                checker.end(isValid: true)
                if isPlain { plainMembers = members }
            }
        }
    }

    /// Writes a row that has the format already, without nulls that only pad it, or says what it lacks.
    func pass(_ row: TapeValue, to writer: inout JSONLineWriter) -> ConversionFault? {
        guard let finding = first(row, bytes: .max) else {
            members = checker.members
            checker.end(isValid: true)
            row.write(to: &writer, without: checker.absent)
            return nil
        }
        return ConversionFault(role: "", rule: finding.rule, message: finding.message, path: finding.path)
    }

    /// What was counted of the block's rows; see ``RowChecker/presence(_:)``.
    func presence(_ tally: inout FieldPresence.Tally) -> FieldPresence { checker.presence(&tally) }

    private func first(_ row: TapeValue, bytes: Int) -> Finding? {
        var first: Finding?
        checker.check(row, bytes: bytes) { if first == nil, !$0.isWarning { first = $0 } }
        return first
    }
}

/// Lets rows through that have the format already, as long as nobody said which column is which, and converts the others.
struct NativeFirst<Converter: RowConverter>: RowConverter {
    private let format: any DatasetFormat
    private let rows: RowGuard
    private var converter: Converter
    /// Members of the format that a conversion would leave behind.
    private let lost: [String]

    /// - Parameter makeConverter: makes the converter of the other rows, which shares the guard.
    init(_ format: any DatasetFormat, _ makeConverter: (RowGuard) throws -> Converter) throws {
        self.format = format
        rows = try RowGuard(format.schema)
        converter = try makeConverter(rows)
        let carried = Set(format.roles.map(\.name) + ["schemaVersion"])
        lost = format.schema.members.filter { !$0.isRequired && !carried.contains($0.name) }
            .flatMap { [$0.name] + $0.aliases }
    }

    var memberGuard: RowGuard? { rows }

    mutating func convert(_ fields: MappedRow, to writer: inout JSONLineWriter) throws {
        rows.members = nil
        guard let row = fields.row else { return try converter.convert(fields, to: &writer) }
        guard let own = rows.pass(row, to: &writer) else {
            // A row that is taken as it is loses nothing.
            fields.notes.beginRow()
            return fields.takeRow()
        }
        if lost.contains(where: { row.member($0) != nil }), isMeant(row) { throw own }
        do {
            try converter.convert(fields, to: &writer)
        } catch let fault as ConversionFault {
            // A row that was meant to have the format is better told what it lacks of it.
            throw isMeant(row) ? own : fault
        }
    }

    /// Whether the row was meant to have the format.
    private func isMeant(_ row: TapeValue) -> Bool { format.fit(RowShape(row))?.rank == FormatFit.exact("").rank }
}
