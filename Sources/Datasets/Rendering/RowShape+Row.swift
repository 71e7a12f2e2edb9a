extension RowShape {
    /// The outline of a row; of an object with more than 64 members, that of the first ones.
    init(of row: TapeValue) {
        self.init()
        guard row.isObject else { return }
        row.forEachMember { key, value in
            guard kinds.count < 64, key.count <= 256 else { return }
            kinds[String(decoding: key, as: UTF8.self)] =
                switch value.kind {
                case .string: .text
                case .list: .list
                case .object: .object
                default: .other
                }
        }
    }
}
