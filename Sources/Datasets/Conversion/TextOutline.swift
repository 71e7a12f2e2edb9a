/// A hash of texts that does not see case, white space and punctuation, nor how characters are composed.
///
/// Rows whose texts have the same outline nearly repeat each other. Signs of calculation and currency count.
struct TextOutline {
    private var buffer: [UInt8] = []

    /// Forgets everything.
    mutating func reset() { buffer.removeAll(keepingCapacity: true) }

    /// Adds a text; texts are told apart, so that `a b` differs from `a` and `b`.
    mutating func add(_ bytes: UnsafeRawBufferPointer) {
        if let normal = CanonicalForm.shared.normalized(bytes) {
            normal.withUnsafeBytes { append($0) }
        } else {
            append(bytes)
        }
        while buffer.last == 0x20 { buffer.removeLast() }
        buffer.append(0x0A)
    }

    /// The hash of all texts.
    var hash: UInt64 { buffer.withUnsafeBytes { StableHash.hash($0, seed: 0x4F55_544C_494E_45) } }

    private mutating func append(_ bytes: UnsafeRawBufferPointer) {
        var position = 0
        while position < bytes.count {
            let byte = bytes[position]
            guard byte >= 0x80 else {
                position += 1
                switch Self.ascii[Int(byte)] {
                case 0: separate()
                case let plain: buffer.append(plain)
                }
                continue
            }
            guard let scalar = Unicode.Scalar(CanonicalForm.scalar(bytes, &position)) else { continue }
            if Self.separates(scalar) {
                separate()
            } else {
                buffer.append(contentsOf: scalar.properties.lowercaseMapping.utf8)
            }
        }
    }

    /// One space for a run of what separates; none at the start of a text.
    private mutating func separate() {
        if let last = buffer.last, last != 0x20, last != 0x0A { buffer.append(0x20) }
    }

    /// ASCII characters in lower case; 0 for those that separate.
    private static let ascii: [UInt8] = (0..<128).map { code in
        let byte = UInt8(code)
        if byte >= 0x41, byte <= 0x5A { return byte | 0x20 }
        return separates(Unicode.Scalar(byte)) ? 0 : byte
    }

    private static func separates(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation, .initialPunctuation,
            .finalPunctuation, .otherPunctuation, .spaceSeparator, .lineSeparator, .paragraphSeparator, .control,
            .format:
            true
        default: false
        }
    }
}
