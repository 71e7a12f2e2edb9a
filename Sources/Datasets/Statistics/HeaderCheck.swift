/// What the values of a table say about its first row, which should name the columns.
enum HeaderCheck {
    /// Whether the first row seems to be data: it is like the values below it.
    static func isData(_ columns: [InspectReport.Column]) -> Bool {
        let hasUsualName = columns.contains { column in
            MappingRole.allCases.contains { $0.nameScore(column.name)?.isExact == true }
        }
        return !hasUsualName && repeats(columns) == 0
            && columns.contains { column in
                if column.type == "integer" || column.type == "number" { return Double(column.name) != nil }
                if column.name.hasSuffix("?") { return column.signs.questions * 2 > column.present }
                // A class comes again about as often as the others; one that only happens to be the column's name does not.
                guard let distinct = column.distinct else { return false }
                return column.signs.ownNames > 0 && column.signs.ownNames * distinct * 4 >= column.present
            }
    }

    /// Rows that repeat the header, as files have that were put together.
    static func repeats(_ columns: [InspectReport.Column]) -> Int { columns.map(\.signs.ownNames).min() ?? 0 }
}
