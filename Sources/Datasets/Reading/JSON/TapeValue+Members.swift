extension TapeValue {
    /// The last member of that name unless it is null.
    func given(_ name: String) -> TapeValue? { member(name).flatMap { $0.isNull ? nil : $0 } }

    /// The first of these members that is not null.
    func given(_ names: String...) -> TapeValue? {
        for name in names { if let value = given(name) { return value } }
        return nil
    }

    /// The same unless it is an empty list, object or text.
    func filled(_ name: String) -> TapeValue? { given(name).flatMap { $0.isEmptyValue ? nil : $0 } }

    /// Whether it is an empty list, object or text.
    var isEmptyValue: Bool {
        switch kind {
        case .list, .object: isEmpty
        case .string: bytes.isEmpty
        default: false
        }
    }
}
