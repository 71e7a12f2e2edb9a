/// The texts of a row: what a model reads of it.
enum RowTexts {
    /// Calls `body` with each text at any depth, in order. Who speaks and what kind of part follows is no text: the chat
    /// template says that in its own way.
    static func forEach(in row: TapeValue, _ body: (UnsafeRawBufferPointer) -> Void) {
        visit(row, isTop: true, body)
    }

    private static func visit(_ value: TapeValue, isTop: Bool, _ body: (UnsafeRawBufferPointer) -> Void) {
        if value.isString {
            body(value.bytes)
        } else if value.isList {
            value.forEachElement { _, element in visit(element, isTop: false, body) }
        } else if value.isObject {
            value.forEachMember { key, value in
                if value.isString {
                    if isTop || !isLabel(key) { body(value.bytes) }
                } else {
                    visit(value, isTop: false, body)
                }
            }
        }
    }

    @inline(__always)
    private static func isLabel(_ key: UnsafeRawBufferPointer) -> Bool {
        key.count == 4 && (key.elementsEqual("role".utf8) || key.elementsEqual("type".utf8))
    }
}
