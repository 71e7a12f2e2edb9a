// Written by Scripts/generate-shapes from botocore's model of cloudwatch. Do not edit.
// swift-format-ignore-file

package import AWSWire

extension CloudWatch {
    /// The operations with the types of their inputs and outputs.
    package enum Operations {
        package static let describeAlarms = AWSOperation<DescribeAlarmsInput, DescribeAlarmsOutput>(model, "DescribeAlarms")
        package static let getMetricData = AWSOperation<GetMetricDataInput, GetMetricDataOutput>(model, "GetMetricData")
    }
}
