import AWSClient
import AWSWire
import Core
import Foundation
import HTTPTypes
import Lifecycle
import Logging
import Synchronization
import TestSupport

/// A cloud made of closures: JSON operations by name, Query operations by action, S3 by method and path.
struct ScriptedCloud {
    typealias Answer = @Sendable (JSONValue) -> (Int, String)

    let client: AWSClient
    let transport: ScriptedTransport
    let clock = ManualClock()

    /// - Parameters:
    ///   - operations: by `Operation`; those without an entry answer "Could not find".
    ///   - objects: S3 objects by path; others answer 404.
    init(_ operations: [String: Answer] = [:], objects: [String: [UInt8]] = [:]) throws {
        transport = ScriptedTransport { call, _ in
            if let target = call.head.headerFields[HTTPField.Name("x-amz-target")!] {
                let name = String(target.split(separator: ".").last ?? "")
                let (status, text) = operations[name]?(try JSONValue(parsing: call.bytes)) ?? Self.notFound
                return Self.reply(status, text, type: "application/x-amz-json-1.1")
            }
            if call.text.contains("Action=") {
                let form = call.text.split(separator: "&").map(String.init)
                let action = form.first { $0.hasPrefix("Action=") }.map { String($0.dropFirst(7)) } ?? ""
                let none =
                    "<ErrorResponse><Error><Code>NoSuchEntity</Code><Message>none</Message></Error></ErrorResponse>"
                let (status, text) = operations[action]?(.string(call.text)) ?? (404, none)
                return Self.reply(status, text, type: "text/xml")
            }
            let path = String((call.head.path ?? "").prefix { $0 != "?" })
            if call.head.path?.contains("list-type=2") == true {
                return Self.reply(200, Self.listing(call.head.path ?? "", objects), type: "application/xml")
            }
            guard let bytes = objects[path] else {
                return Self.reply(404, "<Error><Code>NoSuchKey</Code><Message>none</Message></Error>", type: "text/xml")
            }
            var reply = Self.reply(200, "", type: "application/octet-stream")
            reply.headers[.contentLength] = String(bytes.count)
            reply.headers[.eTag] = "\"1\""
            reply.headers[HTTPField.Name("x-amz-meta-slipway-sha256")!] = SHA256Digest(of: bytes).hex
            if call.head.method == .get { reply.body = HTTPReplyBody(bytes) }
            return reply
        }
        let keys = SigV4Credentials(accessKeyID: "AKID", secretAccessKey: Secret("secret"))
        let configuration = try AWSClientConfiguration(
            endpointURL: "http://127.0.0.1:4566", region: "us-west-2", keys: keys, source: "test")
        client = AWSClient(
            configuration, transport: transport, clock: clock, wallClock: ManualWallClock(),
            random: SeededRandomSource(seed: 1), logger: Logger(label: "t", factory: { _ in SwiftLogNoOpLogHandler() }))
    }

    static let notFound = (400, #"{"__type":"ValidationException","message":"Could not find it."}"#)

    /// The bodies that an operation was called with.
    func requests(_ operation: String) throws -> [JSONValue] {
        try transport.calls.filter { call in
            call.head.headerFields[HTTPField.Name("x-amz-target")!]?.hasSuffix("." + operation) == true
        }.map { try JSONValue(parsing: $0.bytes) }
    }

    private static func reply(_ status: Int, _ text: String, type: String) -> HTTPReply {
        HTTPReply(
            status: .init(code: status), headers: [.contentType: type], body: .init(Array(text.utf8)))
    }

    private static func listing(_ target: String, _ objects: [String: [UInt8]]) -> String {
        let parts = target.split(separator: "?")
        let bucket = String(parts[0].dropFirst())
        let prefix =
            parts[1].split(separator: "&").first { $0.hasPrefix("prefix=") }
            .map { String($0.dropFirst(7)).removingPercentEncoding ?? "" } ?? ""
        let rows = objects.keys.sorted().compactMap { path -> String? in
            guard path.hasPrefix("/\(bucket)/\(prefix)"), let bytes = objects[path] else { return nil }
            let key = path.dropFirst(bucket.count + 2)
            return "<Contents><Key>\(key)</Key><Size>\(bytes.count)</Size><ETag>\"\(bytes.count)\"</ETag></Contents>"
        }
        return "<ListBucketResult><IsTruncated>false</IsTruncated>\(rows.joined())</ListBucketResult>"
    }
}

extension HTTPCall {
    var bytes: [UInt8] {
        if case .bytes(let bytes) = body { bytes } else { [] }
    }
    var text: String { String(decoding: bytes, as: UTF8.self) }
}

/// What plans of these tests are made for.
enum Sample {
    static let bucket = "sagemaker-slipway-us-west-2-123456789012"
    static let role = "arn:aws:iam::123456789012:role/service-role/AmazonSageMaker-Slipway-us-west-2"
    static let target = ResolvedTarget(
        cloud: .local, account: "123456789012", environment: "dev", region: "us-west-2",
        endpointURL: "http://127.0.0.1:4566")
    static let context = PlanningContext(
        run: RunID("run-0123456789abcdef"), project: "Ticket triage", target: target,
        now: Date(timeIntervalSince1970: 1_800_000_000))
    static let weights: [String: [UInt8]] = [
        "/\(bucket)/out/j/output/model/checkpoints/hf_merged/config.json": [1, 2],
        "/\(bucket)/out/j/output/model/checkpoints/hf_merged/model.safetensors": [3, 4, 5],
    ]
    static let artifactURI = "s3://\(bucket)/out/j/output/model/checkpoints/hf_merged/"
    static let artifactDigest = SHA256Digest(
        of: JSONValue.array([["config.json", 2, "2"], ["model.safetensors", 3, "3"]]).canonicalBytes)

    static func release(_ serving: String = "merged", digest: SHA256Digest = artifactDigest) -> Release {
        Release(
            id: ReleaseID(number: 2), project: "Ticket triage", environment: "dev",
            content: ReleaseContent(
                artifactURI: artifactURI, artifactDigest: digest, baseModel: "smollm2", container: "image:1",
                containerEnvironment: ["B": "2", "A": "1"],
                configuration: ["serving": .string(serving), "modelPackage": "arn:package/1"]), run: nil,
            created: context.now)
    }

    static func context(_ action: Action) -> ActionContext {
        ActionContext(
            run: context.run, plan: SHA256Digest(of: []), target: target, project: context.project, attempt: 1,
            clientToken: "token", results: [:], planned: action.request, report: { _ in })
    }

    static let documentText = #"""
        {"GatedBucket": false, "License": "Apache 2.0",
         "HostingConfigs": [{"Profile": "Default", "InstanceType": "ml.g5.2xlarge", "EcrAddress": "image:1",
           "Environment": {"A": "1"}}],
         "RecipeCollection": [{"Name": "r-sft", "CustomizationTechnique": "SFT", "Peft": "LORA",
           "SmtjRecipeTemplateS3Uri": "s3://hub/t.yaml", "SmtjOverrideParamsS3Uri": "s3://hub/p-{customer_id}.json"}]}
        """#

    static func hub(_ document: String = documentText) -> ScriptedCloud.Answer {
        { _ in
            let content: JSONValue = [
                "HubContentName": "smollm2",
                "HubContentArn": "arn:aws:sagemaker:us-west-2:aws:hub-content/SageMakerPublicHub/Model/smollm2/1.0.0",
                "HubContentVersion": "1.0.0", "HubContentType": "Model", "DocumentSchemaVersion": "2.0.0",
                "HubName": "SageMakerPublicHub", "HubArn": "arn:hub", "HubContentStatus": "Available",
                "CreationTime": 1,
                "HubContentSearchKeywords": ["@recipe:finetuning_sft_lora", "@recipe:finetuning_dpo_lora"],
                "HubContentDocument": .string(document),
            ]
            return (200, content.text)
        }
    }

    static func endpoint(
        _ status: String = "InService", config: String = "c1", modified: Int = 100, pending: String? = nil
    ) -> ScriptedCloud.Answer {
        { _ in
            var reply: JSONValue = [
                "EndpointName": "ep", "EndpointArn": "arn:aws:sagemaker:us-west-2:123456789012:endpoint/ep",
                "EndpointStatus": .string(status),
                "EndpointConfigName": .string(config), "CreationTime": 1, "LastModifiedTime": .int(Int64(modified)),
                "ProductionVariants": [
                    [
                        "VariantName": "AllTraffic", "DesiredInstanceCount": 4, "CurrentInstanceCount": 4,
                        "CurrentWeight": 1,
                    ]
                ],
                "LastDeploymentConfig": [
                    "BlueGreenUpdatePolicy": [
                        "TrafficRoutingConfiguration": [
                            "Type": "CANARY", "WaitIntervalInSeconds": 300,
                            "CanarySize": ["Type": "INSTANCE_COUNT", "Value": 1],
                        ]
                    ], "AutoRollbackConfiguration": ["Alarms": [["AlarmName": "a"]]],
                ],
            ]
            if let pending, case .object(var object) = reply {
                object["PendingDeploymentSummary"] = [
                    "EndpointConfigName": .string(pending), "StartTime": 50,
                    "ProductionVariants": [
                        [
                            "VariantName": "AllTraffic",
                            "VariantStatus": [["Status": "Baking", "StatusMessage": "watching", "StartTime": 60]],
                        ]
                    ],
                ]
                reply = .object(object)
            }
            return (200, reply.text)
        }
    }

    static let model: ScriptedCloud.Answer = { _ in
        (
            200,
            #"{"ModelName":"m1","ModelArn":"arn:aws:sagemaker:us-west-2:123456789012:model/m1","CreationTime":6,"ExecutionRoleArn":"arn:role","PrimaryContainer":{"Image":"image:0"}}"#
        )
    }

    static let endpoints: ScriptedCloud.Answer = { _ in
        (
            200,
            #"{"Endpoints":[{"EndpointName":"ep","EndpointArn":"arn:ep","CreationTime":1,"LastModifiedTime":1,"EndpointStatus":"InService"}]}"#
        )
    }

    static func tags(_ tags: [String: String] = [:]) -> ScriptedCloud.Answer {
        let pairs = tags.sorted { $0.key < $1.key }.map { key, value -> JSONValue in
            ["Key": .string(key), "Value": .string(value)]
        }
        return { _ in (200, JSONValue.object(["Tags": .array(pairs)]).text) }
    }

    static let config: ScriptedCloud.Answer = { _ in
        (
            200,
            #"{"EndpointConfigName":"c1","EndpointConfigArn":"arn:aws:sagemaker:us-west-2:123456789012:endpoint-config/c1","CreationTime":7,"ProductionVariants":[{"VariantName":"AllTraffic","ModelName":"m1","InitialInstanceCount":2,"InstanceType":"ml.g5.2xlarge"}]}"#
        )
    }
}
