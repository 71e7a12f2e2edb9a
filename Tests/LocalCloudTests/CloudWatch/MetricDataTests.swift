import AWSWire
import Core
import Foundation
import GRDB
import LocalCloud
import Store
import TestSupport
import Testing

@Suite("CloudWatch: putting and getting metrics", .timeLimit(.minutes(5)))
struct MetricDataTests {
    typealias Harness = CloudWatchHarness

    private func statistics(_ changes: WireFields = [:]) -> WireFields {
        let base: WireFields = [
            "Namespace": "App", "MetricName": "m", "Period": 60, "Statistics": ["Sum", "SampleCount"],
            "StartTime": .timestamp(Harness.at(0)), "EndTime": .timestamp(Harness.at(60)),
        ]
        return base.with(changes)
    }

    @Test func unitsAreToldApart() async throws {
        let harness = try Harness()
        try harness.put("m", 5, unit: "Seconds", at: 0)
        try harness.put("m", 100, at: 10)
        try harness.put("m", 7, unit: "None", at: 20)
        func points(_ unit: WireValue, _ harness: Harness) async throws -> [[String]] {
            try await harness.call("GetMetricStatistics", statistics(["Unit": unit])).structures("Datapoints").map {
                ["\($0.double("Sum") ?? -1)", "\($0.double("SampleCount") ?? -1)", $0.string("Unit") ?? ""]
            }
        }
        #expect(try await points("Seconds", harness) == [["5.0", "1.0", "Seconds"]])
        #expect(try await points("None", harness) == [["107.0", "2.0", "None"]])
        #expect(try await points("Count", harness).isEmpty)
        #expect(try await points(.null, harness) == [["107.0", "2.0", "None"], ["5.0", "1.0", "Seconds"]])
        let data = try await harness.data([
            Harness.query("a", "m", unit: "Seconds"), Harness.query("b", "m", unit: "None"), Harness.query("c", "m"),
        ])
        #expect(["a", "b", "c"].map { harness.values(data, $0) } == [[5], [107], [112]])
        // The same after a restart.
        try await harness.metrics.flush()
        let series = MetricSeries(namespace: "App", metric: "m")
        let again = try MetricStore(store: harness.store).statistics(
            series, from: Harness.at(0), to: Harness.at(60), period: 60, splitsUnits: true)
        #expect(again.map(\.unit) == [nil, "Seconds"])
        #expect(again.map(\.sum) == [107, 5])
    }

    @Test func metricsOfAnEarlierReleaseAreKept() throws {
        let folder = try TemporaryFolder()
        let path = folder.file("a.sqlite")
        let old = try SQLiteStore.open(path: path, migrations: Array(MetricStore.migrations.prefix(1)))
        try old.writeNow { database in
            try database.execute(
                sql: """
                    INSERT INTO metric_series (id, namespace, metric, dimensions, width) 
                    VALUES (1, 'App', 'm', CAST('{}' AS BLOB), 60);
                    INSERT INTO metric_bucket (series, start, sum, minimum, maximum, count, totals, unit, histogram)
                    VALUES (1, 1800000000, 6, 1, 3, 3, 1, 'Seconds', x''), (1, 1800000060, 2, 2, 2, 1, 1, NULL, x'');
                    """)
        }
        try old.close()
        let store = try SQLiteStore.open(path: path, migrations: MetricStore.migrations)
        let found = try MetricStore(store: store).statistics(
            MetricSeries(namespace: "App", metric: "m"), from: Harness.at(0), to: Harness.at(120), period: 60)
        #expect(found.map(\.sum) == [6, 2])
        #expect(found.map(\.unit) == ["Seconds", nil])
        try store.close()
    }

    @Test func periodsBeginWhereTheRequestBegins() async throws {
        let harness = try Harness()
        for minute in 0..<12 { try harness.put("m", 1, at: Double(minute) * 60 + 30) }
        let query: WireValue = ["Id": "e", "MetricStat": Harness.stat("m", period: 300)]
        // 08:02:25 is rounded down to its minute; the last period is cut off by the end, which is not part of it.
        let data = try await harness.data([query], from: 145, to: 660)
        #expect(harness.times(data) == [120, 420])
        #expect(harness.values(data) == [5, 4])
        // Closer than a period: what lies between, and nothing from before.
        let short = try await harness.data([query], from: 120, to: 180)
        #expect(harness.times(short) == [120])
        #expect(harness.values(short) == [1])
        let points = try await harness.call(
            "GetMetricStatistics",
            statistics([
                "Period": 300, "StartTime": .timestamp(Harness.at(145)), "EndTime": .timestamp(Harness.at(660)),
            ])
        ).structures("Datapoints")
        #expect(points.map { $0.timestamp("Timestamp") } == [Harness.at(120), Harness.at(420)])
    }

    @Test(arguments: [
        (
            60.0, 0.0, "The parameter EndTime must be greater than StartTime.",
            "The parameter StartTime must be less than the parameter EndTime."
        ),
        (
            60.0, 60.0, "The parameter StartTime must not equal parameter EndTime.",
            "The parameter StartTime must be less than the parameter EndTime."
        ),
        (
            60.02, 60.98, "The parameter StartTime must not equal parameter EndTime.",
            "The parameter StartTime must be less than the parameter EndTime."
        ),
    ])
    func aRangeHasToGoForward(_ from: Double, _ to: Double, _ data: String, _ statistics: String) async throws {
        let harness = try Harness()
        let first = await #expect(throws: AWSFault.self) {
            try await harness.data([Harness.query("a", "m")], from: from, to: to)
        }
        #expect(first?.code == "ValidationError")
        #expect(first?.message == data)
        let second = try await harness.fault(
            "GetMetricStatistics",
            self.statistics(["StartTime": .timestamp(Harness.at(from)), "EndTime": .timestamp(Harness.at(to))]))
        #expect(second.code == "InvalidParameterValue")
        #expect(second.message == statistics)
    }

    @Test func metricsAreListedFromATokenOfOurs() async throws {
        let harness = try Harness()
        let fault = try await harness.fault("ListMetrics", ["NextToken": "3f0bdf5c-fb0d"])
        #expect(fault.code == "InvalidParameterValue")
        #expect(fault.message == "Request parameter NextToken is invalid")
    }

    @Test func aQueryAsksForSomething() async throws {
        let harness = try Harness()
        let none = await #expect(throws: AWSFault.self) { try await harness.data([["Id": "a"]]) }
        #expect(none?.code == "ValidationError")
        #expect(none?.message == "The parameter MetricDataQueries.member.1.MetricStat is required.\n")
        let fault = try await harness.fault("GetMetricStatistics", statistics(["Statistics": .null]))
        #expect(fault.code == "InvalidParameterCombination")
        #expect(
            fault.message == "At least one of the parameters Statistics and ExtendedStatistics must be specified.")
    }

    @Test(arguments: ["1a", "A", "a-b", "_a", "é", ""]) func idsHaveAForm(_ id: String) async throws {
        let harness = try Harness()
        let fault = await #expect(throws: AWSFault.self) { try await harness.data([Harness.query(id, "m")]) }
        #expect(fault?.code == "ValidationError")
        #expect(fault?.message.hasSuffix("is not matching the expected pattern ^[a-z][a-zA-Z0-9_]*$.") == true)
    }

    @Test func datapointsComeInPages() async throws {
        let harness = try Harness()
        for minute in 0..<3 {
            try harness.put("m", Double(minute), at: Double(minute) * 60)
            try harness.put("n", Double(10 + minute), at: Double(minute) * 60)
        }
        let queries = [Harness.query("a", "m"), Harness.query("b", "n")]
        var (seen, pages): ([String: [Double]], [[String]]) = ([:], [])
        var more: WireFields = ["MaxDatapoints": 2]
        repeat {
            let page = try await harness.data(queries, more)
            var codes: [String] = []
            for result in page.structures("MetricDataResults") {
                let id = result.string("Id") ?? ""
                seen[id, default: []] += harness.values(page, id) ?? []
                codes.append(id + " " + (result.string("StatusCode") ?? ""))
            }
            pages.append(codes)
            more["NextToken"] = page["NextToken"]
        } while more["NextToken"] != nil && pages.count < 9
        #expect(seen == ["a": [0, 1, 2], "b": [10, 11, 12]])
        #expect(pages == [["a PartialData", "b PartialData"], ["a Complete", "b PartialData"], ["b Complete"]])
        let newest = try await harness.data(queries, ["MaxDatapoints": 2, "ScanBy": "TimestampDescending"])
        #expect(harness.values(newest, "a") == [2, 1])
        let fault = await #expect(throws: AWSFault.self) {
            try await harness.data(queries, ["NextToken": "%%%"])
        }
        #expect(fault?.code == "InvalidNextToken")
    }

    struct Datum: Sendable, CustomTestStringConvertible {
        var members: WireFields
        var code: String
        var message: String
        var testDescription: String { message }
    }

    static let wrong: [Datum] = [
        Datum(
            members: ["Value": .double(.nan)], code: "InvalidParameterValue",
            message: "The value NaN for parameter MetricData.member.2.Value is invalid."),
        Datum(
            members: ["Values": [1.0, .double(.infinity)]], code: "InvalidParameterValue",
            message: "The value Infinity for parameter MetricData.member.2.Values is invalid."),
        Datum(
            members: ["Values": [1.0, 2.0], "Counts": [1.0]], code: "InvalidParameterValue",
            message:
                "The parameters MetricData.member.2.Values and MetricData.member.2.Counts must be of the same size."
        ),
        Datum(
            members: ["Value": 1.0, "Values": [1.0]], code: "InvalidParameterValue",
            message:
                "The parameters MetricData.member.2.Value and MetricData.member.2.Values are mutually exclusive and "
                + "you have specified both."),
        Datum(
            members: [
                "Value": 1.0, "StatisticValues": ["Sum": 1.0, "Minimum": 1.0, "Maximum": 1.0, "SampleCount": 1.0],
            ], code: "InvalidParameterCombination",
            message: "The parameters MetricData.member.2.Value and MetricData.member.2.StatisticValues are mutually "
                + "exclusive and you have specified both."),
        Datum(
            members: [
                "StatisticValues": ["Sum": .double(.nan), "Minimum": 1.0, "Maximum": 1.0, "SampleCount": 1.0]
            ], code: "InvalidParameterValue",
            message: "The value NaN for parameter MetricData.member.2.StatisticValues.Sum is invalid."),
    ]

    @Test(arguments: wrong) func aWrongDatumIsNamedAndNothingIsTaken(_ datum: Datum) async throws {
        let harness = try Harness()
        let members: WireFields = ["MetricName": "m"]
        let fault = try await harness.fault(
            "PutMetricData",
            [
                "Namespace": "App",
                "MetricData": [["MetricName": "m", "Value": 1.0], .structure(members.with(datum.members))],
            ])
        #expect(fault.code == datum.code)
        #expect(fault.message == datum.message)
        #expect(harness.metrics.allSeries.isEmpty)
    }

    // MARK: Metric math

    /// a: 1, 2, 3 in the minutes 0, 1, 2; b: 10, 30 in the minutes 0 and 2.
    static let expressions: [(String, [Double], [Double])] = [
        ("a + b", [11, 33], [0, 120]), ("b - a * 2", [8, 24], [0, 120]), ("(b - a) * 2", [18, 54], [0, 120]),
        ("-a ^ 2", [-1, -4, -9], [0, 60, 120]), ("2 ^ 3 ^ a", [8, 512, 134_217_728], [0, 60, 120]),
        ("a / (a - 2)", [-1, 3], [0, 120]), ("a > 1", [0, 1, 1], [0, 60, 120]),
        ("a >= 2 AND b > 20", [0, 1], [0, 120]), ("a == 1 OR a == 3", [1, 0, 1], [0, 60, 120]),
        ("SUM([a, b])", [11, 2, 33], [0, 60, 120]), ("AVG(METRICS())", [5.5, 2, 16.5], [0, 60, 120]),
        ("MAX([a, b])", [10, 2, 30], [0, 60, 120]), ("MIN(METRICS(\"b\"))", [10, 30], [0, 120]),
        ("a - MIN(a)", [0, 1, 2], [0, 60, 120]), ("a * 100 / SUM(a) > 33", [0, 1, 1], [0, 60, 120]),
        ("IF(b > 20, a, 0)", [0, 3], [0, 120]), ("IF(a > 1, b)", [30], [120]),
        ("FILL(b, 0)", [10, 0, 30, 0, 0], [0, 60, 120, 180, 240]),
        ("FILL(b, REPEAT)", [10, 10, 30, 30, 30], [0, 60, 120, 180, 240]),
        ("FILL(b, LINEAR)", [10, 20, 30], [0, 60, 120]), ("FILL(b, a)", [10, 2, 30], [0, 60, 120]),
        ("a + FILL(b, 0)", [11, 2, 33], [0, 60, 120]),
        ("SUM(FILL(METRICS(), 0))", [11, 2, 33, 0, 0], [0, 60, 120, 180, 240]),
        ("ABS(1 - a)", [0, 1, 2], [0, 60, 120]), ("CEIL(a / 2)", [1, 1, 2], [0, 60, 120]),
        ("a / none", [], []), ("MAX(a)", [3, 3, 3, 3, 3], [0, 60, 120, 180, 240]),
    ]

    @Test(arguments: expressions) func expressionsAreComputed(
        _ expression: String, _ values: [Double], _ times: [Double]
    ) async throws {
        let harness = try Harness()
        for (minute, value) in [(0, 1.0), (1, 2), (2, 3)] { try harness.put("a", value, at: Double(minute) * 60) }
        for (minute, value) in [(0, 10.0), (2, 30)] { try harness.put("b", value, at: Double(minute) * 60) }
        let data = try await harness.data([
            Harness.query("a", "a"), Harness.query("b", "b"), Harness.query("none", "nothing"),
            Harness.math(expression),
        ])
        #expect(harness.values(data) == values)
        #expect(harness.times(data) == times)
        #expect(harness.values(data, "a") == [1, 2, 3])
    }

    @Test(arguments: [
        ("a +", "ValidationError"), ("a b", "ValidationError"), ("(a", "ValidationError"), ("x", "ValidationError"),
        ("a $ b", "ValidationError"), ("IF(a)", "ValidationError"), ("METRICS() + METRICS()", "ValidationError"),
        ("[a]", "ValidationError"), ("e", "ValidationError"), ("1 +* 2", "ValidationError"),
        ("LINEAR", "ValidationError"),
        ("ANOMALY_DETECTION_BAND(a)", "NotImplemented"), ("SEARCH('x', 'Sum', 60)", "NotImplemented"),
        (String(repeating: "(", count: 500), "ValidationError"),
    ])
    func whatCannotBeComputedIsRefused(_ expression: String, _ code: String) async throws {
        let harness = try Harness()
        try harness.put("m", 1, at: 0)
        let fault = await #expect(throws: AWSFault.self) {
            try await harness.data([Harness.query("a", "m"), Harness.math(expression)])
        }
        #expect(fault?.code == code)
    }

    @Test func expressionsMayNameEachOtherAndHideTheirMetrics() async throws {
        let harness = try Harness()
        try harness.put("m", 4, at: 0)
        let hidden: WireValue = ["Id": "a", "MetricStat": Harness.stat("m"), "ReturnData": false]
        let data = try await harness.data([
            Harness.math("e2 + 1", id: "e1"), Harness.math("a * 2", id: "e2"), hidden,
        ])
        #expect(harness.values(data, "e1") == [9])
        #expect(harness.values(data, "e2") == [8])
        #expect(harness.values(data, "a") == nil)
        let circle = await #expect(throws: AWSFault.self) {
            try await harness.data([Harness.math("e2", id: "e1"), Harness.math("e1", id: "e2")])
        }
        #expect(circle?.code == "ValidationError")
    }
}
