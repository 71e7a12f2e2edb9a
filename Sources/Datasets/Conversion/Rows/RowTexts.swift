/// The texts of a row: what a model reads of it.
enum RowTexts {
    /// Calls `body` with each text at any depth, in order. Who speaks and what kind of part follows is no text: the chat
    /// template says that in its own way.
    ///
    /// - Parameter isMeant: whether the member of this name counts.
    static func forEach(
        in row: TapeValue, where isMeant: (UnsafeRawBufferPointer) -> Bool, _ body: (UnsafeRawBufferPointer) -> Void
    ) {
        guard row.isObject else { return visit(row, isTop: true, body) }
        row.forEachMember { key, value in
            if !isMeant(key) { return }
            if value.isString {
                body(value.bytes)
            } else {
                visit(value, isTop: false, body)
            }
        }
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
