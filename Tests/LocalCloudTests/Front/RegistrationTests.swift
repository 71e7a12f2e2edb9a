import AWSShapes
import AWSWire
import Core
import Foundation
import Gateway
import HTTPTypes
import LocalCloud
import LocalCloudTestSupport
import Logging
import TestSupport
import Testing

@Suite("registered operations")
struct RegistrationTests {
    let folder: TemporaryFolder
    let cloud: LocalCloudRuntime
    /// By service, each registered operation with what `--any-key` means for it.
    let registered: [String: [String: KeyRule]]
    let models = [
        SageMaker.model, SageMakerRuntime.model, S3.model, STS.model, IAM.model, CloudWatch.model,
    ]

    init() throws {
        folder = try TemporaryFolder()
        let base = folder.file("base")
        try DurableFile.makeFolder(base)
        try DurableFile.write(Array("{}".utf8), to: base + "/config.json")
        cloud = try LocalCloudRuntime.open(
            LocalCloudSetting(dataFolder: folder.file("data"), port: 4566),
            engines: LocalCloudEngines(
                training: FakeEngine(), launcher: FakeReplicas(), gateway: Gateway(clock: ContinuousClock()),
                baseModelFolder: base, hubModels: PlaneHarness.models),
            logger: Logger(label: "test", factory: { _ in SwiftLogNoOpLogHandler() }))
        registered = cloud.front.registered
    }

    @Test("are operations of the service models, which have but two more")
    func areInTheModels() {
        #expect(Set(registered.keys) == Set(models.map(\.name)))
        for model in models {
            let (known, ours) = (Set(model.operations.keys), Set((registered[model.name] ?? [:]).keys))
            #expect(ours.subtracting(known) == [], "\(model.name)")
            let missing: [String: Set<String>] = [
                "sagemaker": ["UpdateEndpointWeightsAndCapacities"], "sagemaker-runtime": ["InvokeEndpointAsync"],
            ]
            #expect(known.subtracting(ours) == missing[model.name] ?? [], "\(model.name)")
        }
    }

    @Test("what can lead to code being run, or hands out keys, needs a genuine signature")
    func genuineKeys() {
        let genuine = registered.mapValues { Set($0.filter { $0.value == .genuineKey }.keys) }
            .filter { !$0.value.isEmpty }
        #expect(
            genuine == [
                "sagemaker": [
                    "CreateTrainingJob", "CreateModel", "CreateEndpointConfig", "CreateEndpoint", "UpdateEndpoint",
                ],
                "s3": [
                    "PutObject", "CopyObject", "CreateMultipartUpload", "UploadPart", "UploadPartCopy",
                    "CompleteMultipartUpload",
                ],
                "sts": ["AssumeRole", "GetSessionToken"], "iam": ["CreateAccessKey"],
            ])
    }

    @Test("only a token that is checked stands for a signature")
    func unsigned() {
        let unsigned = registered.mapValues { $0.filter { $0.value == .unsigned }.map(\.key) }.filter {
            !$0.value.isEmpty
        }
        #expect(unsigned == ["sts": ["AssumeRoleWithWebIdentity"]])
    }

    @Test("say what they read, in the words of the service models")
    func declarations() throws {
        for model in models {
            for (operation, set) in cloud.front.reads[model.name] ?? [:] {
                let input = try model.operation(operation).input
                for path in set.paths {
                    var shape = input
                    for name in path.split(separator: ".") {
                        let member = shape.flatMap { Self.structure($0, model).member(String(name)) }
                        #expect(member != nil, "\(model.name) \(operation): there is no \(path)")
                        shape = member?.shape
                    }
                }
            }
        }
    }

    @Test("refuse every other member by name", .timeLimit(.minutes(5)))
    func undeclaredMembersAreRefused() async throws {
        var count = 0
        for model in models {
            for (name, set) in cloud.front.reads[model.name] ?? [:] {
                let operation = try model.operation(name)
                guard let input = operation.input else { continue }
                for probe in Self.unread(input, set, model) {
                    count += 1
                    let answer = try await send(operation, model, probe.fields)
                    #expect(answer.status == 501, "\(name) with \(probe.path): \(answer.text)")
                    #expect(
                        operation.method == "HEAD" || answer.text.contains("\(name) with \(probe.path)."),
                        "\(name) with \(probe.path): \(answer.text)")
                }
            }
        }
        #expect(count > 165)
    }

    /// The structure that a member is, or is a list or map of.
    private static func structure(_ shape: ShapeID, _ model: ServiceModel) -> ShapeModel {
        switch model[shape].kind {
        case .list, .map: structure(model[shape].element, model)
        default: model[shape]
        }
    }

    /// For each member that is not read, an input that has it.
    private static func unread(
        _ shape: ShapeID, _ set: MemberSet, _ model: ServiceModel, below prefix: String = ""
    ) -> [(path: String, fields: WireFields)] {
        structure(shape, model).members.flatMap { member -> [(path: String, fields: WireFields)] in
            let path = prefix + member.name
            switch set.extent(path) {
            case .whole: return []
            case .none: return [(path, [member.name: value(member.shape, model, depth: 0)])]
            case .some:
                return unread(member.shape, set, model, below: path + ".").map { below in
                    (below.path, [member.name: wrapped(.structure(below.fields), member.shape, model)])
                }
            }
        }
    }

    /// A structure inside the lists and maps that its member is.
    private static func wrapped(_ value: WireValue, _ shape: ShapeID, _ model: ServiceModel) -> WireValue {
        switch model[shape].kind {
        case .list: .list([wrapped(value, model[shape].element, model)])
        case .map: ["key": wrapped(value, model[shape].element, model)]
        default: value
        }
    }

    private static func value(_ id: ShapeID, _ model: ServiceModel, depth: Int) -> WireValue {
        let shape = model[id]
        switch shape.kind {
        case .string: return .string(shape.enumeration.first ?? "12")
        case .blob: return .blob([1])
        case .boolean: return true
        case .integer, .long: return 1
        case .float, .double: return 1.5
        case .timestamp: return .timestamp(Date(timeIntervalSince1970: 1_800_000_000))
        case .list: return .list(depth < 6 ? [value(shape.element, model, depth: depth + 1)] : [])
        case .map: return ["key": value(shape.element, model, depth: depth + 1)]
        case .structure:
            guard depth < 6, let first = shape.members.first else { return .structure([:]) }
            return .structure([first.name: value(first.shape, model, depth: depth + 1)])
        }
    }

    /// Sends an operation with these members and those without which it would be another one.
    private func send(
        _ operation: OperationModel, _ model: ServiceModel, _ fields: WireFields
    ) async throws -> (status: Int, text: String) {
        var input = fields
        for member in operation.input.map({ model[$0].members }) ?? []
        where member.isRequired && member.location != .body && input[member.name] == nil {
            input[member.name] = Self.value(member.shape, model, depth: 0)
        }
        let wire = try ServiceModel.codec(model.protocols[0]).encodeRequest(operation, input, model: model)
        var head = HTTPRequest(method: wire.method, scheme: "http", authority: "127.0.0.1:4566", path: wire.target)
        head.headerFields = wire.headers
        SigV4Signer(
            credentials: SigV4Credentials(
                accessKeyID: cloud.identity.accessKeyID, secretAccessKey: cloud.identity.secretAccessKey),
            scope: SigV4Scope(region: "us-west-2", service: model.signingName)
        ).sign(&head, payload: .bytes(wire.body), at: Date())
        let reply = try await cloud.transport.send(HTTPCall(head: head, body: .bytes(wire.body)))
        return (reply.status.code, String(decoding: try await reply.body.collect(upTo: 1 << 20), as: UTF8.self))
    }
}
