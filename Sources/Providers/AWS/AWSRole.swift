internal import AWSWire
internal import Core
internal import Lifecycle

/// A role that Slipway makes in IAM: which service takes it, and what it may do there, no more than the steps need.
struct AWSRole: Sendable {
    /// What one step of the work needs.
    struct Permission: Sendable {
        /// The statement's id in the policy: `ReadData`.
        var id: String
        /// The step in words: `read training data`.
        var step: String
        var actions: [String]
        var resources: [String]
    }

    /// Where the role acts.
    struct Place: Sendable {
        var region: String
        var account: String
        var bucket: String

        /// - Parameter placement: may name a bucket; without one it is the product's own.
        init(_ placement: Placement, in target: ResolvedTarget) {
            self.init(
                in: target,
                bucket: placement["bucket"]
                    ?? SageMakerNames.bucket(region: target.region, account: target.account))
        }

        init(in target: ResolvedTarget, bucket: String) {
            (region, account, self.bucket) = (target.region, target.account, bucket)
        }
    }

    /// As the command line calls it.
    let kind: String
    /// The service that acts as it.
    let service: String
    let purpose: String
    let name: @Sendable (_ region: String) -> String
    let permissions: @Sendable (Place) -> [Permission]

    /// The name of the inline policy: one a bucket, since projects of a region share the role.
    static func policyName(_ place: Place) -> String { "Slipway-\(place.bucket)" }
    /// The managed policies of SageMaker let people pass only roles of this path.
    static let path = "/service-role/"

    static let all = [execution, bedrock, reward, scheduler]

    /// Jobs and endpoints.
    static let execution = AWSRole(
        kind: "execution", service: "sagemaker.amazonaws.com", purpose: "What SageMaker may do for Slipway",
        name: { SageMakerNames.role(region: $0) },
        permissions: { place in
            [
                Permission(
                    id: "FindData", step: "find training data and artifacts",
                    actions: ["s3:ListBucket", "s3:GetBucketLocation"], resources: ["arn:aws:s3:::\(place.bucket)"]),
                Permission(
                    id: "ReadAndWriteData", step: "read training data and write artifacts",
                    actions: ["s3:GetObject", "s3:PutObject", "s3:AbortMultipartUpload"],
                    resources: ["arn:aws:s3:::\(place.bucket)/*"]),
                Permission(
                    id: "PullImages", step: "pull the container of a model",
                    actions: [
                        "ecr:GetAuthorizationToken", "ecr:BatchGetImage", "ecr:GetDownloadUrlForLayer",
                        "ecr:BatchCheckLayerAvailability",
                    ], resources: ["*"]),
                Permission(
                    id: "WriteLogs", step: "write logs and metrics",
                    actions: [
                        "logs:CreateLogGroup", "logs:CreateLogStream", "logs:PutLogEvents", "logs:DescribeLogStreams",
                        "cloudwatch:PutMetricData",
                    ], resources: ["*"]),
                Permission(
                    id: "WatchAlarms", step: "roll an update back when an alarm fires",
                    actions: ["cloudwatch:DescribeAlarms"], resources: ["*"]),
                Permission(
                    id: "ReadHub", step: "read the model from its hub",
                    actions: ["sagemaker:DescribeHub", "sagemaker:DescribeHubContent", "sagemaker:ListHubContents"],
                    resources: ["*"]),
                Permission(
                    id: "RegisterModels", step: "register the tuned model",
                    actions: [
                        "sagemaker:CreateModelPackage", "sagemaker:DescribeModelPackage",
                        "sagemaker:DescribeModelPackageGroup", "sagemaker:UpdateModelPackage",
                        "sagemaker:AccessModelPackage", "sagemaker:AddTags",
                    ], resources: ["*"]),
            ]
        })

    /// Models that Bedrock takes from S3.
    static let bedrock = AWSRole(
        kind: "bedrock", service: "bedrock.amazonaws.com", purpose: "What Bedrock may do for Slipway",
        name: { "SageMakerForBedrock-Slipway-\($0)" },
        permissions: { place in
            [
                Permission(
                    id: "FindModels", step: "find the model's files",
                    actions: ["s3:ListBucket", "s3:GetBucketLocation"], resources: ["arn:aws:s3:::\(place.bucket)"]),
                Permission(
                    id: "ReadModels", step: "read the model's files", actions: ["s3:GetObject"],
                    resources: ["arn:aws:s3:::\(place.bucket)/*"]),
                Permission(
                    id: "OpenPackages", step: "open a registered model", actions: ["sagemaker:AccessModelPackage"],
                    resources: ["arn:aws:sagemaker:\(place.region):\(place.account):model-package/*"]),
            ]
        })

    /// Reward functions of RLVR.
    static let reward = AWSRole(
        kind: "reward", service: "lambda.amazonaws.com", purpose: "What reward functions of Slipway may do",
        name: { "SageMakerForLambda-Slipway-\($0)" },
        permissions: { place in
            [
                Permission(
                    id: "WriteLogs", step: "write the function's log",
                    actions: ["logs:CreateLogGroup", "logs:CreateLogStream", "logs:PutLogEvents"],
                    resources: ["arn:aws:logs:\(place.region):\(place.account):log-group:/aws/lambda/*"])
            ]
        })

    /// Stops that happen when nobody is there.
    static let scheduler = AWSRole(
        kind: "scheduler", service: "scheduler.amazonaws.com", purpose: "Deletes endpoints of Slipway on time",
        name: { "SageMakerScheduler-Slipway-\($0)" },
        permissions: { place in
            [
                Permission(
                    id: "DeleteEndpoints", step: "delete an endpoint on time", actions: ["sagemaker:DeleteEndpoint"],
                    resources: ["arn:aws:sagemaker:\(place.region):\(place.account):endpoint/*"])
            ]
        })

    /// The roles of these kinds; the execution role when there are none.
    ///
    /// - Throws: `provider.role_unknown` with the near name.
    static func named(_ kinds: [String]) throws -> [AWSRole] {
        guard !kinds.isEmpty else { return [execution] }
        return try Set(kinds).sorted().map { kind in
            guard let role = all.first(where: { $0.kind == kind }) else {
                let known = all.map(\.kind)
                let near = Spelling.nearest(kind, in: known)
                throw ProvidersError(
                    ProvidersError.roleUnknown, "there is no role '\(TerminalText.escape(kind, limit: 60))' on AWS",
                    hint: near.map { "did you mean \($0)?" } ?? "roles are: \(known.joined(separator: ", "))")
            }
            return role
        }
    }

    /// Who may take the role.
    var trust: JSONValue {
        [
            "Version": "2012-10-17",
            "Statement": [
                ["Effect": "Allow", "Principal": ["Service": .string(service)], "Action": "sts:AssumeRole"]
            ],
        ]
    }

    /// The inline policy.
    func policy(_ place: Place) -> JSONValue {
        [
            "Version": "2012-10-17",
            "Statement": .array(permissions(place).map(\.statement)),
        ]
    }

    /// Whether a role's trust policy lets the service take it: a statement allows it, and none denies it. Conditions are
    /// left to the service, and so is a document that cannot be read.
    ///
    /// - Parameter document: as IAM gives it, percent-encoded JSON.
    func isTrusted(by document: String?) -> Bool {
        guard let text = document.flatMap({ PercentCoding.decode($0) }), let policy = try? JSONValue(parsing: text)
        else { return true }
        func list(_ value: JSONValue?) -> [JSONValue] { value.map { $0.array ?? [$0] } ?? [] }
        func isAssuming(_ action: String) -> Bool {
            action.hasSuffix("*") ? "sts:assumerole".hasPrefix(action.dropLast()) : action == "sts:assumerole"
        }
        let statements = list(policy["Statement"]).filter { statement in
            let principal = statement["Principal"]
            let services = list(principal?["Service"]) + list(principal?.string == nil ? nil : principal)
            let actions = list(statement["Action"]).compactMap { $0.string?.lowercased() }
            return services.contains { $0 == .string(service) || $0 == "*" } && actions.contains(where: isAssuming)
        }
        return statements.contains { $0["Effect"] == "Allow" }
            && !statements.contains { $0["Effect"] == "Deny" && $0["Condition"] == nil }
    }
}

extension AWSRole.Permission {
    /// The statement that gives it.
    var statement: JSONValue {
        [
            "Sid": .string(id), "Effect": "Allow", "Action": .array(actions.map { .string($0) }),
            "Resource": .array(resources.map { .string($0) }),
        ]
    }
}
