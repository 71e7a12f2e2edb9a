/// Writes an XML document of elements and text.
struct XMLText {
    private(set) var bytes: [UInt8] = Array("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n".utf8)

    /// One element with what `content` writes inside.
    mutating func element(_ name: String, namespace: String? = nil, _ content: (inout XMLText) -> Void) {
        bytes += "<\(name)".utf8
        if let namespace { bytes += " xmlns=\"\(namespace)\"".utf8 }
        bytes.append(UInt8(ascii: ">"))
        content(&self)
        bytes += "</\(name)>".utf8
    }

    /// One element with text; nothing for nil.
    mutating func element(_ name: String, _ text: String?) {
        guard let text else { return }
        bytes += "<\(name)>".utf8
        append(text)
        bytes += "</\(name)>".utf8
    }

    /// Text inside the open element.
    mutating func text(_ text: String) { append(text) }

    private mutating func append(_ text: String) {
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "<"): bytes += "&lt;".utf8
            case UInt8(ascii: ">"): bytes += "&gt;".utf8
            case UInt8(ascii: "&"): bytes += "&amp;".utf8
            case UInt8(ascii: "\""): bytes += "&quot;".utf8
            case UInt8(ascii: "\r"): bytes += "&#13;".utf8
            case 9, 10, 32...: bytes.append(byte)
            // XML 1.0 has no way to write the other control characters; S3 does the same.
            default: bytes += "&#x\(String(byte, radix: 16));".utf8
            }
        }
    }
}
