import Core

/// `s3://bucket/key`, or with another cloud's scheme: where an object, or what begins with a prefix, stands.
package struct ObjectAddress: Sendable, Hashable, CustomStringConvertible {
    package var scheme: String
    package var bucket: String
    /// A key, a prefix that ends in `/`, a pattern, or nothing.
    package var key: String

    package init(scheme: String, bucket: String, key: String) {
        self.scheme = scheme
        self.bucket = bucket
        self.key = key
    }

    /// Reads an address of one cloud's objects.
    ///
    /// - Parameter scheme: how that cloud's addresses begin, without `://`.
    /// - Throws: `data.address_invalid` with another scheme, without a bucket, or with one whose name none can have.
    package init(_ text: String, scheme: String) throws {
        let shown = TerminalText.escape(text, limit: 200)
        self.scheme = scheme
        guard let mark = text.utf8.firstRange(of: "://".utf8), text[..<mark.lowerBound].lowercased() == scheme else {
            throw DatasetError(
                DatasetError.addressInvalid, "\(shown) is no address of an object here: those begin with \(scheme)://",
                hint: "write \(scheme)://BUCKET/KEY")
        }
        let rest = text[mark.upperBound...]
        let slash = rest.firstIndex(of: "/") ?? rest.endIndex
        bucket = String(rest[..<slash])
        key = String(rest[slash...].dropFirst())
        guard Self.isBucketName(bucket) else {
            let seen = bucket.isEmpty ? "it names no bucket" : "no bucket can have the name \(bucket)"
            throw DatasetError(
                DatasetError.addressInvalid, "\(shown) is no address of an object: \(TerminalText.escape(seen))",
                hint: "write \(scheme)://BUCKET/KEY; buckets have 3 to 63 small letters, digits, dots and hyphens")
        }
        // A control character would be signed and sent, and then be invisible in every message about it.
        guard key.utf8.count <= 1024, !key.unicodeScalars.contains(where: { $0.value < 0x20 || $0.value == 0x7F })
        else {
            throw DatasetError(
                DatasetError.addressInvalid,
                "\(shown) is no address of an object: a key has at most 1,024 bytes and no control characters")
        }
    }

    package var description: String { "\(scheme)://\(bucket)/\(key)" }

    /// The same place with another key.
    package func with(key: String) -> ObjectAddress { ObjectAddress(scheme: scheme, bucket: bucket, key: key) }

    /// The rules of S3 that every bucket's name keeps.
    package static func isBucketName(_ name: String) -> Bool {
        func isEdge(_ byte: UInt8?) -> Bool {
            guard let byte else { return false }
            return (97...122).contains(byte) || (48...57).contains(byte)
        }
        let bytes = Array(name.utf8)
        return (3...63).contains(bytes.count) && isEdge(bytes.first) && isEdge(bytes.last)
            && bytes.allSatisfy { isEdge($0) || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: ".") }
            && name.utf8.firstRange(of: "..".utf8) == nil
    }
}
