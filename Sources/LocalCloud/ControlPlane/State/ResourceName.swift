/// The account and region in which a call works, and the ARNs of what it names there.
package struct ResourceScope: Hashable, Sendable, Codable {
    package var region: String
    package var account: String

    package init(region: String, account: String) {
        self.region = region
        self.account = account
    }

    /// `arn:aws:sagemaker:REGION:ACCOUNT:KIND/NAME`.
    package func arn<Record: PlaneResource>(_ type: Record.Type, _ name: String) -> String {
        "arn:aws:sagemaker:\(region):\(account):\(Record.kind)/\(name)"
    }
}

/// The parts of an ARN of this service.
package struct ResourceARN: Hashable, Sendable {
    package var region: String
    package var account: String
    /// What follows the account: `endpoint/NAME`, `hub-content/HUB/Model/NAME/1.0.0`.
    package var resource: String

    /// Nil when `text` is no SageMaker ARN.
    package init?(_ text: String) {
        let parts = text.split(separator: ":", maxSplits: 5, omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 6, parts[0] == "arn", parts[1].hasPrefix("aws"), parts[2] == "sagemaker",
            !parts[5].isEmpty
        else { return nil }
        (region, account, resource) = (parts[3], parts[4], parts[5])
    }

    /// The resource's segments between slashes.
    package var path: [String] { resource.split(separator: "/").map(String.init) }
}

/// An `s3://bucket/key` address.
package struct S3Location: Hashable, Sendable, Codable, CustomStringConvertible {
    package var bucket: String
    /// The key or key prefix, without a leading slash; may be empty.
    package var key: String

    package init(bucket: String, key: String) {
        self.bucket = bucket
        self.key = key
    }

    /// Nil when `text` is no S3 URI with a bucket.
    package init?(_ text: String) {
        guard text.hasPrefix("s3://") else { return nil }
        let rest = text.dropFirst(5)
        let slash = rest.firstIndex(of: "/") ?? rest.endIndex
        bucket = String(rest[..<slash])
        guard !bucket.isEmpty else { return nil }
        key = slash == rest.endIndex ? "" : String(rest[rest.index(after: slash)...])
    }

    package var description: String { "s3://\(bucket)/\(key)" }

    /// Whether it names one object, an archive, rather than a prefix.
    var isObject: Bool { !key.isEmpty && !key.hasSuffix("/") }

    /// The location of `path` under this one taken as a folder.
    package func appending(_ path: String) -> S3Location {
        let folder = key.isEmpty || key.hasSuffix("/") ? key : key + "/"
        return S3Location(bucket: bucket, key: folder + path)
    }
}
