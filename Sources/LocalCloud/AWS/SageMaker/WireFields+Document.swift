package import AWSWire
internal import Core

extension StoredDocument {
    /// Keeps a request's members. Requests to the control plane hold no blobs; timestamps become seconds.
    package init(_ fields: WireFields) { self.init(fields.json(WireJSONForm(blobs: .hex, timestamps: .seconds))) }

    /// The members as they came.
    package var fields: WireFields { value.object.map { WireFields($0) } ?? WireFields() }
}

extension WireFields {
    /// The structures of a list.
    func structures(_ name: String) -> [WireFields] { list(name)?.compactMap(\.structure) ?? [] }

    /// Copies the named members from another set of fields, where they are present.
    mutating func copy(_ names: [String], from other: WireFields) {
        for name in names {
            if let value = other[name], !value.isNull { self[name] = value }
        }
    }
}
