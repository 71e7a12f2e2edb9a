import Core
import Foundation
import Lifecycle
import Providers
import Testing

@Suite(.timeLimit(.minutes(5)))
struct TunePlanTests {
    private static let rules = Array(
        #"{"max_epochs":{"type":"integer","min":1,"max":10,"default":1},"learning_rate":{"type":"float","min":0,"max":1}}"#
            .utf8)

    private func request(
        _ hyperparameters: [String: String] = ["max_epochs": "1", "learning_rate": "2e-4"],
        model: String = "smollm2", technique: Technique = .sft, continueFrom: Release? = nil, accepts: Bool = false
    ) -> TuneRequest {
        TuneRequest(
            hub: "SageMakerPublicHub", model: model, technique: technique, hyperparameters: hyperparameters,
            training: FileReference(path: "/data/train.jsonl", digest: SHA256Digest(of: [1]), bytes: 10),
            validation: FileReference(path: "/data/v.jsonl", digest: SHA256Digest(of: [2]), bytes: 5),
            trainingRows: 3, continueFrom: continueFrom, acceptsLicence: accepts)
    }

    private func plan(
        _ request: TuneRequest, document: String = Sample.documentText
    ) async throws -> PlanDraft {
        let cloud = try ScriptedCloud(
            ["DescribeHubContent": Sample.hub(document)], objects: ["/hub/p-123456789012.json": Self.rules])
        return try await SageMakerPlanner(cloud.client).planTune(request, context: Sample.context)
    }

    @Test func aFirstTuneMakesWhatIsMissing() async throws {
        let draft = try await plan(request())
        #expect(
            draft.actions.map(\.operation.rawValue) == [
                "s3.CreateBucket", "iam.CreateRole", "iam.PutRolePolicy", "s3.Upload", "s3.Upload",
                "sagemaker.CreateModelPackageGroup", "sagemaker.CreateTrainingJob", "sagemaker.WaitTrainingJob",
                "slipway.RecordRelease",
            ])
        let port = try AWSCloud.port(ScriptedCloud().client)
        for action in draft.actions {
            #expect(port.operations.row(for: action.operation) != nil, "\(action.operation) has no row")
        }
        let sealed = try PlanAssembler.assemble(
            draft, intent: PlanIntent(.tune, subject: "smollm2"), context: Sample.context, cloud: port)
        #expect(sealed.plan.actions == draft.actions)
        let upload = try #require(draft.actions.first { $0.operation.name == "Upload" })
        #expect(upload.request["Bucket"]?.string == Sample.bucket)
        #expect(upload.request["Key"]?.string == "datasets/\(SHA256Digest(of: [1]).hex)/train.jsonl")
        let job = try #require(draft.actions.first { $0.operation.name == "CreateTrainingJob" }).request
        #expect(job["TrainingJobName"]?.string == "Ticket-triage-dev-sft-01234567")
        #expect(job["AlgorithmSpecification"] == nil && job["ResourceConfig"] == nil)
        #expect(job["ServerlessJobConfig"]?["AcceptEula"]?.bool == false)
        #expect(job["ServerlessJobConfig"]?["CustomizationTechnique"]?.string == "SFT")
        #expect(job["InputDataConfig"]?.array?.count == 2)
        let tags = job["Tags"]?.array?.compactMap { $0["Key"]?.string }
        #expect(tags == [RunTags.project, RunTags.run, RunTags.request])
        guard case .result(let action, "Role.Arn")? = job["RoleArn"].flatMap({ PlanReference($0) }) else {
            Issue.record("the role is not the one that the plan makes")
            return
        }
        #expect(action == draft.actions[1].id)
        #expect(draft.cost == .local)
        #expect(try await plan(request()) == draft, "the same inputs give the same plan")
    }

    /// What a trust policy says, not which names its text holds, decides whether the role is used.
    @Test(arguments: [
        (#"{"Effect":"Allow","Principal":{"Service":"sagemaker.amazonaws.com"},"Action":"sts:AssumeRole"}"#, true),
        (
            #"{"Effect":"Allow","Principal":{"Service":["ec2.amazonaws.com","sagemaker.amazonaws.com"]},"Action":["sts:*"]}"#,
            true
        ),
        (#"{"Effect":"Allow","Principal":"*","Action":"sts:AssumeRole"}"#, true),
        (#"{"Effect":"Deny","Principal":{"Service":"sagemaker.amazonaws.com"},"Action":"sts:AssumeRole"}"#, false),
        (#"{"Effect":"Allow","Principal":{"Service":"sagemaker.amazonaws.com"},"Action":"sts:TagSession"}"#, false),
        (
            #"{"Sid":"sagemaker.amazonaws.com","Effect":"Allow","Principal":{"Service":"ec2.amazonaws.com"},"Action":"*"}"#,
            false
        ),
    ])
    func theRoleThatIsThereHasToTrustSageMaker(statement: String, isTaken: Bool) async throws {
        let document =
            #"{"Version":"2012-10-17","Statement":[\#(statement)]}"#
            .addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? ""
        let reply =
            "<GetRoleResponse><GetRoleResult><Role><Path>/service-role/</Path><RoleName>r</RoleName><RoleId>A</RoleId>"
            + "<Arn>\(Sample.role)</Arn><CreateDate>2026-01-01T00:00:00Z</CreateDate>"
            + "<AssumeRolePolicyDocument>\(document)</AssumeRolePolicyDocument></Role></GetRoleResult></GetRoleResponse>"
        let cloud = try ScriptedCloud(
            ["DescribeHubContent": Sample.hub(Sample.documentText), "GetRole": { _ in (200, reply) }],
            objects: ["/hub/p-123456789012.json": Self.rules])
        let planner = SageMakerPlanner(cloud.client)
        guard isTaken else {
            let error = await #expect(throws: ProvidersError.self) {
                try await planner.planTune(request(), context: Sample.context)
            }
            #expect(error?.code == ProvidersError.roleUnsuitable)
            return
        }
        let draft = try await planner.planTune(request(), context: Sample.context)
        #expect(!draft.actions.contains { $0.operation == "iam.CreateRole" })
        let job = try #require(draft.actions.first { $0.operation.name == "CreateTrainingJob" })
        #expect(job.request["RoleArn"]?.string == Sample.role)
    }

    @Test func theReleaseTakesItsArtifactFromTheJob() async throws {
        let draft = try await plan(request())
        let record = try #require(draft.actions.last)
        let wait = draft.actions[draft.actions.count - 2].id
        let result: JSONValue = [
            "Artifact": ["URI": "s3://b/x/", "Digest": .string(SHA256Digest(of: []).hex)],
            "OutputModelPackageArn": "arn:package/1",
        ]
        let content = try ReleaseContent(json: record.request.resolvingResults([wait: result]))
        #expect(content.artifactURI == "s3://b/x/")
        #expect(content.container == "image:1")
        #expect(content.configuration["modelPackage"]?.string == "arn:package/1")
    }

    @Test func continuingNamesTheModelPackage() async throws {
        let draft = try await plan(request(continueFrom: Sample.release()))
        let job = try #require(draft.actions.first { $0.operation.name == "CreateTrainingJob" }).request
        #expect(job["ModelPackageConfig"]?["SourceModelPackageArn"]?.string == "arn:package/1")
    }

    @Test(arguments: [
        (["max_epochs": "0"], "at least 1"), (["max_epochs": "1.5"], "whole number"),
        (["lora": "1"], "the recipe knows"), (["max_epoch": "1"], "did you mean max_epochs?"),
        (["output_path": "s3://x"], "set by the job"), (["learning_rate": "high"], "number"),
    ])
    func badHyperparametersAreRefused(values: [String: String], text: String) async throws {
        let error = await #expect(throws: ProvidersError.self) { try await plan(request(values)) }
        #expect(error?.code == ProvidersError.hyperparameterInvalid)
        #expect(error?.message.contains(text) == true)
    }

    @Test func aGatedModelNeedsItsLicenceAccepted() async throws {
        let gated = Sample.documentText.replacing(#""GatedBucket": false"#, with: #""GatedBucket": true"#)
        let error = await #expect(throws: ProvidersError.self) { try await plan(request(), document: gated) }
        #expect(error?.code == ProvidersError.licenceNotAccepted)
        #expect(error?.code.exitStatus == .decisionNeeded)
        let draft = try await plan(request(accepts: true), document: gated)
        let job = try #require(draft.actions.first { $0.operation.name == "CreateTrainingJob" }).request
        #expect(job["ServerlessJobConfig"]?["AcceptEula"]?.bool == true)
    }

    @Test func anUnknownModelIsRefused() async throws {
        let cloud = try ScriptedCloud()
        let error = await #expect(throws: ProvidersError.self) {
            try await SageMakerPlanner(cloud.client).planTune(request(model: "no"), context: Sample.context)
        }
        #expect(error?.code == ProvidersError.modelUnknown)
    }

    @Test func otherTechniquesSayThatTheyAreNotBuilt() async throws {
        let error = await #expect(throws: ProvidersError.self) { try await plan(request(technique: .rlvr)) }
        #expect(error?.code == ProvidersError.notBuilt)
        #expect(error?.hint == "use technique: sft, dpo")
    }

    /// The recipe of the technique is taken: its name, and its rules for hyperparameters.
    @Test func preferencesAreTunedByTheirOwnRecipe() async throws {
        let document = Sample.documentText.replacing(
            #""CustomizationTechnique": "SFT""#, with: #""CustomizationTechnique": "DPO""#
        )
        .replacing("r-sft", with: "r-dpo")
        let draft = try await plan(request(technique: .dpo), document: document)
        let job = try #require(draft.actions.first { $0.operation.name == "CreateTrainingJob" }).request
        #expect(job["TrainingJobName"]?.string == "Ticket-triage-dev-dpo-01234567")
        #expect(job["ServerlessJobConfig"]?["CustomizationTechnique"]?.string == "DPO")
        #expect(job["ServerlessJobConfig"]?["Peft"]?.string == "LORA")
        #expect(draft.actions.last?.request["configuration"]?["recipe"]?.string == "r-dpo")
    }

    @Test func aStandInIsSaid() async throws {
        let document = Sample.documentText.replacing(
            #"{"GatedBucket""#, with: #"{"SlipwayStandIn": {"Notice": "a small model answers"}, "GatedBucket""#)
        #expect(try await plan(request(), document: document).notes.contains { $0.contains("a small model answers") })
    }
}
