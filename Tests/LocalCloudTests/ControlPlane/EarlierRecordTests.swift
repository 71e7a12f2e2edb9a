import AWSWire
import Core
import Gateway
import GRDB
import LocalCloud
import LocalCloudTestSupport
import Store
import TestSupport
import Testing

/// Rows of data folders that earlier releases wrote.
@Suite("Records of earlier releases", .timeLimit(.minutes(5)))
struct EarlierRecordTests {
    /// An endpoint in the first bake of a canary, from when a variant could hold one model only and the record told the
    /// split and the size of the new fleet beside the snapshot. Its time limit covers one of the two bakes: the release
    /// that accepted it knew no better.
    static let row = #"""
        {"arn":"arn:aws:sagemaker:eu-central-1:123456789012:endpoint/triage","name":"triage",
        "scope":{"region":"eu-central-1","account":"123456789012"},"configName":"c1","status":"Updating",
        "creationTime":821692800,"lastModifiedTime":821692800,
        "variants":[{"name":"main","modelName":"m1","image":"i","instanceType":"ml.g5.2xlarge","currentWeight":0.5,
        "desiredWeight":1,"currentCount":2,"desiredCount":2,"imageResolvedAt":821692800,
        "stage":{"status":"Updating","startTime":821692800}}],
        "plan":{"configName":"c1","variants":[{"name":"main","modelName":"m1","artifact":{"bucket":"models","key":"m1/"},
        "environment":{"OPTION_MAX_MODEL_LEN":"512"},"count":2,"weight":1,"startupTimeoutSeconds":600}]},
        "deployment":{"configName":"c2","startTime":821692800,"greenProvisioned":2,"greenServing":1,
        "variants":[{"name":"main","modelName":"m2","image":"i","instanceType":"ml.g5.2xlarge","currentWeight":0.5,
        "desiredWeight":1,"currentCount":2,"desiredCount":2,"imageResolvedAt":821692800,
        "stage":{"status":"Baking","startTime":821692800}}],
        "policy":"{\"BlueGreenUpdatePolicy\":{\"TrafficRoutingConfiguration\":{\"Type\":\"CANARY\",\"WaitIntervalInSeconds\":500,\"CanarySize\":{\"Type\":\"INSTANCE_COUNT\",\"Value\":1}},\"TerminationWaitInSeconds\":60,\"MaximumExecutionTimeoutInSeconds\":700}}",
        "snapshot":"{\"schema\":\"slipway.rollout\",\"version\":1,\"spec\":{\"strategy\":\"canary\",\"fleet\":2,\"blueFleet\":2,\"bakeMilliseconds\":500000,\"terminationWaitMilliseconds\":60000,\"alarms\":[],\"control\":\"native\",\"timeLimitMilliseconds\":700000,\"size\":{\"instances\":1}},\"split\":1,\"greenAsked\":2,\"blueAsked\":2,\"alarms\":[],\"verdict\":\"hold\",\"evidence\":[],\"started\":\"2027-01-15T08:00:00.000Z\",\"waitEnds\":\"2027-01-15T08:08:20.000Z\",\"course\":{\"at\":\"forward\",\"step\":2}}",
        "plan":{"configName":"c2","variants":[{"name":"main","modelName":"m2","artifact":{"bucket":"models","key":"m2/"},
        "environment":{},"count":2,"weight":1,"startupTimeoutSeconds":600}]}}}
        """#

    @Test func anUpdateGoesOnWhereItWas() async throws {
        let written = try PlaneHarness()
        for model in ["m1", "m2"] { try await written.makeModel(model) }
        let text = Self.row.replacing("\n", with: "")
        try written.database.writeNow { database in
            try database.execute(
                sql: "INSERT INTO plane_records (kind, key, body) VALUES ('endpoint', ?, CAST(? AS BLOB))",
                arguments: [written.arn("triage"), text])
        }
        let harness = try PlaneHarness(after: written)
        try await harness.plane.start()
        await harness.settle()
        #expect(harness.replicas.running.count == 4)
        let table = try #require(harness.gateway.routes(endpoint: harness.arn("triage")))
        let main = WorkloadID(variant: "main")
        #expect(table.fleets.map(\.workload) == [main, main])
        #expect(table.fleets.map(\.configName) == ["c1", "c2"])
        #expect(table.fleets.map(\.weight) == [0.5, 0.5])
        #expect(table.fleets.map(\.replicas.count) == [2, 1])
        #expect(harness.replicas.specs.first?.environment == ["OPTION_MAX_MODEL_LEN": "512"])
        try await harness.runToEnd()
        // The bakes do not fit into the limit, so it went back, as it was going to.
        #expect(try await harness.describe().string("EndpointStatus") == "InService")
        #expect(try await harness.describe().string("EndpointConfigName") == "c1")
        // What is written now keeps the names that the row had.
        let kept = try written.database.readNow { database in
            try String.fetchOne(database, sql: "SELECT CAST(body AS TEXT) FROM plane_records WHERE kind = 'endpoint'")
        }
        let plan = try JSONValue(parsing: try #require(kept))["plan"]?["variants"]?.array?.first
        #expect(plan?["name"]?.string == "main")
        #expect(plan?["count"]?.int == 2)
        await harness.plane.stop()
    }

    @Test func endpointsWithCapitalsAreFound() async throws {
        let folder = try TemporaryFolder()
        let path = folder.file("a.sqlite")
        let old = try SQLiteStore.open(
            path: path, migrations: Array(ControlPlane.migrations.prefix(1)) + MetricStore.migrations)
        let arn = "arn:aws:sagemaker:eu-central-1:123456789012:endpoint/Triage"
        let body =
            #"{"arn":"\#(arn.replacing("/", with: "\\/"))","name":"Triage","#
            + #""scope":{"region":"eu-central-1","account":"123456789012"},"configName":"c1","status":"Failed","#
            + #""creationTime":821692800,"lastModifiedTime":821692800,"variants":[],"#
            + #""plan":{"configName":"c1","variants":[]}}"#
        try old.writeNow { database in
            for (kind, body) in [("endpoint", body), ("tags", #"{"arn":"\#(arn)","tags":[{"key":"a","value":"b"}]}"#)] {
                try database.execute(
                    sql: "INSERT INTO plane_records (kind, key, body) VALUES (?, ?, CAST(? AS BLOB))",
                    arguments: [kind, arn, body])
            }
        }
        try old.close()
        let store = try PlaneStore(
            SQLiteStore.open(path: path, migrations: ControlPlane.migrations + MetricStore.migrations))
        let scope = ResourceScope(region: "eu-central-1", account: "123456789012")
        let endpoint = try #require(store.record(EndpointRecord.self, scope.endpoint("Triage")))
        #expect(endpoint.name == "Triage")
        #expect(endpoint.arn == arn.lowercased())
        #expect(store.record(TagsRecord.self, endpoint.arn)?.tags.map(\.key) == ["a"])
    }
}
