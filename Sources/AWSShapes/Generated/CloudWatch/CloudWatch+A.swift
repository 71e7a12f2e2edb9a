// Written by Scripts/generate-shapes from botocore's model of cloudwatch. Do not edit.
// swift-format-ignore-file

package import AWSWire

extension CloudWatch {
    /// `AlarmPromQLCriteria`.
    package struct AlarmPromQLCriteria: WireShape {
        /// `Query`, required.
        package var query: String
        /// `PendingPeriod`.
        package var pendingPeriod: Int?
        /// `RecoveryPeriod`.
        package var recoveryPeriod: Int?
        /// Members that the model does not know.
        package var extra: WireFields

        package init(
            query: String,
            pendingPeriod: Int? = nil,
            recoveryPeriod: Int? = nil,
            extra: WireFields = WireFields()
        ) {
            self.query = query
            self.pendingPeriod = pendingPeriod
            self.recoveryPeriod = recoveryPeriod
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "AlarmPromQLCriteria")
            self.query = try reader.required("Query")
            self.pendingPeriod = try reader.optional("PendingPeriod")
            self.recoveryPeriod = try reader.optional("RecoveryPeriod")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 3)
            writer.put("Query", query)
            writer.put("PendingPeriod", pendingPeriod)
            writer.put("RecoveryPeriod", recoveryPeriod)
            return writer.fields(with: extra)
        }
    }
}
