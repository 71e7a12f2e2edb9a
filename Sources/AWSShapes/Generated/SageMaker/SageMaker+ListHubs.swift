// Written by Scripts/generate-shapes from botocore's model of sagemaker. Do not edit.
// swift-format-ignore-file

package import AWSWire
#if canImport(FoundationEssentials)
package import FoundationEssentials
#else
package import Foundation
#endif

extension SageMaker {
    /// `ListHubsRequest`, the operation's input.
    package struct ListHubsInput: WireShape {
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
        /// `SortBy`.
        package var sortBy: HubSortBy?
        /// `SortOrder`.
        package var sortOrder: SortOrder?
        /// `MaxResults`.
        package var maxResults: Int?
        /// `NextToken`.
        package var nextToken: String?
        /// Members that the model does not know.
        package var extra: WireFields

        package init(
            nameContains: String? = nil,
            creationTimeBefore: Date? = nil,
            creationTimeAfter: Date? = nil,
            lastModifiedTimeBefore: Date? = nil,
            lastModifiedTimeAfter: Date? = nil,
            sortBy: HubSortBy? = nil,
            sortOrder: SortOrder? = nil,
            maxResults: Int? = nil,
            nextToken: String? = nil,
            extra: WireFields = WireFields()
        ) {
            self.nameContains = nameContains
            self.creationTimeBefore = creationTimeBefore
            self.creationTimeAfter = creationTimeAfter
            self.lastModifiedTimeBefore = lastModifiedTimeBefore
            self.lastModifiedTimeAfter = lastModifiedTimeAfter
            self.sortBy = sortBy
            self.sortOrder = sortOrder
            self.maxResults = maxResults
            self.nextToken = nextToken
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "ListHubsRequest")
            self.nameContains = try reader.optional("NameContains")
            self.creationTimeBefore = try reader.optional("CreationTimeBefore")
            self.creationTimeAfter = try reader.optional("CreationTimeAfter")
            self.lastModifiedTimeBefore = try reader.optional("LastModifiedTimeBefore")
            self.lastModifiedTimeAfter = try reader.optional("LastModifiedTimeAfter")
            self.sortBy = try reader.optional("SortBy")
            self.sortOrder = try reader.optional("SortOrder")
            self.maxResults = try reader.optional("MaxResults")
            self.nextToken = try reader.optional("NextToken")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 9)
            writer.put("NameContains", nameContains)
            writer.put("CreationTimeBefore", creationTimeBefore)
            writer.put("CreationTimeAfter", creationTimeAfter)
            writer.put("LastModifiedTimeBefore", lastModifiedTimeBefore)
            writer.put("LastModifiedTimeAfter", lastModifiedTimeAfter)
            writer.put("SortBy", sortBy)
            writer.put("SortOrder", sortOrder)
            writer.put("MaxResults", maxResults)
            writer.put("NextToken", nextToken)
            return writer.fields(with: extra)
        }
    }

    /// `ListHubsResponse`, the operation's output.
    package struct ListHubsOutput: WireShape {
        /// `HubSummaries`, required.
        package var hubSummaries: [HubInfo]
        /// `NextToken`.
        package var nextToken: String?
        /// Members that the model does not know.
        package var extra: WireFields

        package init(
            hubSummaries: [HubInfo],
            nextToken: String? = nil,
            extra: WireFields = WireFields()
        ) {
            self.hubSummaries = hubSummaries
            self.nextToken = nextToken
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "ListHubsResponse")
            self.hubSummaries = try reader.required("HubSummaries")
            self.nextToken = try reader.optional("NextToken")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 2)
            writer.put("HubSummaries", hubSummaries)
            writer.put("NextToken", nextToken)
            return writer.fields(with: extra)
        }
    }
}
