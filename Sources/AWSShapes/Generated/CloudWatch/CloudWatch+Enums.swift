// Written by Scripts/generate-shapes from botocore's model of cloudwatch. Do not edit.
// swift-format-ignore-file

import AWSWire

extension CloudWatch {
    /// `AlarmType`.
    package struct AlarmType: WireEnum {
        package let rawValue: String
        package init(rawValue: String) { self.rawValue = rawValue }
        package static var compositeAlarm: Self { Self(rawValue: "CompositeAlarm") }
        package static var metricAlarm: Self { Self(rawValue: "MetricAlarm") }
    }

    /// `ComparisonOperator`.
    package struct ComparisonOperator: WireEnum {
        package let rawValue: String
        package init(rawValue: String) { self.rawValue = rawValue }
        package static var greaterThanOrEqualToThreshold: Self { Self(rawValue: "GreaterThanOrEqualToThreshold") }
        package static var greaterThanThreshold: Self { Self(rawValue: "GreaterThanThreshold") }
        package static var lessThanThreshold: Self { Self(rawValue: "LessThanThreshold") }
        package static var lessThanOrEqualToThreshold: Self { Self(rawValue: "LessThanOrEqualToThreshold") }
        package static var lessThanLowerOrGreaterThanUpperThreshold: Self { Self(rawValue: "LessThanLowerOrGreaterThanUpperThreshold") }
        package static var lessThanLowerThreshold: Self { Self(rawValue: "LessThanLowerThreshold") }
        package static var greaterThanUpperThreshold: Self { Self(rawValue: "GreaterThanUpperThreshold") }
    }

    /// `HistoryItemType`.
    package struct HistoryItemType: WireEnum {
        package let rawValue: String
        package init(rawValue: String) { self.rawValue = rawValue }
        package static var configurationUpdate: Self { Self(rawValue: "ConfigurationUpdate") }
        package static var stateUpdate: Self { Self(rawValue: "StateUpdate") }
        package static var action: Self { Self(rawValue: "Action") }
        package static var alarmContributorStateUpdate: Self { Self(rawValue: "AlarmContributorStateUpdate") }
        package static var alarmContributorAction: Self { Self(rawValue: "AlarmContributorAction") }
    }

    /// `RecentlyActive`.
    package struct RecentlyActive: WireEnum {
        package let rawValue: String
        package init(rawValue: String) { self.rawValue = rawValue }
        package static var pt3H: Self { Self(rawValue: "PT3H") }
    }

    /// `ScanBy`.
    package struct ScanBy: WireEnum {
        package let rawValue: String
        package init(rawValue: String) { self.rawValue = rawValue }
        package static var timestampDescending: Self { Self(rawValue: "TimestampDescending") }
        package static var timestampAscending: Self { Self(rawValue: "TimestampAscending") }
    }

    /// `StandardUnit`.
    package struct StandardUnit: WireEnum {
        package let rawValue: String
        package init(rawValue: String) { self.rawValue = rawValue }
        package static var seconds: Self { Self(rawValue: "Seconds") }
        package static var microseconds: Self { Self(rawValue: "Microseconds") }
        package static var milliseconds: Self { Self(rawValue: "Milliseconds") }
        package static var bytes: Self { Self(rawValue: "Bytes") }
        package static var kilobytes: Self { Self(rawValue: "Kilobytes") }
        package static var megabytes: Self { Self(rawValue: "Megabytes") }
        package static var gigabytes: Self { Self(rawValue: "Gigabytes") }
        package static var terabytes: Self { Self(rawValue: "Terabytes") }
        package static var bits: Self { Self(rawValue: "Bits") }
        package static var kilobits: Self { Self(rawValue: "Kilobits") }
        package static var megabits: Self { Self(rawValue: "Megabits") }
        package static var gigabits: Self { Self(rawValue: "Gigabits") }
        package static var terabits: Self { Self(rawValue: "Terabits") }
        package static var percent: Self { Self(rawValue: "Percent") }
        package static var count: Self { Self(rawValue: "Count") }
        package static var bytesPerSecond: Self { Self(rawValue: "Bytes/Second") }
        package static var kilobytesPerSecond: Self { Self(rawValue: "Kilobytes/Second") }
        package static var megabytesPerSecond: Self { Self(rawValue: "Megabytes/Second") }
        package static var gigabytesPerSecond: Self { Self(rawValue: "Gigabytes/Second") }
        package static var terabytesPerSecond: Self { Self(rawValue: "Terabytes/Second") }
        package static var bitsPerSecond: Self { Self(rawValue: "Bits/Second") }
        package static var kilobitsPerSecond: Self { Self(rawValue: "Kilobits/Second") }
        package static var megabitsPerSecond: Self { Self(rawValue: "Megabits/Second") }
        package static var gigabitsPerSecond: Self { Self(rawValue: "Gigabits/Second") }
        package static var terabitsPerSecond: Self { Self(rawValue: "Terabits/Second") }
        package static var countPerSecond: Self { Self(rawValue: "Count/Second") }
        package static var noneValue: Self { Self(rawValue: "None") }
    }

    /// `StateValue`.
    package struct StateValue: WireEnum {
        package let rawValue: String
        package init(rawValue: String) { self.rawValue = rawValue }
        package static var ok: Self { Self(rawValue: "OK") }
        package static var alarm: Self { Self(rawValue: "ALARM") }
        package static var insufficientData: Self { Self(rawValue: "INSUFFICIENT_DATA") }
    }

    /// `Statistic`.
    package struct Statistic: WireEnum {
        package let rawValue: String
        package init(rawValue: String) { self.rawValue = rawValue }
        package static var sampleCount: Self { Self(rawValue: "SampleCount") }
        package static var average: Self { Self(rawValue: "Average") }
        package static var sum: Self { Self(rawValue: "Sum") }
        package static var minimum: Self { Self(rawValue: "Minimum") }
        package static var maximum: Self { Self(rawValue: "Maximum") }
    }
}
