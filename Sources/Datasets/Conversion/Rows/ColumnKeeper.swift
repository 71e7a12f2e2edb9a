/// Adds columns to converted rows as they are. Each thread has its own.
struct ColumnKeeper {
    private let columns: [[UInt8]]
    /// Reads converted rows that may have the members already, because they were taken as they are.
    private let parser: RowParser?
    private let context = CheckContext(nullIsAbsent: false)

    /// - Parameter mayBeThere: whether rows may be taken as they are.
    /// - Returns: nil when nothing is kept.
    /// - Throws: `data.out_of_memory`.
    init?(_ names: [String], mayBeThere: Bool) throws {
        guard !names.isEmpty else { return nil }
        columns = names.map { Array($0.utf8) }
        parser = mayBeThere ? try RowParser() : nil
        _ = context.free.pointee.makePlace()
    }

    /// Looks at the columns of a row; returns the way to a member that stands twice, nil when none does.
    func doubled(in row: TapeValue) -> String? {
        var doubled: String?
        context.begin(row)
        context.free.pointee.begin(line: 1)
        let object = context.free.pointee.beginObject()
        row.forEachMember { key, value in
            guard columns.contains(where: { key.elementsEqual($0) }) else { return }
            context.free.pointee.look(at: value, key, of: 0, in: object, context) { doubled = doubled ?? $0.path }
        }
        return doubled
    }

    /// The kinds of value that the columns had in rows that were written.
    func takeKinds() -> MemberKinds { context.free.pointee.takeKinds() }

    /// Adds the columns of `row` to the row that was written from `start` on; one that is absent becomes null, so that all
    /// rows have the same members.
    ///
    /// - Throws: `data.out_of_memory`.
    func add(_ row: TapeValue, to writer: inout JSONLineWriter, from start: Int) throws {
        context.free.pointee.end(isValid: true)
        let there = try membersThere(&writer, from: start)
        writer.reopenObject()
        for (number, column) in columns.enumerated() where !there.contains(number) {
            var found: TapeValue?
            row.forEachMember { key, value in
                if key.count == column.count, key.elementsEqual(column) { found = value }
            }
            writer.raw(",")
            column.withUnsafeBytes { writer.string($0) }
            writer.raw(":")
            if let found {
                found.write(to: &writer)
            } else {
                writer.raw("null")
            }
        }
        writer.raw("}")
    }

    /// Which columns are in the written row.
    private func membersThere(_ writer: inout JSONLineWriter, from start: Int) throws -> Set<Int> {
        guard let parser else { return [] }
        return try writer.withPadded(from: start) { bytes in
            guard case .value(let written) = try parser.parse(bytes) else { return [] }
            var found: Set<Int> = []
            written.forEachMember { key, _ in
                for (number, column) in columns.enumerated() where key.elementsEqual(column) { found.insert(number) }
            }
            return found
        }
    }
}
