/// One element of an XML document: names without their prefix, text with its entities resolved.
struct XMLNode: Sendable, Equatable {
    var name: String
    /// Attributes by their name as written (`xsi:type`), namespace declarations left out.
    var attributes: [String: String] = [:]
    var children: [XMLNode] = []
    /// All text directly inside, joined.
    var text = ""

    init(name: String) { self.name = name }

    /// The first child of that name.
    func child(_ name: String) -> XMLNode? { children.first { $0.name == name } }
}
