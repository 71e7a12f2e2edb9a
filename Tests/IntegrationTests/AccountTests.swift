import AWSClient
import Core
import Foundation
import Journal
import Lifecycle
import LocalCloudTestSupport
import Operations
import Providers
import TestSupport
import Testing

/// Roles from their plan to the check that they allow what they should, on the local cloud in this process.
@Suite("An account is looked at and prepared", .timeLimit(.minutes(5)))
struct AccountTests {
    private let folder: TemporaryFolder
    private let cloud: InProcessCloud
    private let client: AWSClient
    private let store: JournalStore
    private let workplace: CloudWorkplace
    private let desk: PlanDesk<ManualClock>

    init() async throws {
        folder = try TemporaryFolder()
        cloud = try await InProcessCloud(folder: folder.path)
        client = try cloud.client()
        store = try JournalStore(home: SlipwayHome(path: folder.file("home")))
        workplace = cloud.workplace(client, store: store)
        desk = cloud.desk(workplace, store: store)
    }

    private struct Yes: ApprovalChannel {
        let form = PlanText.Form.short
        func ask(_ sealed: SealedPlan, showing text: PlanText, wasShown: Bool) async throws -> ApprovalAnswer {
            ApprovalAnswer(digest: sealed.digest, via: .terminal, principal: "test")
        }
    }

    private func intent(_ roles: [String] = [], _ placement: [String: String] = [:]) -> RolesIntent {
        var settings = EnvironmentSettings(cloud: .local)
        settings.placement = Placement(placement)
        return RolesIntent(
            roles, in: ProjectScope(file: nil, name: "triage", environment: "dev", settings: settings, store: store))
    }

    /// Plans and runs; the operations of the plan.
    private func create(_ roles: [String] = []) async throws -> [String] {
        let intent = intent(roles)
        let sealed = try await desk.plan(intent)
        _ = try await desk.run(sealed, intent: intent.intent, through: Yes()) { _ in }
        return sealed.plan.actions.map(\.operation.rawValue)
    }

    private func statuses(_ report: AccountReport) -> [String: AccountCheck.Status] {
        Dictionary(uniqueKeysWithValues: report.checks.map { ($0.id, $0.status) })
    }

    @Test func rolesAreMadeOnceAndAllowWhatTheyShould() async throws {
        let before = try await AccountReport(of: workplace, placement: Placement())
        #expect(statuses(before)["role.execution"] == .warn)
        #expect(before.isSound)
        let kinds = ["execution", "bedrock", "reward", "scheduler"]
        #expect(try await create(kinds).count == 8)
        let after = try await AccountReport(roles: [], of: workplace, placement: Placement())
        #expect(statuses(after) == Dictionary(uniqueKeysWithValues: kinds.map { ("role.\($0)", .pass) }))
        await #expect(throws: NothingToDo.self) { try await desk.plan(intent(kinds)) }
    }

    /// A policy is sent as JSON text; whoever approves it reads JSON.
    @Test func policiesCanBeReadInThePlan() async throws {
        let text = PlanText(try await desk.plan(intent(["scheduler"])), .full).text
        #expect(text.contains(#""PolicyDocument (as text)": {"#))
        #expect(text.contains(#""sagemaker:DeleteEndpoint""#))
        #expect(text.contains(#""Service": "scheduler.amazonaws.com""#))
    }

    @Test func aMissingPermissionIsNamedWithTheStatementThatMendsIt() async throws {
        _ = try await create()
        let role = "AmazonSageMaker-Slipway-\(cloud.region)"
        let narrow = #"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"s3:*","Resource":"*"}}"#
        _ = try await client.call(
            service: "iam", operation: "PutRolePolicy",
            request: [
                "RoleName": .string(role),
                "PolicyName": .string("Slipway-sagemaker-slipway-\(cloud.region)-\(cloud.account)"),
                "PolicyDocument": .string(narrow),
            ])
        let report = try await AccountReport(roles: [], of: workplace, placement: Placement())
        #expect(!report.isSound)
        let alarms = report.checks.first { $0.id == "role.execution.WatchAlarms" }
        #expect(alarms?.status == .fail)
        #expect(alarms?.what.contains("cannot roll an update back when an alarm fires") == true)
        #expect(alarms?.next?.contains(#""Action":["cloudwatch:DescribeAlarms"]"#) == true)
        #expect(!report.checks.contains { $0.id == "role.execution.ReadAndWriteData" })
        let deny = #"{"Version":"2012-10-17","Statement":{"Effect":"Deny","Action":"s3:PutObject","Resource":"*"}}"#
        _ = try await client.call(
            service: "iam", operation: "PutRolePolicy",
            request: ["RoleName": .string(role), "PolicyName": "Stop", "PolicyDocument": .string(deny)])
        let stopped = try await AccountReport(roles: ["execution"], of: workplace, placement: Placement())
        let write = stopped.checks.first { $0.id == "role.execution.ReadAndWriteData" }
        #expect(write?.what.hasSuffix("a Deny forbids s3:PutObject") == true)
        #expect(write?.next?.contains("no Allow outweighs it") == true)
        _ = try await client.call(
            service: "iam", operation: "DeleteRolePolicy", request: ["RoleName": .string(role), "PolicyName": "Stop"])
        // What is there is mended, not made again.
        #expect(try await create() == ["iam.PutRolePolicy"])
        #expect(try await AccountReport(roles: [], of: workplace, placement: Placement()).isSound)
    }

    /// Projects of a region share the role; each bucket has a policy of its own there.
    @Test func anotherProjectsBucketKeepsItsPolicy() async throws {
        for bucket in ["sagemaker-a", "sagemaker-b"] {
            let intent = intent(["execution", "execution"], ["bucket": bucket])
            let sealed = try await desk.plan(intent)
            #expect(sealed.plan.actions.count == (bucket == "sagemaker-a" ? 2 : 1))
            _ = try await desk.run(sealed, intent: intent.intent, through: Yes()) { _ in }
        }
        for bucket in ["sagemaker-a", "sagemaker-b"] {
            let report = try await AccountReport(roles: [], of: workplace, placement: Placement(["bucket": bucket]))
            #expect(report.isSound, "\(bucket)")
        }
        let named = try await AccountReport(
            roles: [], of: workplace, placement: Placement(["role": "arn:aws:iam::1:role/gone"]))
        #expect(named.checks.first?.status == .fail)
        #expect(named.checks.first?.next?.contains("take 'role' out") == true)
    }

    @Test func aRoleThatTrustsAnotherServiceIsRefusedAndShown() async throws {
        let role = "AmazonSageMaker-Slipway-\(cloud.region)"
        let trust =
            #"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"Service":"ec2.amazonaws.com"},"#
            + #""Action":"sts:AssumeRole"}]}"#
        _ = try await client.call(
            service: "iam", operation: "CreateRole",
            request: ["RoleName": .string(role), "AssumeRolePolicyDocument": .string(trust)])
        let report = try await AccountReport(of: workplace, placement: Placement())
        #expect(statuses(report)["role.execution.trust"] == .fail)
        let refusal = await #expect(throws: ProvidersError.self) { try await desk.plan(intent()) }
        #expect(refusal?.code == ProvidersError.roleUnsuitable)
        let unknown = await #expect(throws: ProvidersError.self) { try await desk.plan(intent(["rewards"])) }
        #expect(unknown?.code == ProvidersError.roleUnknown)
        #expect(unknown?.hint == "did you mean reward?")
    }

    @Test func aBucketThatIsNamedAndMissingFails() async throws {
        let missing = try await AccountReport(of: workplace, placement: Placement(["bucket": "nowhere"]))
        #expect(statuses(missing)["bucket"] == .fail)
        #expect(!missing.isSound)
        _ = try await client.call(
            service: "s3", operation: "CreateBucket",
            request: [
                "Bucket": "data-of-ours", "CreateBucketConfiguration": ["LocationConstraint": .string(cloud.region)],
            ])
        let there = try await AccountReport(of: workplace, placement: Placement(["bucket": "data-of-ours"]))
        #expect(statuses(there)["bucket"] == .pass)
        // SageMaker's managed policies reach other names only.
        #expect(statuses(there)["bucket.name"] == .warn)
        #expect(there.isSound)
    }
}
