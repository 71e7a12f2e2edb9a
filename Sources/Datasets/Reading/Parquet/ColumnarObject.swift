/// A table as one JSON object of columns, each an object from the number of a row to its value: pandas' `to_json`.
struct ColumnarObject {
    /// The names of the first column's rows.
    private var rows: [ArraySlice<UInt8>] = []
    private var columns = 0
    /// The row of the present column whose name comes next.
    private var row = 0

    /// Whether a text is such an object, and nothing else.
    ///
    /// - Parameter isWhole: whether the text goes on behind what is given; what is cut off must name rows by their numbers.
    static func isOne(_ text: ArraySlice<UInt8>, isWhole: Bool) -> Bool {
        var object = ColumnarObject()
        return object.holds(text, isWhole: isWhole)
    }

    private mutating func holds(_ text: ArraySlice<UInt8>, isWhole: Bool) -> Bool {
        var (position, depth, isName) = (text.startIndex, 0, false)
        while position < text.endIndex {
            let byte = text[position]
            position += 1
            switch byte {
            case 0x22:
                let start = position
                while position < text.endIndex, text[position] != 0x22 { position += text[position] == 0x5C ? 2 : 1 }
                guard position < text.endIndex else { return isCutTable(isWhole) }
                if isName, depth == 2, !add(text[start..<position]) { return false }
                // A column that is a text is none.
                if !isName, depth == 1 { return false }
                position += 1
                isName = false
            case 0x7B:
                depth += 1
                isName = depth <= 2
                if depth == 2 { (columns, row) = (columns + 1, 0) }
            case 0x7D:
                if depth == 2, row != rows.count { return false }
                depth -= 1
                if depth == 0 {
                    let rest = text[position...]
                    return isWhole && rest.allSatisfy { $0 == 0x20 || (9...13).contains($0) } && isTable
                }
            case 0x5B where depth > 1: depth += 1
            case 0x5D where depth > 2: depth -= 1
            case 0x2C: isName = depth <= 2
            case 0x3A, 0x20, 9...13: break
            // A number, true, false or null; or something that is no JSON.
            default: if depth < 2 { return false }
            }
        }
        return isCutTable(isWhole)
    }

    /// Notes the name of a row; false when another column has another one there.
    private mutating func add(_ name: ArraySlice<UInt8>) -> Bool {
        defer { row += 1 }
        guard columns > 1 else {
            rows.append(name)
            return true
        }
        return row < rows.count && rows[row] == name
    }

    /// One row of one column, or rows with names of their own in one column, may be anything.
    private var isTable: Bool { isNumbered ? rows.count + columns > 2 : rows.count > 1 && columns > 1 }

    private func isCutTable(_ isWhole: Bool) -> Bool { !isWhole && isNumbered && rows.count > 1 }

    /// Whether rows are called 0, 1, 2 …, as they are unless somebody named them.
    private var isNumbered: Bool {
        !rows.isEmpty && rows.enumerated().allSatisfy { $0.element.elementsEqual(String($0.offset).utf8) }
    }
}
