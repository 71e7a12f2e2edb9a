package import AWSWire
internal import Core

extension StoredDocument {
    /// Keeps a request's members. Requests to the control plane hold no blobs; timestamps become seconds.
    package init(_ fields: WireFields) { self.init(fields.json(WireJSONForm(blobs: .hex, timestamps: .seconds))) }

    /// The members as they came.
    package var fields: WireFields { value.object.map { WireFields($0) } ?? WireFields() }

    /// What a describe gives back of a request: all that was kept but the tags, which ListTags tells.
    var given: WireFields {
        var members = fields
        members["Tags"] = nil
        return members
    }
}

extension WireFields {
    /// The structures of a list.
    func structures(_ name: String) -> [WireFields] { list(name)?.compactMap(\.structure) ?? [] }
}
