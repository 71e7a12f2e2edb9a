import Core

/// `s3://bucket/key`: where an object, or what begins with a prefix, stands.
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

    /// Reads an address.
    ///
    /// - Throws: `data.address_invalid` without a bucket or with one whose name none can have; `data.container_not_built`
    ///   for `gs://`.
    package init(_ text: String) throws {
        let shown = TerminalText.escape(text, limit: 200)
        guard let mark = text.utf8.firstRange(of: "://".utf8) else {
            throw DatasetError(
                DatasetError.addressInvalid, "\(shown) is no address of an object", hint: "write s3://BUCKET/KEY")
        }
        scheme = text[..<mark.lowerBound].lowercased()
        if scheme == "gs" {
            throw DatasetError(
                DatasetError.containerNotBuilt,
                "\(shown) is on Google Cloud Storage, which this version does not reach yet",
                hint: "copy it: gcloud storage cp '\(shown)' . ; then name the local file")
        }
        guard scheme == "s3" else {
            throw DatasetError(
                DatasetError.addressInvalid, "\(shown) is no address of an object: the scheme is \(scheme)",
                hint: "write s3://BUCKET/KEY")
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
