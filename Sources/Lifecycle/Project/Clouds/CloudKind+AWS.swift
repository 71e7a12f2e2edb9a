internal import Rollouts

extension CloudKind {
    /// Amazon Web Services.
    package static let aws = CloudKind(
        "aws",
        // The execution role, and the bucket of data and artifacts; without them a plan makes its own.
        placementKeys: ["role", "bucket"], destinations: [.sagemaker, .bedrock],
        account: NameRule(words: "an account is 12 digits", example: "123456789012") { text in
            text.utf8.count == 12 && text.utf8.allSatisfy(isDigit)
        },
        region: NameRule(words: "they look like eu-west-1", example: "eu-west-1") { text in
            let parts = text.split(separator: "-", omittingEmptySubsequences: false)
            guard (3...5).contains(parts.count), let last = parts.last, (1...2).contains(last.utf8.count),
                last.utf8.allSatisfy(isDigit)
            else { return false }
            return parts.dropLast().allSatisfy { !$0.isEmpty && $0.utf8.allSatisfy { (97...122).contains($0) } }
        },
        variables: Variables(
            profile: "AWS_PROFILE", regions: ["AWS_REGION", "AWS_DEFAULT_REGION"], endpointURL: "AWS_ENDPOINT_URL",
            ignoresURLs: "AWS_IGNORE_CONFIGURED_ENDPOINT_URLS",
            services: [
                ("s3", "S3"), ("sts", "STS"), ("iam", "IAM"), ("sagemaker", "SAGEMAKER"),
                ("sagemaker-runtime", "SAGEMAKER_RUNTIME"), ("cloudwatch", "CLOUDWATCH"),
            ].map { ($0.0, "AWS_ENDPOINT_URL_" + $0.1) }),
        hasSessions: { $0.contains(":assumed-role/") })

    private static func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }
}

extension DeploySettings.Destination {
    /// Endpoint names have up to 63 letters there.
    package static let sagemaker = Self(
        "sagemaker", isBuilt: true,
        facts: ["instances of your own, billed by the hour", "canary and all-at-once updates"], instancePrefix: "ml.",
        standardInstance: "ml.g5.2xlarge", hub: "SageMakerPublicHub", limits: .sageMaker)
    package static let bedrock = Self(
        "bedrock", isBuilt: false,
        facts: ["billed while it is used", "no gradual update: callers move to a new model"], hub: "SageMakerPublicHub")
}
