/// Tells lists of functions, as chat APIs declare them, by how they look.
enum FunctionList {
    private static let words: (schema: StaticString, name: StaticString, description: StaticString) = (
        "\"object\"", "\"name\"", "\"description\""
    )
    /// Texts are looked at as far as this: the first function is enough.
    private static let limit = 4096

    /// Counts a list that is not empty.
    static func look(at list: TapeValue, _ signs: inout InspectReport.ColumnSigns) {
        var (isOne, isDescribed) = (true, true)
        list.forEachElement { _, element in
            guard isOne else { return }
            let function = element.given("function") ?? element
            let parameters = function.given("parameters")
            guard function.member("name")?.isString == true,
                parameters.map({ $0.isObject && ($0.isEmpty || $0.given("type") != nil) }) ?? true,
                parameters != nil || element.member("function") != nil
            else { return isOne = false }
            if function.given("description").map({ !$0.isString || $0.bytes.isBlank }) ?? true { isDescribed = false }
        }
        guard isOne else { return }
        signs.functionLists += 1
        if isDescribed { signs.describedLists += 1 }
    }

    /// Counts a text that begins like a list, by words that such lists have: nothing is parsed.
    static func look(at text: UnsafeRawBufferPointer, _ signs: inout InspectReport.ColumnSigns) {
        if text.count == 2 { return signs.emptyLists += text[1] == UInt8(ascii: "]") ? 1 : 0 }
        guard text[1...].first(where: { $0 > 0x20 }) == UInt8(ascii: "{") else { return }
        let start = UnsafeRawBufferPointer(rebasing: text.prefix(limit))
        guard start.contains(words.name), start.contains(words.schema) else { return }
        signs.functionLists += 1
        if start.contains(words.description) { signs.describedLists += 1 }
    }
}
