/// A bucket and a key or prefix in it.
struct S3Place: Hashable, Sendable {
    var bucket: String
    var key: String

    /// Reads `s3://bucket/key`; nil for anything else.
    init?(_ uri: String) {
        guard uri.hasPrefix("s3://") else { return nil }
        let rest = uri.dropFirst(5)
        let slash = rest.firstIndex(of: "/") ?? rest.endIndex
        bucket = String(rest[..<slash])
        key = String(rest[slash...].dropFirst())
        if bucket.isEmpty { return nil }
    }
}
