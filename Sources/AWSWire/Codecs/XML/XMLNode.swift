/// One element of an XML document: names without their prefix, text with its entities resolved.
package struct XMLNode: Sendable, Equatable {
    package var name: String
    /// Attributes by their name as written (`xsi:type`), namespace declarations left out.
    package var attributes: [String: String] = [:]
    package var children: [XMLNode] = []
    /// All text directly inside, joined.
    package var text = ""

    init(name: String) { self.name = name }

    /// The first child of that name.
    func child(_ name: String) -> XMLNode? { children.first { $0.name == name } }
}
