/// Rows for people, in aligned columns.
package struct Table {
    private let headings: [String]
    private var rows: [[String]] = []

    package init(_ headings: [String]) { self.headings = headings }

    /// Adds a row; foreign text must be escaped already.
    package mutating func add(_ cells: [String]) { rows.append(cells) }

    /// The lines, headings first, columns two spaces apart.
    package var lines: [String] { lines(fitting: .max) }

    /// The same in at most `width` columns of text where that leaves eight to each cell: the widest are cut, and end in `…`.
    package func lines(fitting width: Int) -> [String] {
        let all = [headings] + rows
        var widths = headings.indices.map { column in
            all.map { column < $0.count ? $0[column].count : 0 }.max() ?? 0
        }
        var excess = widths.reduce(2 * (widths.count - 1), +) - width
        while excess > 0, let widest = widths.indices.max(by: { widths[$0] < widths[$1] }), widths[widest] > 8 {
            widths[widest] -= 1
            excess -= 1
        }
        return all.map { row in
            var line = ""
            for (column, cell) in row.enumerated() {
                let shown = cell.count > widths[column] ? cell.prefix(widths[column] - 1) + "…" : cell[...]
                line += shown
                if column < row.count - 1 {
                    line += String(repeating: " ", count: widths[column] - shown.count + 2)
                }
            }
            return line
        }
    }
}
