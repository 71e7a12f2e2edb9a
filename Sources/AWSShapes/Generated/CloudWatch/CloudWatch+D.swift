// Written by Scripts/generate-shapes from botocore's model of cloudwatch. Do not edit.
// swift-format-ignore-file

package import AWSWire
#if canImport(FoundationEssentials)
package import FoundationEssentials
#else
package import Foundation
#endif

extension CloudWatch {
    /// `Datapoint`.
    package struct Datapoint: WireShape {
        /// `Timestamp`.
        package var timestamp: Date?
        /// `SampleCount`.
        package var sampleCount: Double?
        /// `Average`.
        package var average: Double?
        /// `Sum`.
        package var sum: Double?
        /// `Minimum`.
        package var minimum: Double?
        /// `Maximum`.
        package var maximum: Double?
        /// `Unit`.
        package var unit: StandardUnit?
        /// `ExtendedStatistics`.
        package var extendedStatistics: [String: Double]?
        /// Members that the model does not know.
        package var extra: WireFields

        package init(
            timestamp: Date? = nil,
            sampleCount: Double? = nil,
            average: Double? = nil,
            sum: Double? = nil,
            minimum: Double? = nil,
            maximum: Double? = nil,
            unit: StandardUnit? = nil,
            extendedStatistics: [String: Double]? = nil,
            extra: WireFields = WireFields()
        ) {
            self.timestamp = timestamp
            self.sampleCount = sampleCount
            self.average = average
            self.sum = sum
            self.minimum = minimum
            self.maximum = maximum
            self.unit = unit
            self.extendedStatistics = extendedStatistics
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "Datapoint")
            self.timestamp = try reader.optional("Timestamp")
            self.sampleCount = try reader.optional("SampleCount")
            self.average = try reader.optional("Average")
            self.sum = try reader.optional("Sum")
            self.minimum = try reader.optional("Minimum")
            self.maximum = try reader.optional("Maximum")
            self.unit = try reader.optional("Unit")
            self.extendedStatistics = try reader.optional("ExtendedStatistics")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 8)
            writer.put("Timestamp", timestamp)
            writer.put("SampleCount", sampleCount)
            writer.put("Average", average)
            writer.put("Sum", sum)
            writer.put("Minimum", minimum)
            writer.put("Maximum", maximum)
            writer.put("Unit", unit)
            writer.put("ExtendedStatistics", extendedStatistics)
            return writer.fields(with: extra)
        }
    }

    /// `Dimension`.
    package struct Dimension: WireShape {
        /// `Name`, required.
        package var name: String
        /// `Value`, required.
        package var value: String
        /// Members that the model does not know.
        package var extra: WireFields

        package init(
            name: String,
            value: String,
            extra: WireFields = WireFields()
        ) {
            self.name = name
            self.value = value
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "Dimension")
            self.name = try reader.required("Name")
            self.value = try reader.required("Value")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 2)
            writer.put("Name", name)
            writer.put("Value", value)
            return writer.fields(with: extra)
        }
    }

    /// `DimensionFilter`.
    package struct DimensionFilter: WireShape {
        /// `Name`, required.
        package var name: String
        /// `Value`.
        package var value: String?
        /// Members that the model does not know.
        package var extra: WireFields

        package init(
            name: String,
            value: String? = nil,
            extra: WireFields = WireFields()
        ) {
            self.name = name
            self.value = value
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "DimensionFilter")
            self.name = try reader.required("Name")
            self.value = try reader.optional("Value")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 2)
            writer.put("Name", name)
            writer.put("Value", value)
            return writer.fields(with: extra)
        }
    }
}
