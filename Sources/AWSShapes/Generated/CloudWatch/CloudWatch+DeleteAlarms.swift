// Written by Scripts/generate-shapes from botocore's model of cloudwatch. Do not edit.
// swift-format-ignore-file

package import AWSWire

extension CloudWatch {
    /// `DeleteAlarmsInput`.
    package struct DeleteAlarmsInput: WireShape {
        /// `AlarmNames`, required.
        package var alarmNames: [String]
        /// Members that the model does not know.
        package var extra: WireFields

        package init(
            alarmNames: [String],
            extra: WireFields = WireFields()
        ) {
            self.alarmNames = alarmNames
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "DeleteAlarmsInput")
            self.alarmNames = try reader.required("AlarmNames")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 1)
            writer.put("AlarmNames", alarmNames)
            return writer.fields(with: extra)
        }
    }
}
