internal import AWSWire
internal import Core

/// The policies of the execution role that Slipway makes.
enum RolePolicies {
    static let trust: JSONValue = [
        "Version": "2012-10-17",
        "Statement": [
            ["Effect": "Allow", "Principal": ["Service": "sagemaker.amazonaws.com"], "Action": "sts:AssumeRole"]
        ],
    ]

    /// Whether a role's trust policy lets SageMaker take it: a statement allows it, and none denies it. Conditions are left
    /// to the service, and so is a document that cannot be read.
    ///
    /// - Parameter document: as IAM gives it, percent-encoded JSON.
    static func letsSageMakerIn(_ document: String?) -> Bool {
        guard let text = document.flatMap({ PercentCoding.decode($0) }), let policy = try? JSONValue(parsing: text)
        else { return true }
        func list(_ value: JSONValue?) -> [JSONValue] { value.map { $0.array ?? [$0] } ?? [] }
        let statements = list(policy["Statement"]).filter { statement in
            let principal = statement["Principal"]
            let services = list(principal?["Service"]) + list(principal?.string == nil ? nil : principal)
            let actions = list(statement["Action"]).compactMap { $0.string?.lowercased() }
            return services.contains { $0 == "sagemaker.amazonaws.com" || $0 == "*" }
                && actions.contains { ["sts:assumerole", "sts:*", "*"].contains($0) }
        }
        return statements.contains { $0["Effect"] == "Allow" }
            && !statements.contains { $0["Effect"] == "Deny" && $0["Condition"] == nil }
    }

    static func access(bucket: String) -> JSONValue {
        let arn = "arn:aws:s3:::\(bucket)"
        return [
            "Version": "2012-10-17",
            "Statement": [
                [
                    "Effect": "Allow", "Action": ["s3:ListBucket", "s3:GetBucketLocation"],
                    "Resource": .string(arn),
                ],
                [
                    "Effect": "Allow", "Action": ["s3:GetObject", "s3:PutObject", "s3:AbortMultipartUpload"],
                    "Resource": .string(arn + "/*"),
                ],
                [
                    "Effect": "Allow",
                    "Action": [
                        "ecr:GetAuthorizationToken", "ecr:BatchGetImage", "ecr:GetDownloadUrlForLayer",
                        "ecr:BatchCheckLayerAvailability", "logs:CreateLogGroup", "logs:CreateLogStream",
                        "logs:PutLogEvents", "logs:DescribeLogStreams", "cloudwatch:PutMetricData",
                        "cloudwatch:DescribeAlarms", "sagemaker:DescribeHub", "sagemaker:DescribeHubContent",
                        "sagemaker:ListHubContents", "sagemaker:CreateModelPackage",
                        "sagemaker:DescribeModelPackage", "sagemaker:DescribeModelPackageGroup",
                        "sagemaker:UpdateModelPackage", "sagemaker:AccessModelPackage", "sagemaker:AddTags",
                    ],
                    "Resource": "*",
                ],
            ],
        ]
    }
}
