// Written by Scripts/generate-shapes from botocore's model of sagemaker. Do not edit.
// swift-format-ignore-file

package import AWSWire

extension SageMaker {
    /// `WarmPoolStatus`.
    package struct WarmPoolStatus: WireShape {
        /// `Status`, required.
        package var status: WarmPoolResourceStatus
        /// `ResourceRetainedBillableTimeInSeconds`.
        package var resourceRetainedBillableTimeInSeconds: Int?
        /// `ReusedByJob`.
        package var reusedByJob: String?
        /// Members that the model does not know.
        package var extra: WireFields

        package init(
            status: WarmPoolResourceStatus,
            resourceRetainedBillableTimeInSeconds: Int? = nil,
            reusedByJob: String? = nil,
            extra: WireFields = WireFields()
        ) {
            self.status = status
            self.resourceRetainedBillableTimeInSeconds = resourceRetainedBillableTimeInSeconds
            self.reusedByJob = reusedByJob
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "WarmPoolStatus")
            self.status = try reader.required("Status")
            self.resourceRetainedBillableTimeInSeconds = try reader.optional("ResourceRetainedBillableTimeInSeconds")
            self.reusedByJob = try reader.optional("ReusedByJob")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 3)
            writer.put("Status", status)
            writer.put("ResourceRetainedBillableTimeInSeconds", resourceRetainedBillableTimeInSeconds)
            writer.put("ReusedByJob", reusedByJob)
            return writer.fields(with: extra)
        }
    }
}
