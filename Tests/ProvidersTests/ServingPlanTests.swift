import Core
import Lifecycle
import Providers
import Rollouts
import Testing

@Suite(.timeLimit(.minutes(5)))
struct ServingPlanTests {
    private func deploy(_ release: Release = Sample.release(), cloud: ScriptedCloud) async throws -> PlanDraft {
        let request = DeployRequest(
            endpoint: "ep", release: release, instanceType: "ml.g5.2xlarge", instanceCount: 2,
            placement: Placement(["role": Sample.role]))
        return try await SageMakerPlanner(cloud.client).planDeploy(request, context: Sample.context)
    }

    @Test func aDeployIsModelConfigurationEndpoint() async throws {
        let draft = try await deploy(cloud: ScriptedCloud(objects: Sample.weights))
        #expect(
            draft.actions.map(\.operation.rawValue) == [
                "sagemaker.CreateModel", "sagemaker.CreateEndpointConfig", "sagemaker.CreateEndpoint",
                "sagemaker.WaitEndpoint",
            ])
        let model = draft.actions[0].request
        #expect(model["ModelName"]?.string == "Ticket-triage-dev-r2-01234567")
        let source = model["PrimaryContainer"]?["ModelDataSource"]?["S3DataSource"]
        #expect(source?["S3Uri"]?.string == Sample.artifactURI)
        #expect(source?["S3DataType"]?.string == "S3Prefix" && source?["CompressionType"]?.string == "None")
        let variant = draft.actions[1].request["ProductionVariants"]?.array?.first
        #expect(variant?["InitialInstanceCount"]?.int == 2)
        #expect(draft.actions[2].guards == [.absent(kind: "sagemaker.Endpoint", name: "ep")])
    }

    @Test func anExistingEndpointPointsToUpdate() async throws {
        let cloud = try ScriptedCloud(["DescribeEndpoint": Sample.endpoint()], objects: Sample.weights)
        let error = await #expect(throws: ProvidersError.self) { try await deploy(cloud: cloud) }
        #expect(error?.code == ProvidersError.endpointExists)
        #expect(error?.hint == "slipway update start ep")
    }

    @Test func missingOrChangedWeightsAndAdaptersAreRefused() async throws {
        let missing = await #expect(throws: ProvidersError.self) { try await deploy(cloud: ScriptedCloud()) }
        #expect(missing?.code == ProvidersError.artifactMissing)
        let changed = await #expect(throws: ProvidersError.self) {
            try await deploy(
                Sample.release(digest: SHA256Digest(of: [])), cloud: ScriptedCloud(objects: Sample.weights))
        }
        #expect(changed?.code == ProvidersError.artifactMissing)
        let adapter = await #expect(throws: ProvidersError.self) {
            try await deploy(Sample.release("adapter"), cloud: ScriptedCloud(objects: Sample.weights))
        }
        #expect(adapter?.code == ProvidersError.notBuilt)
    }

    private func update(
        _ settings: UpdateSettings, status: String = "InService", count: Int = 4
    ) async throws -> PlanDraft {
        let endpoint: ScriptedCloud.Answer = { request in
            let (code, text) = Sample.endpoint(status)(request)
            return (code, text.replacing(#""DesiredInstanceCount":4"#, with: #""DesiredInstanceCount":\#(count)"#))
        }
        let cloud = try ScriptedCloud(
            [
                "DescribeEndpoint": endpoint, "DescribeEndpointConfig": Sample.config,
                "DescribeAlarms": { _ in (200, #"{"MetricAlarms":[{"AlarmName":"mine","StateValue":"ALARM"}]}"#) },
            ], objects: Sample.weights)
        let request = UpdateRequest(
            endpoint: "ep", release: Sample.release(), settings: settings, placement: Placement(["role": Sample.role]))
        return try await SageMakerPlanner(cloud.client).planUpdate(request, context: Sample.context)
    }

    private static let alarms = AlarmSettings(latencyP95: .milliseconds(1500), errorRate: 0.01)

    @Test func aCanaryWatchesTheNewFleetAlone() async throws {
        let draft = try await update(
            UpdateSettings(strategy: .canary(.instances(1)), bake: .seconds(600), alarms: Self.alarms))
        #expect(
            draft.actions.map(\.operation.rawValue) == [
                "sagemaker.CreateModel", "sagemaker.CreateEndpointConfig", "cloudwatch.PutMetricAlarm",
                "cloudwatch.PutMetricAlarm", "sagemaker.UpdateEndpoint", "sagemaker.WaitEndpointUpdate",
            ])
        let config = try #require(draft.actions[1].request["EndpointConfigName"]?.string)
        let latency = draft.actions[2].request
        #expect(latency["MetricName"]?.string == "ModelLatency")
        #expect(latency["Threshold"]?.double == 1_500_000, "microseconds")
        #expect(latency["ExtendedStatistic"]?.string == "p95" && latency["Statistic"] == nil)
        #expect(latency["TreatMissingData"]?.string == "notBreaching")
        let dimensions = latency["Dimensions"]?.array?.map { [$0["Name"]?.string, $0["Value"]?.string] }
        #expect(
            dimensions == [["EndpointName", "ep"], ["VariantName", "AllTraffic"], ["EndpointConfigName", config]])
        let window = (latency["Period"]?.int ?? 0) * (latency["EvaluationPeriods"]?.int ?? 0)
        #expect(window > 0 && window < 600)
        let errors = draft.actions[3].request
        #expect(errors["MetricName"]?.string == "Invocation5XXErrors" && errors["Statistic"]?.string == "Average")
        let update = draft.actions[4]
        let policy = update.request["DeploymentConfig"]?["BlueGreenUpdatePolicy"]
        #expect(policy?["TrafficRoutingConfiguration"]?["CanarySize"]?["Value"]?.int == 1)
        #expect(policy?["MaximumExecutionTimeoutInSeconds"]?.int == 3000)
        let names = update.request["DeploymentConfig"]?["AutoRollbackConfiguration"]?["Alarms"]?.array
        #expect(
            names?.compactMap { $0["AlarmName"]?.string }
                == [latency, errors].compactMap { $0["AlarmName"]?.string })
        #expect(update.guards.contains { $0.field == "EndpointConfigName" && $0.expected == "c1" })
        let debt = try #require(draft.actions[2].debt)
        #expect(debt.repayOperation.rawValue == "cloudwatch.DeleteAlarms")
        #expect(debt.repayRequest["AlarmNames"]?.array == [try #require(latency["AlarmName"])])
        #expect(draft.notes.contains { $0.contains("1 of 4 instances (25 %)") })
        #expect(draft.notes.contains { $0.contains("without traffic") })
        let plan = try PlanAssembler.assemble(
            draft, intent: PlanIntent(.update, subject: "ep"), context: Sample.context,
            cloud: AWSCloud.port(ScriptedCloud().client))
        #expect(plan.plan.actions.count == draft.actions.count)
    }

    @Test func alarmsFitIntoShortRehearsals() async throws {
        let draft = try await update(
            UpdateSettings(strategy: .canary(.percent(10)), bake: .seconds(45), alarms: Self.alarms))
        #expect(draft.actions[2].request["Period"]?.int == 30)
        let error = await #expect(throws: ProvidersError.self) {
            try await update(UpdateSettings(strategy: .canary(.percent(10)), bake: .seconds(5), alarms: Self.alarms))
        }
        #expect(error?.code == ProvidersError.alarmUnsound)
    }

    @Test(arguments: [
        (UpdateSettings(strategy: .canary(.instances(3))), 4, ProvidersError.strategyInvalid),
        (UpdateSettings(strategy: .canary(.percent(60))), 4, ProvidersError.strategyInvalid),
        (UpdateSettings(strategy: .canary(.instances(1))), 1, ProvidersError.strategyInvalid),
        (UpdateSettings(strategy: .canary(.percent(10)), bake: .seconds(4000)), 4, ProvidersError.strategyInvalid),
        (UpdateSettings(strategy: .canary(.percent(10)), control: .driven), 4, ProvidersError.notBuilt),
        (UpdateSettings(strategy: .linear(step: .percent(20))), 4, ProvidersError.notBuilt),
        (
            UpdateSettings(strategy: .canary(.percent(10)), alarms: AlarmSettings(errorRate: 1)), 4,
            ProvidersError.alarmUnsound
        ),
        (
            UpdateSettings(strategy: .canary(.percent(10)), alarms: AlarmSettings(existing: ["gone"])), 4,
            ProvidersError.alarmUnsound
        ),
        (
            UpdateSettings(strategy: .canary(.percent(10)), alarms: AlarmSettings(existing: ["mine"])), 4,
            ProvidersError.alarmUnsound
        ),
    ])
    func unsoundUpdatesAreRefused(settings: UpdateSettings, count: Int, code: ErrorCode) async throws {
        let error = await #expect(throws: ProvidersError.self) { try await update(settings, count: count) }
        #expect(error?.code == code)
        #expect(error?.hint != nil || code == ProvidersError.strategyInvalid)
    }

    @Test func aBusyEndpointIsNotUpdated() async throws {
        let error = await #expect(throws: ProvidersError.self) {
            try await update(UpdateSettings(strategy: .allAtOnce), status: "Updating")
        }
        #expect(error?.code == ProvidersError.endpointBusy)
    }

    @Test func cleanupDeletesWhatIsStillThere() async throws {
        let cloud = try ScriptedCloud([
            "DescribeEndpoint": Sample.endpoint(), "DescribeEndpointConfig": Sample.config,
            "DescribeAlarms": { _ in (200, #"{"MetricAlarms":[{"AlarmName":"a1"}]}"#) },
        ])
        func made(_ operation: String, _ request: JSONValue, run: String = "run-1") -> CreatedResource {
            CreatedResource(run: RunID(run), operation: OperationID(operation), request: request, result: [:])
        }
        let created = [
            made("sagemaker.CreateModel", ["ModelName": "m1"]),
            made("sagemaker.CreateEndpointConfig", ["EndpointConfigName": "c1"]),
            made("sagemaker.CreateEndpoint", ["EndpointName": "ep", "EndpointConfigName": "c1"]),
            made("cloudwatch.PutMetricAlarm", ["AlarmName": "a1"]),
            made("sagemaker.CreateEndpointConfig", ["EndpointConfigName": "other"], run: "run-2"),
        ]
        let draft = try await SageMakerPlanner(cloud.client).planCleanup(
            CleanupRequest(created: created, endpoints: ["ep"]), context: Sample.context)
        #expect(
            draft.actions.map(\.operation.rawValue) == [
                "cloudwatch.DeleteAlarms", "sagemaker.DeleteEndpoint", "sagemaker.WaitEndpointDeleted",
                "sagemaker.DeleteEndpointConfig",
            ])
        #expect(draft.actions[1].tier == .destroy)
        #expect(draft.confirmName == "ep")
        #expect(draft.actions[3].request["EndpointConfigName"]?.string == "c1")
    }
}
