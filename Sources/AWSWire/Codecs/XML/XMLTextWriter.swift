/// Writes XML text.
package struct XMLTextWriter {
    /// What is written so far, in UTF-8.
    package private(set) var bytes: [UInt8] = []
    private let escapesQuotes: Bool

    /// A document with its declaration.
    ///
    /// - Parameter escapingQuotes: writes quotes in text as references, as S3 does in its replies.
    package init(declaration: Bool = true, escapingQuotes: Bool = false) {
        escapesQuotes = escapingQuotes
        bytes.reserveCapacity(512)
        if declaration { bytes.append(contentsOf: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n".utf8) }
    }

    /// An element with what `body` writes inside.
    package mutating func element<Failure: Error>(
        _ name: String, namespace: String? = nil, attributes: [(String, String)] = [],
        _ body: (inout XMLTextWriter) throws(Failure) -> Void
    ) throws(Failure) {
        bytes.append(UInt8(ascii: "<"))
        bytes.append(contentsOf: name.utf8)
        if let namespace, !namespace.isEmpty { attribute("xmlns", namespace) }
        for (key, value) in attributes { attribute(key, value) }
        bytes.append(UInt8(ascii: ">"))
        try body(&self)
        bytes.append(contentsOf: "</".utf8)
        bytes.append(contentsOf: name.utf8)
        bytes.append(UInt8(ascii: ">"))
    }

    /// An element that holds text alone; nothing for nil.
    package mutating func element(_ name: String, _ value: String?) {
        guard let value else { return }
        bytes.append(UInt8(ascii: "<"))
        bytes.append(contentsOf: name.utf8)
        bytes.append(UInt8(ascii: ">"))
        text(value)
        bytes.append(contentsOf: "</".utf8)
        bytes.append(contentsOf: name.utf8)
        bytes.append(UInt8(ascii: ">"))
    }

    private mutating func attribute(_ name: String, _ value: String) {
        bytes.append(UInt8(ascii: " "))
        bytes.append(contentsOf: name.utf8)
        bytes.append(contentsOf: "=\"".utf8)
        text(value, isAttribute: true)
        bytes.append(UInt8(ascii: "\""))
    }

    /// Text; characters that XML 1.0 does not have are written as references, as S3 does with object keys.
    package mutating func text(_ value: String) { text(value, isAttribute: false) }

    private mutating func text(_ value: String, isAttribute: Bool) {
        for byte in value.utf8 {
            switch byte {
            case UInt8(ascii: "&"): bytes.append(contentsOf: "&amp;".utf8)
            case UInt8(ascii: "<"): bytes.append(contentsOf: "&lt;".utf8)
            case UInt8(ascii: ">"): bytes.append(contentsOf: "&gt;".utf8)
            case UInt8(ascii: "\"") where isAttribute || escapesQuotes: bytes.append(contentsOf: "&quot;".utf8)
            case 0x0A where !isAttribute, 0x09 where !isAttribute: bytes.append(byte)
            case 0x0D: bytes.append(contentsOf: "&#13;".utf8)
            case 0..<0x20: bytes.append(contentsOf: "&#x\(String(byte, radix: 16));".utf8)
            default: bytes.append(byte)
            }
        }
    }
}
