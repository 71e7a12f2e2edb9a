// Written by Scripts/generate-shapes from botocore's model of cloudwatch. Do not edit.
// swift-format-ignore-file

package import AWSWire

extension CloudWatch {
    /// `SetAlarmStateInput`.
    package struct SetAlarmStateInput: WireShape {
        /// `AlarmName`, required.
        package var alarmName: String
        /// `StateValue`, required.
        package var stateValue: StateValue
        /// `StateReason`, required.
        package var stateReason: String
        /// `StateReasonData`.
        package var stateReasonData: String?
        /// Members that the model does not know.
        package var extra: WireFields

        package init(
            alarmName: String,
            stateValue: StateValue,
            stateReason: String,
            stateReasonData: String? = nil,
            extra: WireFields = WireFields()
        ) {
            self.alarmName = alarmName
            self.stateValue = stateValue
            self.stateReason = stateReason
            self.stateReasonData = stateReasonData
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "SetAlarmStateInput")
            self.alarmName = try reader.required("AlarmName")
            self.stateValue = try reader.required("StateValue")
            self.stateReason = try reader.required("StateReason")
            self.stateReasonData = try reader.optional("StateReasonData")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 4)
            writer.put("AlarmName", alarmName)
            writer.put("StateValue", stateValue)
            writer.put("StateReason", stateReason)
            writer.put("StateReasonData", stateReasonData)
            return writer.fields(with: extra)
        }
    }
}
