import Core

/// Roles of a format joined to the columns of a source.
struct ColumnMapping: Sendable {
    /// Role to column, completed with columns that have a role's name.
    let columns: [String: String]
    let constants: [String: String]
    /// Column to the values that are kept.
    let only: [String: Set<String>]

    /// Columns whose values are needed, each once.
    var neededColumns: [String] { Array(Set(columns.values).union(only.keys)).sorted() }

    /// - Parameter available: the source's columns; nil when rows decide (JSON lines).
    /// - Throws: `data.mapping_invalid`, `data.column_missing`, `data.option_invalid`.
    init(_ request: PrepareRequest, format: any DatasetFormat, available: [String]?) throws {
        let names = format.roles.map(\.name)
        for role in Array(request.columns.keys).sorted() + Array(request.constants.keys).sorted()
        where !names.contains(role) {
            throw DatasetError(
                DatasetError.mappingInvalid,
                "the format \(format.id) has no role \(TerminalText.escape(role, limit: 80)); its roles are: "
                    + names.joined(separator: ", "),
                hint: NearNames.nearest(to: role, among: names).first.map { "did you mean \($0)?" })
        }
        for role in Set(request.columns.keys).intersection(request.constants.keys) {
            throw DatasetError(DatasetError.mappingInvalid, "the role \(role) has both a column and a constant text")
        }
        for (role, text) in request.constants {
            var copy = text
            if let fault = copy.withUTF8({ TextRules.fault(UnsafeRawBufferPointer($0)) }) {
                throw DatasetError(
                    DatasetError.mappingInvalid, "the constant text of \(role) cannot be used: \(fault.message)")
            }
        }
        var columns = request.columns
        for role in format.roles where columns[role.name] == nil && request.constants[role.name] == nil {
            // A column of the role's own name is meant; for JSON lines the rows show whether it is there.
            if available.map({ $0.contains(role.name) }) ?? role.isRequired {
                columns[role.name] = role.name
            } else if role.isRequired {
                throw DatasetError(
                    DatasetError.mappingInvalid,
                    "the role \(role.name) of the format \(format.id) has no column; the source's columns are: "
                        + (available ?? []).prefix(40).map { TerminalText.escape($0, limit: 80) }.joined(
                            separator: ", "),
                    hint: "add: --map \(role.name)=COLUMN")
            }
        }
        if let available {
            try ColumnCheck.require(
                columns.values.sorted() + request.only.keys.sorted(), in: available, of: request.source.name)
        }
        for (column, values) in request.only where values.isEmpty {
            throw DatasetError(DatasetError.optionInvalid, "no value is given for the column \(column) in --only")
        }
        self.columns = columns
        constants = request.constants
        only = request.only.mapValues { Set($0) }
    }
}
