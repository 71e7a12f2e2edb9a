internal import AWSClient
internal import Core
internal import Lifecycle

/// What plans do in CloudWatch.
enum CloudWatchOperations {
    static let all: [CloudOperation<AWSSite>] = [
        alarm.creating(.upsert, window: 5, "DescribeAlarms shows the alarm with our description"),
        .change(
            "cloudwatch.DeleteAlarms", .upsert, window: 5, "DescribeAlarms lists none of the names",
            perform: { try await $0.send($1, context: $2, wantsGone: true) },
            observe: { site, action, _ in
                let names = action.request["AlarmNames"]?.array?.compactMap(\.string) ?? []
                return try await site.cloudWatch.alarms(names).isEmpty ? .ours(result: [:]) : .absent
            }),
    ]

    static let alarm = CloudResource<AWSSite>(
        kind: "cloudwatch.Alarm", nameMember: "AlarmName",
        describe: { site, name in
            try await site.describe("cloudwatch", "DescribeAlarms", ["AlarmNames": [.string(name)]])?["MetricAlarms"]?
                .array?.first
        },
        observeCreation: { _, found, context in
            // The description holds the run's id.
            found["AlarmDescription"] == context.planned["AlarmDescription"]
                ? .ours(result: [:])
                : .foreign("the alarm '\(found["AlarmName"]?.string ?? "")' has another description")
        }, creation: "cloudwatch.PutMetricAlarm", identity: ["AlarmDescription"])
}
