/// Reads messages that do not stand as a list: as a text that holds one, the only way in CSV, or as an object of lists,
/// `{"role":[…],"content":[…]}`, which is how some tables keep a sequence. Each thread has its own.
final class MessageLists {
    private let texts: JSONTexts
    private var writer = JSONLineWriter(capacity: 1_024)

    /// - Throws: `data.out_of_memory`.
    init() throws { texts = try JSONTexts() }

    /// The list that a value stands for, valid until the next call; nil when it is one already, or stands for none.
    ///
    /// - Throws: `data.out_of_memory`.
    func list(_ value: TapeValue) throws -> TapeValue? {
        if value.isString {
            guard Self.holdsList(value.bytes) else { return nil }
            return try list(value.bytes)
        }
        guard value.isObject, let (names, columns) = Self.columns(value) else { return nil }
        writer.truncate(to: 0)
        writer.raw("[")
        for number in columns[0].indices {
            writer.raw(number == 0 ? "{" : ",{")
            for (index, column) in columns.enumerated() {
                writer.raw(index == 0 ? "" : ",")
                writer.string(names[index])
                writer.raw(":")
                column[number].write(to: &writer)
            }
            writer.raw("}")
        }
        writer.raw("]")
        return try writer.bytes.withUnsafeBytes { try list($0) }
    }

    /// Whether a text may hold a list of objects.
    static func holdsList(_ text: UnsafeRawBufferPointer) -> Bool {
        var rest = text.drop { $0 <= 0x20 }
        guard rest.first == UInt8(ascii: "[") else { return false }
        rest = rest.dropFirst().drop { $0 <= 0x20 }
        return rest.first == UInt8(ascii: "{")
    }

    /// The members of an object of lists that are equally long; nil for another object, or when they are no messages.
    static func columns(_ value: TapeValue) -> (names: [String], columns: [[TapeValue]])? {
        var names: [String] = []
        var columns: [[TapeValue]] = []
        var isTable = true
        value.forEachMember { key, member in
            guard isTable, member.isList else { return isTable = false }
            var column: [TapeValue] = []
            member.forEachElement { _, element in column.append(element) }
            names.append(String(decoding: key, as: UTF8.self))
            columns.append(column)
        }
        guard isTable, let first = columns.first, !first.isEmpty, columns.allSatisfy({ $0.count == first.count }),
            names.contains("role") && names.contains("content") || names.contains("from") && names.contains("value")
        else { return nil }
        return (names, columns)
    }

    private func list(_ text: UnsafeRawBufferPointer) throws -> TapeValue? {
        guard case .value(let list) = try texts.read(text), list.isList else { return nil }
        return list
    }
}
