// Written by Scripts/generate-shapes from botocore's model of cloudwatch. Do not edit.
// swift-format-ignore-file

package import AWSWire

extension CloudWatch {
    /// `DescribeAlarmsInput`.
    package struct DescribeAlarmsInput: WireShape {
        /// `AlarmNames`.
        package var alarmNames: [String]?
        /// `AlarmNamePrefix`.
        package var alarmNamePrefix: String?
        /// `AlarmTypes`.
        package var alarmTypes: [AlarmType]?
        /// `ChildrenOfAlarmName`.
        package var childrenOfAlarmName: String?
        /// `ParentsOfAlarmName`.
        package var parentsOfAlarmName: String?
        /// `StateValue`.
        package var stateValue: StateValue?
        /// `ActionPrefix`.
        package var actionPrefix: String?
        /// `MaxRecords`.
        package var maxRecords: Int?
        /// `NextToken`.
        package var nextToken: String?
        /// Members that the model does not know.
        package var extra: WireFields

        package init(
            alarmNames: [String]? = nil,
            alarmNamePrefix: String? = nil,
            alarmTypes: [AlarmType]? = nil,
            childrenOfAlarmName: String? = nil,
            parentsOfAlarmName: String? = nil,
            stateValue: StateValue? = nil,
            actionPrefix: String? = nil,
            maxRecords: Int? = nil,
            nextToken: String? = nil,
            extra: WireFields = WireFields()
        ) {
            self.alarmNames = alarmNames
            self.alarmNamePrefix = alarmNamePrefix
            self.alarmTypes = alarmTypes
            self.childrenOfAlarmName = childrenOfAlarmName
            self.parentsOfAlarmName = parentsOfAlarmName
            self.stateValue = stateValue
            self.actionPrefix = actionPrefix
            self.maxRecords = maxRecords
            self.nextToken = nextToken
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "DescribeAlarmsInput")
            self.alarmNames = try reader.optional("AlarmNames")
            self.alarmNamePrefix = try reader.optional("AlarmNamePrefix")
            self.alarmTypes = try reader.optional("AlarmTypes")
            self.childrenOfAlarmName = try reader.optional("ChildrenOfAlarmName")
            self.parentsOfAlarmName = try reader.optional("ParentsOfAlarmName")
            self.stateValue = try reader.optional("StateValue")
            self.actionPrefix = try reader.optional("ActionPrefix")
            self.maxRecords = try reader.optional("MaxRecords")
            self.nextToken = try reader.optional("NextToken")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 9)
            writer.put("AlarmNames", alarmNames)
            writer.put("AlarmNamePrefix", alarmNamePrefix)
            writer.put("AlarmTypes", alarmTypes)
            writer.put("ChildrenOfAlarmName", childrenOfAlarmName)
            writer.put("ParentsOfAlarmName", parentsOfAlarmName)
            writer.put("StateValue", stateValue)
            writer.put("ActionPrefix", actionPrefix)
            writer.put("MaxRecords", maxRecords)
            writer.put("NextToken", nextToken)
            return writer.fields(with: extra)
        }
    }

    /// `DescribeAlarmsOutput`.
    package struct DescribeAlarmsOutput: WireShape {
        /// `CompositeAlarms`.
        package var compositeAlarms: [CompositeAlarm]?
        /// `MetricAlarms`.
        package var metricAlarms: [MetricAlarm]?
        /// `NextToken`.
        package var nextToken: String?
        /// Members that the model does not know.
        package var extra: WireFields

        package init(
            compositeAlarms: [CompositeAlarm]? = nil,
            metricAlarms: [MetricAlarm]? = nil,
            nextToken: String? = nil,
            extra: WireFields = WireFields()
        ) {
            self.compositeAlarms = compositeAlarms
            self.metricAlarms = metricAlarms
            self.nextToken = nextToken
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "DescribeAlarmsOutput")
            self.compositeAlarms = try reader.optional("CompositeAlarms")
            self.metricAlarms = try reader.optional("MetricAlarms")
            self.nextToken = try reader.optional("NextToken")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 3)
            writer.put("CompositeAlarms", compositeAlarms)
            writer.put("MetricAlarms", metricAlarms)
            writer.put("NextToken", nextToken)
            return writer.fields(with: extra)
        }
    }
}
