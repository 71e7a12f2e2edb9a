package import Core

/// Long-lived or temporary keys of an AWS principal.
package struct SigV4Credentials: Sendable, Hashable {
    package var accessKeyID: String
    package var secretAccessKey: Secret
    package var sessionToken: Secret?

    package init(accessKeyID: String, secretAccessKey: Secret, sessionToken: Secret? = nil) {
        self.accessKeyID = accessKeyID
        self.secretAccessKey = secretAccessKey
        self.sessionToken = sessionToken
    }
}

/// What a signature is made for.
package struct SigV4Scope: Sendable, Hashable {
    package var region: String
    /// The signing name: `sagemaker`, `s3`, `monitoring`, …
    package var service: String

    package init(region: String, service: String) {
        self.region = region
        self.service = service
    }

    /// S3 encodes the path once and signs the payload's hash as a header; everything else encodes it twice.
    var isS3: Bool { service == "s3" || service == "s3express" || service == "s3-outposts" }
}

/// What a signature says about the body.
package enum SigV4Payload: Sendable, Equatable {
    case bytes([UInt8])
    /// The SHA-256 of the body, 64 hexadecimal digits.
    case sha256(String)
    /// `UNSIGNED-PAYLOAD`.
    case unsigned
    /// Any other literal value of `x-amz-content-sha256`, such as `STREAMING-AWS4-HMAC-SHA256-PAYLOAD`.
    case literal(String)
}
