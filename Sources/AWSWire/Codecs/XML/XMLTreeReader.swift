/// Reads the XML that AWS protocols use: strict, UTF-8, no document types, no entities but the five of XML itself.
package struct XMLTreeReader {
    private let bytes: [UInt8]
    private var position = 0
    private var open: [XMLNode] = []
    private static let maximumDepth = 64

    /// The document's root.
    package static func read(_ bytes: [UInt8]) throws(WireProblem) -> XMLNode {
        var reader = XMLTreeReader(bytes: bytes)
        return try reader.document()
    }

    private init(bytes: [UInt8]) {
        // A byte order mark is no text.
        self.bytes = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
    }

    private func malformed(_ text: String) -> WireProblem { WireProblem(.malformed, "XML, byte \(position): \(text)") }

    private mutating func document() throws(WireProblem) -> XMLNode {
        var root: XMLNode?
        while position < bytes.count {
            if bytes[position] != 0x3C {
                let text = try characters()
                if open.isEmpty {
                    guard ScalarText.trimmed(text).isEmpty else { throw malformed("text outside of the root") }
                } else {
                    open[open.count - 1].text += text
                }
                continue
            }
            if startsWith("<?") {
                try skip(past: "?>")
            } else if startsWith("<!--") {
                try skip(past: "-->")
            } else if startsWith("<![CDATA[") {
                try cdata()
            } else if startsWith("<!") {
                throw malformed("a document type is not allowed")
            } else if startsWith("</") {
                if let finished = try closeTag() { root = finished }
            } else {
                guard root == nil else { throw malformed("a second root") }
                if let finished = try openTag() { root = finished }
            }
        }
        guard let root, open.isEmpty else { throw malformed("the document is cut off") }
        return root
    }

    private func startsWith(_ text: StaticString) -> Bool {
        let count = text.utf8CodeUnitCount
        guard bytes.count - position >= count else { return false }
        for offset in 0..<count where bytes[position + offset] != text.utf8Start[offset] { return false }
        return true
    }

    private mutating func skip(past text: StaticString) throws(WireProblem) {
        while position < bytes.count {
            if startsWith(text) {
                position += text.utf8CodeUnitCount
                return
            }
            position += 1
        }
        throw malformed("the document is cut off")
    }

    private mutating func cdata() throws(WireProblem) {
        guard !open.isEmpty else { throw malformed("text outside of the root") }
        position += 9
        let start = position
        try skip(past: "]]>")
        open[open.count - 1].text += try string(start..<(position - 3))
    }

    private func string(_ range: Range<Int>) throws(WireProblem) -> String {
        guard let text = String(validating: bytes[range], as: UTF8.self) else { throw malformed("text is not UTF-8") }
        return text
    }

    /// Finishes the innermost element; gives it back when it was the root.
    private mutating func close() -> XMLNode? {
        guard let element = open.popLast() else { return nil }
        guard !open.isEmpty else { return element }
        open[open.count - 1].children.append(element)
        return nil
    }

    private mutating func closeTag() throws(WireProblem) -> XMLNode? {
        position += 2
        let name = try self.name()
        skipSpace()
        guard position < bytes.count, bytes[position] == 0x3E else { throw malformed("'>' is expected") }
        position += 1
        guard let last = open.last, last.name == Self.local(name) else { throw malformed("</\(name)> closes nothing") }
        return close()
    }

    private mutating func openTag() throws(WireProblem) -> XMLNode? {
        position += 1
        guard open.count < Self.maximumDepth else { throw malformed("nested deeper than \(Self.maximumDepth)") }
        var element = XMLNode(name: Self.local(try name()))
        while true {
            skipSpace()
            guard position < bytes.count else { throw malformed("the document is cut off") }
            if bytes[position] == 0x3E {
                position += 1
                open.append(element)
                return nil
            }
            if startsWith("/>") {
                position += 2
                open.append(element)
                return close()
            }
            let attribute = try name()
            skipSpace()
            guard position < bytes.count, bytes[position] == 0x3D else { throw malformed("'=' is expected") }
            position += 1
            skipSpace()
            let value = try attributeValue()
            guard attribute != "xmlns", !attribute.hasPrefix("xmlns:") else { continue }
            guard element.attributes.updateValue(value, forKey: attribute) == nil else {
                throw malformed("the attribute \(attribute) stands twice")
            }
        }
    }

    private mutating func attributeValue() throws(WireProblem) -> String {
        guard position < bytes.count, bytes[position] == 0x22 || bytes[position] == 0x27 else {
            throw malformed("a quote is expected")
        }
        let quote = bytes[position]
        position += 1
        let start = position
        while position < bytes.count, bytes[position] != quote {
            guard bytes[position] != 0x3C else { throw malformed("'<' in an attribute") }
            position += 1
        }
        guard position < bytes.count else { throw malformed("the document is cut off") }
        defer { position += 1 }
        return try resolved(start..<position)
    }

    private mutating func characters() throws(WireProblem) -> String {
        let start = position
        while position < bytes.count, bytes[position] != 0x3C { position += 1 }
        return try resolved(start..<position)
    }

    /// Text with its entities replaced and line ends made `\n`.
    private func resolved(_ range: Range<Int>) throws(WireProblem) -> String {
        guard bytes[range].contains(where: { $0 == 0x26 || $0 == 0x0D }) else { return try string(range) }
        var content: [UInt8] = []
        content.reserveCapacity(range.count)
        var index = range.lowerBound
        while index < range.upperBound {
            let byte = bytes[index]
            if byte == 0x0D {
                if index + 1 >= range.upperBound || bytes[index + 1] != 0x0A { content.append(0x0A) }
                index += 1
            } else if byte == 0x26 {
                guard let end = bytes[index..<min(index + 12, range.upperBound)].firstIndex(of: 0x3B) else {
                    throw malformed("a bare '&'")
                }
                content.append(contentsOf: try entity(bytes[(index + 1)..<end]).utf8)
                index = end + 1
            } else {
                content.append(byte)
                index += 1
            }
        }
        guard let text = String(validating: content, as: UTF8.self) else { throw malformed("text is not UTF-8") }
        return text
    }

    private func entity(_ name: ArraySlice<UInt8>) throws(WireProblem) -> String {
        let text = String(decoding: name, as: UTF8.self)
        switch text {
        case "amp": return "&"
        case "lt": return "<"
        case "gt": return ">"
        case "quot": return "\""
        case "apos": return "'"
        default:
            let isHex = text.hasPrefix("#x")
            guard text.hasPrefix("#"), let code = UInt32(text.dropFirst(isHex ? 2 : 1), radix: isHex ? 16 : 10),
                code != 0, let scalar = Unicode.Scalar(code)
            else { throw malformed("unknown entity") }
            return String(Character(scalar))
        }
    }

    private mutating func name() throws(WireProblem) -> String {
        let start = position
        while position < bytes.count {
            switch bytes[position] {
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x5F, 0x2D, 0x2E, 0x3A, 0x80...: position += 1
            default:
                guard position > start else { throw malformed("a name is expected") }
                return try string(start..<position)
            }
        }
        throw malformed("the document is cut off")
    }

    private mutating func skipSpace() {
        while position < bytes.count, bytes[position] <= 0x20 { position += 1 }
    }

    private static func local(_ name: String) -> String {
        name.lastIndex(of: ":").map { String(name[name.index(after: $0)...]) } ?? name
    }
}
