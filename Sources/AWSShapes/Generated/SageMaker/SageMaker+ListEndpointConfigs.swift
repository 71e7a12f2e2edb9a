// Written by Scripts/generate-shapes from botocore's model of sagemaker. Do not edit.
// swift-format-ignore-file

package import AWSWire
#if canImport(FoundationEssentials)
package import FoundationEssentials
#else
package import Foundation
#endif

extension SageMaker {
    /// `ListEndpointConfigsInput`.
    package struct ListEndpointConfigsInput: WireShape {
        /// `SortBy`.
        package var sortBy: EndpointConfigSortKey?
        /// `SortOrder`.
        package var sortOrder: OrderKey?
        /// `NextToken`.
        package var nextToken: String?
        /// `MaxResults`.
        package var maxResults: Int?
        /// `NameContains`.
        package var nameContains: String?
        /// `CreationTimeBefore`.
        package var creationTimeBefore: Date?
        /// `CreationTimeAfter`.
        package var creationTimeAfter: Date?
        /// Members that the model does not know.
        package var extra: WireFields

        package init(
            sortBy: EndpointConfigSortKey? = nil,
            sortOrder: OrderKey? = nil,
            nextToken: String? = nil,
            maxResults: Int? = nil,
            nameContains: String? = nil,
            creationTimeBefore: Date? = nil,
            creationTimeAfter: Date? = nil,
            extra: WireFields = WireFields()
        ) {
            self.sortBy = sortBy
            self.sortOrder = sortOrder
            self.nextToken = nextToken
            self.maxResults = maxResults
            self.nameContains = nameContains
            self.creationTimeBefore = creationTimeBefore
            self.creationTimeAfter = creationTimeAfter
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "ListEndpointConfigsInput")
            self.sortBy = try reader.optional("SortBy")
            self.sortOrder = try reader.optional("SortOrder")
            self.nextToken = try reader.optional("NextToken")
            self.maxResults = try reader.optional("MaxResults")
            self.nameContains = try reader.optional("NameContains")
            self.creationTimeBefore = try reader.optional("CreationTimeBefore")
            self.creationTimeAfter = try reader.optional("CreationTimeAfter")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 7)
            writer.put("SortBy", sortBy)
            writer.put("SortOrder", sortOrder)
            writer.put("NextToken", nextToken)
            writer.put("MaxResults", maxResults)
            writer.put("NameContains", nameContains)
            writer.put("CreationTimeBefore", creationTimeBefore)
            writer.put("CreationTimeAfter", creationTimeAfter)
            return writer.fields(with: extra)
        }
    }

    /// `ListEndpointConfigsOutput`.
    package struct ListEndpointConfigsOutput: WireShape {
        /// `EndpointConfigs`, required.
        package var endpointConfigs: [EndpointConfigSummary]
        /// `NextToken`.
        package var nextToken: String?
        /// Members that the model does not know.
        package var extra: WireFields

        package init(
            endpointConfigs: [EndpointConfigSummary],
            nextToken: String? = nil,
            extra: WireFields = WireFields()
        ) {
            self.endpointConfigs = endpointConfigs
            self.nextToken = nextToken
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "ListEndpointConfigsOutput")
            self.endpointConfigs = try reader.required("EndpointConfigs")
            self.nextToken = try reader.optional("NextToken")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 2)
            writer.put("EndpointConfigs", endpointConfigs)
            writer.put("NextToken", nextToken)
            return writer.fields(with: extra)
        }
    }
}
