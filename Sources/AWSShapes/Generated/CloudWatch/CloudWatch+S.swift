// Written by Scripts/generate-shapes from botocore's model of cloudwatch. Do not edit.
// swift-format-ignore-file

package import AWSWire

extension CloudWatch {
    /// `StatisticSet`.
    package struct StatisticSet: WireShape {
        /// `SampleCount`, required.
        package var sampleCount: Double
        /// `Sum`, required.
        package var sum: Double
        /// `Minimum`, required.
        package var minimum: Double
        /// `Maximum`, required.
        package var maximum: Double
        /// Members that the model does not know.
        package var extra: WireFields

        package init(
            sampleCount: Double,
            sum: Double,
            minimum: Double,
            maximum: Double,
            extra: WireFields = WireFields()
        ) {
            self.sampleCount = sampleCount
            self.sum = sum
            self.minimum = minimum
            self.maximum = maximum
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "StatisticSet")
            self.sampleCount = try reader.required("SampleCount")
            self.sum = try reader.required("Sum")
            self.minimum = try reader.required("Minimum")
            self.maximum = try reader.required("Maximum")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 4)
            writer.put("SampleCount", sampleCount)
            writer.put("Sum", sum)
            writer.put("Minimum", minimum)
            writer.put("Maximum", maximum)
            return writer.fields(with: extra)
        }
    }
}
