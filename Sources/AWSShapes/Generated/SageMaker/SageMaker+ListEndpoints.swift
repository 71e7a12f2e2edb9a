// Written by Scripts/generate-shapes from botocore's model of sagemaker. Do not edit.
// swift-format-ignore-file

package import AWSWire
#if canImport(FoundationEssentials)
package import FoundationEssentials
#else
package import Foundation
#endif

extension SageMaker {
    /// `ListEndpointsInput`.
    package struct ListEndpointsInput: WireShape {
        /// `SortBy`.
        package var sortBy: EndpointSortKey?
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
        /// `LastModifiedTimeBefore`.
        package var lastModifiedTimeBefore: Date?
        /// `LastModifiedTimeAfter`.
        package var lastModifiedTimeAfter: Date?
        /// `StatusEquals`.
        package var statusEquals: EndpointStatus?
        /// Members that the model does not know.
        package var extra: WireFields

        package init(
            sortBy: EndpointSortKey? = nil,
            sortOrder: OrderKey? = nil,
            nextToken: String? = nil,
            maxResults: Int? = nil,
            nameContains: String? = nil,
            creationTimeBefore: Date? = nil,
            creationTimeAfter: Date? = nil,
            lastModifiedTimeBefore: Date? = nil,
            lastModifiedTimeAfter: Date? = nil,
            statusEquals: EndpointStatus? = nil,
            extra: WireFields = WireFields()
        ) {
            self.sortBy = sortBy
            self.sortOrder = sortOrder
            self.nextToken = nextToken
            self.maxResults = maxResults
            self.nameContains = nameContains
            self.creationTimeBefore = creationTimeBefore
            self.creationTimeAfter = creationTimeAfter
            self.lastModifiedTimeBefore = lastModifiedTimeBefore
            self.lastModifiedTimeAfter = lastModifiedTimeAfter
            self.statusEquals = statusEquals
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "ListEndpointsInput")
            self.sortBy = try reader.optional("SortBy")
            self.sortOrder = try reader.optional("SortOrder")
            self.nextToken = try reader.optional("NextToken")
            self.maxResults = try reader.optional("MaxResults")
            self.nameContains = try reader.optional("NameContains")
            self.creationTimeBefore = try reader.optional("CreationTimeBefore")
            self.creationTimeAfter = try reader.optional("CreationTimeAfter")
            self.lastModifiedTimeBefore = try reader.optional("LastModifiedTimeBefore")
            self.lastModifiedTimeAfter = try reader.optional("LastModifiedTimeAfter")
            self.statusEquals = try reader.optional("StatusEquals")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 10)
            writer.put("SortBy", sortBy)
            writer.put("SortOrder", sortOrder)
            writer.put("NextToken", nextToken)
            writer.put("MaxResults", maxResults)
            writer.put("NameContains", nameContains)
            writer.put("CreationTimeBefore", creationTimeBefore)
            writer.put("CreationTimeAfter", creationTimeAfter)
            writer.put("LastModifiedTimeBefore", lastModifiedTimeBefore)
            writer.put("LastModifiedTimeAfter", lastModifiedTimeAfter)
            writer.put("StatusEquals", statusEquals)
            return writer.fields(with: extra)
        }
    }

    /// `ListEndpointsOutput`.
    package struct ListEndpointsOutput: WireShape {
        /// `Endpoints`, required.
        package var endpoints: [EndpointSummary]
        /// `NextToken`.
        package var nextToken: String?
        /// Members that the model does not know.
        package var extra: WireFields

        package init(
            endpoints: [EndpointSummary],
            nextToken: String? = nil,
            extra: WireFields = WireFields()
        ) {
            self.endpoints = endpoints
            self.nextToken = nextToken
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "ListEndpointsOutput")
            self.endpoints = try reader.required("Endpoints")
            self.nextToken = try reader.optional("NextToken")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 2)
            writer.put("Endpoints", endpoints)
            writer.put("NextToken", nextToken)
            return writer.fields(with: extra)
        }
    }
}
