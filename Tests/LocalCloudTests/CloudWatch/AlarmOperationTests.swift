import AWSWire
import Core
import Foundation
import GRDB
import LocalCloud
import Logging
import Store
import Testing

@Suite("CloudWatch: alarms through their operations", .timeLimit(.minutes(5)))
struct AlarmOperationTests {
    typealias Harness = CloudWatchHarness

    private func names(_ harness: Harness, _ input: WireFields = [:]) async throws -> [String] {
        try await harness.call("DescribeAlarms", input).structures("MetricAlarms").compactMap { $0.string("AlarmName") }
    }

    @Test func oneWrongNameDeletesNone() async throws {
        let harness = try Harness()
        for name in ["a", "b"] { try await harness.call("PutMetricAlarm", Harness.alarm(name)) }
        let fault = try await harness.fault("DeleteAlarms", ["AlarmNames": ["a", "none", "b"]])
        #expect(fault.code == "ResourceNotFound")
        #expect(fault.status == 404)
        #expect(try await names(harness) == ["a", "b"])
        try await harness.call("DeleteAlarms", ["AlarmNames": ["a", "b"]])
        #expect(try await names(harness).isEmpty)
    }

    @Test func anAlarmThatCannotBeReadStopsNothing() async throws {
        let written = try Harness()
        try await written.call("PutMetricAlarm", Harness.alarm("good"))
        let row = try #require(
            try written.store.readNow { database in
                try Data.fetchOne(database, sql: "SELECT document FROM alarm WHERE name = 'good'")
            })
        let harness = try Harness { store in
            try store.writeNow { database in
                for (name, document) in [("good", row), ("bad", Data("{".utf8)), ("worse", Data("{\"name\":1}".utf8))] {
                    try database.execute(
                        sql: "INSERT INTO alarm (name, document) VALUES (?, ?)", arguments: [name, document])
                }
                try database.execute(
                    sql: "INSERT INTO composite_alarm (name, document) VALUES ('bad', ?)", arguments: [Data("[]".utf8)])
            }
        }
        #expect(try await names(harness) == ["good"])
        #expect(harness.alarms.state(of: "bad") == nil)
        try await harness.alarms.judge(at: Harness.at(3600))
        try await harness.call("PutMetricAlarm", Harness.alarm("bad"))
        #expect(try await names(harness) == ["bad", "good"])
    }

    @Test(arguments: [
        ("arn:aws:sns:us-west-2:123456789012:topic", true), ("arn:aws:automate:us-west-2:ec2:stop", true),
        ("arn:aws:lambda:us-west-2:123456789012:function:f", true), ("arn:aws-cn:sns:cn-north-1:123456789012:t", true),
        ("topic", false), ("arn:aws:sns", false), ("arn:gcp:sns:us-west-2:123456789012:topic", false),
        ("arn:aws:sns:us-west-2:123456789012:", false), ("", false),
    ])
    func actionsAreARNs(_ action: String, _ isTaken: Bool) async throws {
        let harness = try Harness()
        for member in ["AlarmActions", "OKActions", "InsufficientDataActions"] {
            let input = Harness.alarm("a", [member: [.string(action)]])
            if isTaken {
                try await harness.call("PutMetricAlarm", input)
                continue
            }
            let fault = try await harness.fault("PutMetricAlarm", input)
            #expect(fault.code == "ValidationError")
            #expect(fault.message == "Invalid arn syntax: \(action)")
        }
        #expect(try await names(harness) == (isTaken ? ["a"] : []))
    }

    @Test func fewSamplesOfAPercentileAreIgnoredOnRequest() async throws {
        let harness = try Harness()
        let fault = try await harness.fault(
            "PutMetricAlarm",
            Harness.alarm(
                "a",
                [
                    "Statistic": .null, "ExtendedStatistic": "p90", "EvaluateLowSampleCountPercentile": "sometimes",
                ]))
        #expect(fault.code == "ValidationError")
        #expect(
            fault.message
                == "Option sometimes is not supported. Supported options for parameter "
                + "EvaluateLowSampleCountPercentile are evaluate and ignore.")
        for value in ["evaluate", "ignore"] {
            try await harness.call(
                "PutMetricAlarm",
                Harness.alarm(
                    value,
                    [
                        "Statistic": .null, "ExtendedStatistic": "p90",
                        "EvaluateLowSampleCountPercentile": .string(value),
                    ]))
        }
        // A p90 says something from 100 values on.
        for _ in 0..<99 { try harness.put("m", 9, at: 3540) }
        try await harness.alarms.judge(at: Harness.at(3600))
        #expect(harness.alarms.state(of: "evaluate")?.value == .alarm)
        #expect(harness.alarms.state(of: "ignore")?.value == .insufficientData)
        try harness.put("m", 9, at: 3541)
        try await harness.alarms.judge(at: Harness.at(3600))
        #expect(harness.alarms.state(of: "ignore")?.value == .alarm)
        let described = try await harness.call("DescribeAlarms", ["AlarmNames": ["ignore"]])
        #expect(
            described.structures("MetricAlarms").first?.string("EvaluateLowSampleCountPercentile") == "ignore")
    }

    private static let metrics: WireValue = [
        ["Id": "errors", "MetricStat": Harness.stat("errors"), "ReturnData": false],
        ["Id": "all", "MetricStat": Harness.stat("all"), "ReturnData": false],
        ["Id": "rate", "Expression": "100 * FILL(errors, 0) / all", "Label": "Error rate"],
    ]

    @Test func anAlarmOverMetricMathIsJudged() async throws {
        let harness = try Harness()
        let plain: WireFields = [
            "Namespace": .null, "MetricName": .null, "Period": .null, "Statistic": .null, "Metrics": Self.metrics,
        ]
        try await harness.call("PutMetricAlarm", Harness.alarm("rate", plain))
        try harness.put("all", 50, at: 3480)
        try harness.put("all", 50, at: 3540)
        try harness.put("errors", 3, at: 3540)
        try await harness.alarms.judge(at: Harness.at(3540))
        #expect(harness.alarms.state(of: "rate")?.value == .ok)
        try await harness.alarms.judge(at: Harness.at(3600))
        let state = try #require(harness.alarms.state(of: "rate"))
        #expect(state.value == .alarm)
        #expect(
            state.reason
                == "Threshold Crossed: 1 out of the last 1 datapoints [6.0 (15/01/27 08:59:00)] was greater than the "
                + "threshold (5.0) (minimum 1 datapoint for OK -> ALARM transition).")
        let described = try #require(
            try await harness.call("DescribeAlarms", ["AlarmNames": ["rate"]]).structures("MetricAlarms").first)
        #expect(described.structures("Metrics").map { $0.string("Id") } == ["errors", "all", "rate"])
        #expect(described.structures("Metrics").last?.string("Expression") == "100 * FILL(errors, 0) / all")
        #expect(described["MetricName"] == nil)
        // The same alarm after a restart.
        let again = try AlarmEvaluator(
            store: harness.store, metrics: harness.metrics, clock: .manual(start: Harness.at(3600)),
            logger: .init(label: "test"))
        #expect(again.alarm("rate") == harness.alarms.alarm("rate"))
    }

    @Test(
        arguments: [
            ["Metrics": metrics, "MetricName": "m"],
            ["Metrics": [["Id": "a", "MetricStat": Harness.stat("m"), "ReturnData": false]]],
            [
                "Metrics": [
                    ["Id": "a", "MetricStat": Harness.stat("m")], ["Id": "b", "MetricStat": Harness.stat("m")],
                ]
            ],
            ["Metrics": [["Id": "e", "Expression": "a"]]],
            [
                "Metrics": [
                    ["Id": "a", "MetricStat": Harness.stat("m", period: 300), "ReturnData": false],
                    ["Id": "b", "MetricStat": Harness.stat("m"), "ReturnData": false],
                    ["Id": "e", "Expression": "a + b"],
                ]
            ],
        ] as [WireFields])
    func metricMathThatIsNoAlarmIsRefused(_ changes: WireFields) async throws {
        let harness = try Harness()
        let plain: WireFields = ["Namespace": .null, "MetricName": .null, "Period": .null, "Statistic": .null]
        let fault = try await harness.fault("PutMetricAlarm", Harness.alarm("a", plain).with(changes))
        #expect(fault.code == "ValidationError")
        #expect(try await names(harness).isEmpty)
    }

    // MARK: Composite alarms

    private func makeComposite(_ harness: Harness, _ rule: String, name: String = "top") async throws {
        try await harness.call("PutCompositeAlarm", ["AlarmName": .string(name), "AlarmRule": .string(rule)])
    }

    private func state(_ harness: Harness, _ name: String = "top") -> String? {
        harness.alarms.state(of: name)?.value.rawValue
    }

    @Test(arguments: [
        ("ALARM(a)", "ALARM"), ("ALARM(\"b\")", "OK"), ("ALARM(a) AND ALARM(b)", "OK"),
        ("ALARM(a) OR ALARM(b)", "ALARM"),
        ("NOT ALARM(b) AND OK(b)", "ALARM"), ("ALARM(b) AND ALARM(a) OR INSUFFICIENT_DATA(c)", "ALARM"),
        ("ALARM(b) AND (ALARM(a) OR INSUFFICIENT_DATA(c))", "OK"), ("TRUE", "ALARM"), ("NOT (TRUE)", "OK"),
        ("ALARM(\"arn:aws:cloudwatch:us-west-2:123456789012:alarm:a\")", "ALARM"),
    ])
    func aRuleIsEvaluatedAtOnce(_ rule: String, _ state: String) async throws {
        let harness = try Harness()
        for name in ["a", "b", "c"] { try await harness.call("PutMetricAlarm", Harness.alarm(name)) }
        try await harness.set("a", "ALARM")
        try await harness.set("b", "OK")
        try await makeComposite(harness, rule)
        #expect(self.state(harness) == state)
    }

    @Test(arguments: [
        ("ALARM(a", "ValidationError"), ("ALARM(a) ALARM(b)", "ValidationError"), ("", "ValidationError"),
        ("ALARM()", "ValidationError"), ("ALARM(none)", "ValidationError"), ("ALARM(top)", "ValidationError"),
        ("AT_LEAST(1, ALARM, (a, b))", "NotImplemented"), (String(repeating: "(", count: 500), "ValidationError"),
    ])
    func aRuleThatIsNoneIsRefused(_ rule: String, _ code: String) async throws {
        let harness = try Harness()
        for name in ["a", "b"] { try await harness.call("PutMetricAlarm", Harness.alarm(name)) }
        let fault = await #expect(throws: AWSFault.self) { try await makeComposite(harness, rule) }
        #expect(fault?.code == code)
        #expect(harness.alarms.state(of: "top") == nil)
    }

    @Test func compositeAlarmsFollowTheirChildrenAndSurviveARestart() async throws {
        let harness = try Harness()
        try await harness.call("PutMetricAlarm", Harness.alarm("a"))
        try await makeComposite(harness, "ALARM(a)", name: "middle")
        try await makeComposite(harness, "ALARM(middle)")
        #expect(state(harness) == "OK")
        try harness.put("m", 9, at: 3540)
        try await harness.alarms.judge(at: Harness.at(3600))
        #expect(["a", "middle", "top"].map { state(harness, $0) } == ["ALARM", "ALARM", "ALARM"])
        // Set by hand, it stays so until a child changes.
        try await harness.set("top", "OK")
        #expect(state(harness) == "OK")
        let again = try AlarmEvaluator(
            store: harness.store, metrics: harness.metrics, clock: .manual(start: Harness.at(3600)),
            logger: .init(label: "test"))
        #expect(again.state(of: "middle")?.value == .alarm)
        #expect(again.state(of: "top")?.value == .ok)
        let both = try await harness.call("DescribeAlarms", ["AlarmTypes": ["CompositeAlarm", "MetricAlarm"]])
        #expect(both.structures("MetricAlarms").map { $0.string("AlarmName") } == ["a"])
        let composite = both.structures("CompositeAlarms")
        #expect(composite.map { $0.string("AlarmName") } == ["middle", "top"])
        #expect(composite.map { $0.string("AlarmRule") } == ["ALARM(a)", "ALARM(middle)"])
        #expect(
            composite.first?.string("StateReason")
                == "arn:aws:cloudwatch:us-west-2:123456789012:alarm:a transitioned to ALARM at 2027-01-15T09:00:00.000Z"
        )
        #expect(try await names(harness) == ["a"])
    }

    @Test func anAlarmBelowACompositeOneStays() async throws {
        let harness = try Harness()
        try await harness.call("PutMetricAlarm", Harness.alarm("a"))
        try await makeComposite(harness, "ALARM(a)")
        let fault = try await harness.fault("DeleteAlarms", ["AlarmNames": ["a"]])
        #expect(fault.message == "Cannot delete a as there are composite alarm(s) [top] depending on it.")
        #expect(try await names(harness) == ["a"])
        let taken = try await harness.fault("PutMetricAlarm", Harness.alarm("top"))
        #expect(taken.code == "ValidationError")
        try await harness.call("DeleteAlarms", ["AlarmNames": ["a", "top"]])
        #expect(harness.alarms.state(of: "top") == nil)
    }

    @Test func rulesThatGoRoundInACircleEnd() async throws {
        let harness = try Harness()
        try await harness.call("PutMetricAlarm", Harness.alarm("a"))
        try await makeComposite(harness, "ALARM(a)", name: "x")
        try await makeComposite(harness, "NOT ALARM(x)", name: "y")
        try await makeComposite(harness, "ALARM(y) OR ALARM(a)", name: "x")
        try await harness.set("a", "ALARM")
        #expect(state(harness, "a") == "ALARM")
    }

    // MARK: Members that are kept, and such as are not

    @Test func tagsAreThoseThatTheAlarmWasMadeWith() async throws {
        let harness = try Harness()
        func tags(_ name: String) async throws -> [String?] {
            let arn = "arn:aws:cloudwatch:us-west-2:123456789012:alarm:\(name)"
            return try await harness.call("ListTagsForResource", ["ResourceARN": .string(arn)]).structures("Tags")
                .map { $0.string("Value") }
        }
        let first: WireFields = ["Tags": [["Key": "b", "Value": "2"], ["Key": "a", "Value": "1"]]]
        let top: WireFields = [
            "AlarmName": "top", "AlarmRule": "ALARM(a)", "ActionsSuppressor": "a", "ActionsSuppressorWaitPeriod": 60,
            "ActionsSuppressorExtensionPeriod": 60,
        ]
        try await harness.call("PutMetricAlarm", Harness.alarm("a", first))
        try await harness.call("PutCompositeAlarm", top.with(first))
        // As in AWS, an update leaves the tags alone.
        let second: WireFields = ["Tags": [["Key": "c", "Value": "3"]]]
        try await harness.call("PutMetricAlarm", Harness.alarm("a", second))
        try await harness.call("PutCompositeAlarm", top.with(second))
        #expect(try await tags("a") == ["1", "2"])
        #expect(try await tags("top") == ["1", "2"])
        let described = try #require(
            try await harness.call("DescribeAlarms", ["AlarmTypes": ["CompositeAlarm"]]).structures("CompositeAlarms")
                .first)
        for member in top.members { #expect(described[member.name] == member.value, "\(member.name)") }
        let fault = try await harness.fault(
            "ListTagsForResource", ["ResourceARN": "arn:aws:cloudwatch:us-west-2:123456789012:alarm:none"])
        #expect(fault.code == "ResourceNotFoundException")
        #expect(fault.status == 404)
        // The same after a restart.
        let again = try AlarmEvaluator(
            store: harness.store, metrics: harness.metrics, clock: .manual(start: Harness.at(3600)),
            logger: .init(label: "test"))
        #expect(again.alarm("a")?.tags == ["a": "1", "b": "2"])
    }

    @Test(
        arguments: [
            ("PutMetricAlarm", Harness.alarm("a", ["ThresholdMetricId": "x"]), "ThresholdMetricId"),
            ("GetMetricData", ["MetricDataQueries": [["Id": "e", "Period": 60]]], "MetricDataQueries.Period"),
            ("ListMetrics", ["IncludeLinkedAccounts": true], "IncludeLinkedAccounts"),
        ] as [(String, WireFields, String)])
    func membersThatNobodyReadsAreNamed(_ operation: String, _ input: WireFields, _ member: String) async throws {
        let harness = try Harness()
        let fault = try await harness.fault(operation, input)
        #expect(fault.status == 501)
        #expect(fault.message == "The local cloud does not implement CloudWatch \(operation) with \(member).")
        #expect(try await names(harness).isEmpty)
    }

    // MARK: History

    @Test func historyTellsWhatHappened() async throws {
        let harness = try Harness()
        try await harness.call("PutMetricAlarm", Harness.alarm("a"))
        try await harness.set("a", "ALARM")
        try await harness.call("PutMetricAlarm", Harness.alarm("a", ["Threshold": 6.0]))
        try await harness.call("PutMetricAlarm", Harness.alarm("b"))
        try await harness.call("DeleteAlarms", ["AlarmNames": ["a"]])
        func history(_ input: WireFields) async throws -> [WireFields] {
            try await harness.call("DescribeAlarmHistory", input).structures("AlarmHistoryItems")
        }
        let items = try await history(["AlarmName": "a"])
        #expect(
            items.map { $0.string("HistorySummary") }
                == [
                    "Alarm \"a\" deleted", "Alarm \"a\" updated", "Alarm updated from INSUFFICIENT_DATA to ALARM",
                    "Alarm \"a\" created",
                ])
        #expect(items.allSatisfy { $0.string("AlarmType") == "MetricAlarm" })
        #expect(items.allSatisfy { $0.timestamp("Timestamp") == Harness.at(3600) })
        let states = try await history(["AlarmName": "a", "HistoryItemType": "StateUpdate"])
        let data = try JSONValue(parsing: states.first?.string("HistoryData") ?? "")
        #expect(data["oldState"]?["stateValue"]?.string == "INSUFFICIENT_DATA")
        #expect(data["newState"]?["stateValue"]?.string == "ALARM")
        #expect(data["newState"]?["stateReason"]?.string == "set to ALARM")
        #expect(try await history(["HistoryItemType": "Action"]).isEmpty)
        #expect(try await history(["AlarmTypes": ["CompositeAlarm"]]).isEmpty)
        #expect(try await history(["StartDate": .timestamp(Harness.at(3601))]).isEmpty)
        let first = try await harness.call(
            "DescribeAlarmHistory", ["MaxRecords": 2, "ScanBy": "TimestampAscending"])
        #expect(
            first.structures("AlarmHistoryItems").map { $0.string("HistorySummary") }
                == ["Alarm \"a\" created", "Alarm updated from INSUFFICIENT_DATA to ALARM"])
        let rest = try await history(["ScanBy": "TimestampAscending", "NextToken": first["NextToken"] ?? .null])
        #expect(
            rest.map { $0.string("HistorySummary") }
                == ["Alarm \"a\" updated", "Alarm \"b\" created", "Alarm \"a\" deleted"])
    }
}
