/// A hash of texts that does not see case, white space, punctuation and invisible characters, nor how characters are
/// composed.
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
                let plain = Self.ascii[Int(byte)]
                if plain != 0 { buffer.append(plain) }
                continue
            }
            guard let scalar = Unicode.Scalar(CanonicalForm.scalar(bytes, &position)) else { continue }
            if !Self.isLeftOut(scalar) { buffer.append(contentsOf: folded(scalar).utf8) }
        }
    }

    /// Small letters of the capital ones, so that ß is ss and a final sigma is a sigma.
    private func folded(_ scalar: Unicode.Scalar) -> String {
        var small = ""
        for capital in scalar.properties.uppercaseMapping.unicodeScalars {
            small.append(capital.properties.lowercaseMapping)
        }
        return small
    }

    /// ASCII characters in lower case; 0 for those that are left out.
    private static let ascii: [UInt8] = (0..<128).map { code in
        let byte = UInt8(code)
        if byte >= 0x41, byte <= 0x5A { return byte | 0x20 }
        return isLeftOut(Unicode.Scalar(byte)) ? 0 : byte
    }

    private static func isLeftOut(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation, .initialPunctuation,
            .finalPunctuation, .otherPunctuation, .spaceSeparator, .lineSeparator, .paragraphSeparator, .control,
            .format:
            true
        default: false
        }
    }
}
