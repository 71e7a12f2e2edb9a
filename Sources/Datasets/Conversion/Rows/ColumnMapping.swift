package import Core

/// Roles of a format joined to the columns of a source.
package struct ColumnMapping: Sendable {
    /// Role to column as it was written, completed with columns that have a role's name.
    let columns: [String: String]
    /// The same, read.
    let expressions: [String: ColumnExpression]
    let constants: [String: String]
    /// Columns and the values that are kept.
    let only: [(expression: ColumnExpression, values: Set<String>)]
    /// The column whose values are groups.
    let groupBy: ColumnExpression?
    /// Columns that are written as they are, in this order.
    let kept: [String]

    /// Whether anything was said about columns; if not, rows that have the format already stay as they are.
    let isExplicit: Bool
    /// Takes apart rows whose format was named; nil when none was.
    let outline: RowOutline?

    /// What somebody named: a column of it that no row has was meant otherwise.
    private let named: [ColumnExpression]

    /// Holds what roles are mapped to against the columns of a source.
    ///
    /// - Parameters:
    ///   - columns: role to column, place or text, as `--map` takes them.
    ///   - format: whose roles they are; nil holds only the columns.
    /// - Throws: `data.mapping_invalid`, `data.column_missing`.
    package static func require(
        _ columns: [String: String], in available: [String], of source: String, format: FormatID? = nil
    ) throws {
        if let format {
            let request = PrepareRequest(source: source, format: format, columns: columns, outputFolder: "")
            _ = try ColumnMapping(request, format: try FormatCatalog.format(format), available: available)
        }
        for (_, text) in columns.sorted(by: { $0.key < $1.key }) {
            try ColumnExpression(text, available: available).requireColumns(in: available, of: source)
        }
    }

    /// - Parameter available: the source's columns; nil when rows decide (JSON lines).
    /// - Throws: `data.mapping_invalid`, `data.column_missing`, `data.option_invalid`.
    init(_ request: PrepareRequest, format: any DatasetFormat, available: [String]?) throws {
        let givenColumns = try Self.byRole(request.columns, format)
        let givenConstants = try Self.byRole(request.constants, format)
        for role in Set(givenColumns.keys).intersection(givenConstants.keys) {
            throw DatasetError(DatasetError.mappingInvalid, "the role \(role) has both a column and a constant text")
        }
        for (role, text) in givenConstants {
            var copy = text
            if let fault = copy.withUTF8({ TextRules.fault(UnsafeRawBufferPointer($0)) }) {
                throw DatasetError(
                    DatasetError.mappingInvalid, "the constant text of \(role) cannot be used: \(fault.message)")
            }
        }
        let given = Set(givenColumns.keys).union(givenConstants.keys)
        outline = try request.from.map { RowOutline(try FormatCatalog.format($0), for: format) }
        isExplicit = !given.isEmpty || (request.from ?? format.id) != format.id
        if let outline, let role = outline.lack(beside: given) {
            throw DatasetError(
                DatasetError.mappingInvalid,
                "rows of the format \(outline.id) have nothing for the role \(role) of the format \(format.id)",
                hint: "add: --map \(role)=COLUMN")
        }
        var columns = givenColumns
        var expressions = try givenColumns.mapValues { try ColumnExpression($0, available: available) }
        for role in outline == nil ? format.roles : [] where !given.contains(role.name) {
            let replaced = format.roles.filter { $0.alternative == role.name }
            // Somebody chose between messages and prompt with completion: the other way is not looked for.
            if let other = role.alternative, given.contains(other) { continue }
            if replaced.contains(where: { given.contains($0.name) }) { continue }
            guard let available else {
                // For JSON lines the rows show whether a member of the role's own name is there.
                if role.isRequired || !replaced.isEmpty {
                    columns[role.name] = role.name
                    expressions[role.name] = ColumnExpression(anyOf: [role.name] + role.aliases)
                }
                continue
            }
            if let column = role.column(among: available) {
                columns[role.name] = column
                expressions[role.name] = ColumnExpression(anyOf: [column])
            } else if role.isRequired, !role.isImplied, !Self.hasAlternative(role, format, available),
                isExplicit || !Self.hasFormat(available, format)
            {
                throw Self.unmapped(role, format, available)
            }
        }
        for (column, values) in request.only where values.isEmpty {
            throw DatasetError(DatasetError.optionInvalid, "no value is given for the column \(column) in --only")
        }
        func single(_ text: String, _ option: String) throws -> ColumnExpression {
            let expression = try ColumnExpression(text, available: available)
            if expression.tail == nil { return expression }
            throw DatasetError(
                DatasetError.mappingInvalid,
                "\(option) takes one column, and \(TerminalText.escape(text, limit: 80)) joins some")
        }
        self.columns = columns
        self.expressions = expressions
        constants = givenConstants
        only = try request.only.sorted { $0.key < $1.key }.map { (try single($0.key, "--only"), Set($0.value)) }
        groupBy = try request.groupBy.map { try single($0, "--group-by") }
        kept = try Self.kept(request.keep, format)
        named =
            givenColumns.keys.sorted().compactMap { expressions[$0] } + only.map(\.expression)
            + kept.map { ColumnExpression(anyOf: [$0]) } + (groupBy.map { [$0] } ?? [])
        if let available {
            for expression in named { try expression.requireColumns(in: available, of: request.source.name) }
        }
    }

    /// - Parameter seen: every column that was seen in rows, and what was looked for inside of them.
    /// - Throws: `data.column_missing` for what somebody named and no row has.
    func check(_ seen: [String], of source: String) throws {
        for expression in named where !seen.isEmpty { try expression.require(in: seen, of: source) }
    }

    /// Columns that may stand beside the members of the format.
    private static func kept(_ names: [String], _ format: any DatasetFormat) throws -> [String] {
        var kept: [String] = []
        let schema = format.schema.row
        for name in names where !kept.contains(name) {
            let shown = TerminalText.escape(name, limit: 80)
            guard schema.others == .allowed else {
                throw DatasetError(
                    DatasetError.mappingInvalid,
                    "the format \(format.id) takes no members but its own, so that \(shown) cannot be kept",
                    hint: "leave out --keep \(shown)")
            }
            if let refused = schema.refused.first(where: { $0.name == name }) {
                throw DatasetError(
                    DatasetError.mappingInvalid,
                    "the format \(format.id) refuses the member \(shown): \(refused.advice)")
            }
            if schema.members.contains(where: { $0.name == name || $0.aliases.contains(name) }) {
                throw DatasetError(
                    DatasetError.mappingInvalid, "\(shown) is a member of the format \(format.id) itself",
                    hint: "say what becomes of it with --map")
            }
            kept.append(name)
        }
        return kept
    }

    /// What was given, by the roles' own names.
    private static func byRole(_ given: [String: String], _ format: any DatasetFormat) throws -> [String: String] {
        var result: [String: String] = [:]
        for name in given.keys.sorted() {
            guard let role = format.roles.first(where: { $0.name == name || $0.aliases.contains(name) }) else {
                let names = format.roles.map(\.name)
                throw DatasetError(
                    DatasetError.mappingInvalid,
                    "the format \(format.id) has no role \(TerminalText.escape(name, limit: 80)); its roles are: "
                        + names.joined(separator: ", "),
                    hint: Spelling.near(name, in: names).first.map { "did you mean \($0)?" })
            }
            guard result.updateValue(given[name] ?? "", forKey: role.name) == nil else {
                throw DatasetError(DatasetError.mappingInvalid, "the role \(role.name) is given twice")
            }
        }
        return result
    }

    private static func hasAlternative(
        _ role: FormatRole, _ format: any DatasetFormat, _ available: [String]
    ) -> Bool {
        guard let other = format.roles.first(where: { $0.name == role.alternative }) else { return false }
        return other.column(among: available) != nil
    }

    /// Whether the columns are all that rows of the format have, or of another that can be taken apart for it.
    private static func hasFormat(_ available: [String], _ format: any DatasetFormat) -> Bool {
        FormatCatalog.built.contains { other in
            let schema = other.schema.row
            return schema.members.allSatisfy { !$0.isRequired || available.contains($0.name) }
                && schema.anyOf.allSatisfy { $0.contains(where: available.contains) }
                && (other.id == format.id || RowOutline(other, for: format).suffices)
        }
    }

    private static func unmapped(
        _ role: FormatRole, _ format: any DatasetFormat, _ available: [String]
    ) -> DatasetError {
        let list = available.prefix(40).map { TerminalText.escape($0, limit: 80) }.joined(separator: ", ")
        return DatasetError(
            DatasetError.mappingInvalid,
            "the role \(role.name) of the format \(format.id) has no column; the source's columns are: \(list)",
            hint: "add: --map \(role.name)=COLUMN" + (role.alternative.map { ", or: --map \($0)=COLUMN" } ?? ""))
    }
}

extension FormatRole {
    /// The column of the role's own name.
    fileprivate func column(among available: [String]) -> String? {
        ([name] + aliases).first { available.contains($0) }
    }
}
