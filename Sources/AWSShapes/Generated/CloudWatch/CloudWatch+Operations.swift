// Written by Scripts/generate-shapes from botocore's model of cloudwatch. Do not edit.
// swift-format-ignore-file

package import AWSWire

extension CloudWatch {
    /// The operations with the types of their inputs and outputs.
    package enum Operations {
        package static let deleteAlarms = AWSOperation<DeleteAlarmsInput, WireEmpty>(model, "DeleteAlarms")
        package static let describeAlarms = AWSOperation<DescribeAlarmsInput, DescribeAlarmsOutput>(model, "DescribeAlarms")
        package static let getMetricData = AWSOperation<GetMetricDataInput, GetMetricDataOutput>(model, "GetMetricData")
        package static let getMetricStatistics = AWSOperation<GetMetricStatisticsInput, GetMetricStatisticsOutput>(model, "GetMetricStatistics")
        package static let listMetrics = AWSOperation<ListMetricsInput, ListMetricsOutput>(model, "ListMetrics")
        package static let putMetricAlarm = AWSOperation<PutMetricAlarmInput, WireEmpty>(model, "PutMetricAlarm")
        package static let putMetricData = AWSOperation<PutMetricDataInput, WireEmpty>(model, "PutMetricData")
        package static let setAlarmState = AWSOperation<SetAlarmStateInput, WireEmpty>(model, "SetAlarmState")
    }
}
