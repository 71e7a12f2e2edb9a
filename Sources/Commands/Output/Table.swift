/// Rows for people, in aligned columns.
struct Table {
    private let headings: [String]
    private var rows: [[String]] = []

    init(_ headings: [String]) { self.headings = headings }

    /// Adds a row; foreign text must be escaped already.
    package mutating func add(_ cells: [String]) { rows.append(cells) }

    /// The lines, headings first, columns two spaces apart.
    var lines: [String] {
        let all = [headings] + rows
        let widths = headings.indices.map { column in
            all.map { column < $0.count ? $0[column].count : 0 }.max() ?? 0
        }
        return all.map { row in
            var line = ""
            for (column, cell) in row.enumerated() {
                line += cell
                if column < row.count - 1 {
                    line += String(repeating: " ", count: max(0, widths[column] - cell.count) + 2)
                }
            }
            return line
        }
    }
}
