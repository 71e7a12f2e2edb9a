// Written by Scripts/generate-shapes from botocore's model of sagemaker. Do not edit.
// swift-format-ignore-file

package import AWSWire
#if canImport(FoundationEssentials)
package import FoundationEssentials
#else
package import Foundation
#endif

extension SageMaker {
    /// `ListHubContentsRequest`, the operation's input.
    package struct ListHubContentsInput: WireShape {
        /// `HubName`, required.
        package var hubName: String
        /// `HubContentType`, required.
        package var hubContentType: HubContentType
        /// `NameContains`.
        package var nameContains: String?
        /// `MaxSchemaVersion`.
        package var maxSchemaVersion: String?
        /// `CreationTimeBefore`.
        package var creationTimeBefore: Date?
        /// `CreationTimeAfter`.
        package var creationTimeAfter: Date?
        /// `SortBy`.
        package var sortBy: HubContentSortBy?
        /// `SortOrder`.
        package var sortOrder: SortOrder?
        /// `MaxResults`.
        package var maxResults: Int?
        /// `NextToken`.
        package var nextToken: String?
        /// Members that the model does not know.
        package var extra: WireFields

        package init(
            hubName: String,
            hubContentType: HubContentType,
            nameContains: String? = nil,
            maxSchemaVersion: String? = nil,
            creationTimeBefore: Date? = nil,
            creationTimeAfter: Date? = nil,
            sortBy: HubContentSortBy? = nil,
            sortOrder: SortOrder? = nil,
            maxResults: Int? = nil,
            nextToken: String? = nil,
            extra: WireFields = WireFields()
        ) {
            self.hubName = hubName
            self.hubContentType = hubContentType
            self.nameContains = nameContains
            self.maxSchemaVersion = maxSchemaVersion
            self.creationTimeBefore = creationTimeBefore
            self.creationTimeAfter = creationTimeAfter
            self.sortBy = sortBy
            self.sortOrder = sortOrder
            self.maxResults = maxResults
            self.nextToken = nextToken
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "ListHubContentsRequest")
            self.hubName = try reader.required("HubName")
            self.hubContentType = try reader.required("HubContentType")
            self.nameContains = try reader.optional("NameContains")
            self.maxSchemaVersion = try reader.optional("MaxSchemaVersion")
            self.creationTimeBefore = try reader.optional("CreationTimeBefore")
            self.creationTimeAfter = try reader.optional("CreationTimeAfter")
            self.sortBy = try reader.optional("SortBy")
            self.sortOrder = try reader.optional("SortOrder")
            self.maxResults = try reader.optional("MaxResults")
            self.nextToken = try reader.optional("NextToken")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 10)
            writer.put("HubName", hubName)
            writer.put("HubContentType", hubContentType)
            writer.put("NameContains", nameContains)
            writer.put("MaxSchemaVersion", maxSchemaVersion)
            writer.put("CreationTimeBefore", creationTimeBefore)
            writer.put("CreationTimeAfter", creationTimeAfter)
            writer.put("SortBy", sortBy)
            writer.put("SortOrder", sortOrder)
            writer.put("MaxResults", maxResults)
            writer.put("NextToken", nextToken)
            return writer.fields(with: extra)
        }
    }

    /// `ListHubContentsResponse`, the operation's output.
    package struct ListHubContentsOutput: WireShape {
        /// `HubContentSummaries`, required.
        package var hubContentSummaries: [HubContentInfo]
        /// `NextToken`.
        package var nextToken: String?
        /// Members that the model does not know.
        package var extra: WireFields

        package init(
            hubContentSummaries: [HubContentInfo],
            nextToken: String? = nil,
            extra: WireFields = WireFields()
        ) {
            self.hubContentSummaries = hubContentSummaries
            self.nextToken = nextToken
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "ListHubContentsResponse")
            self.hubContentSummaries = try reader.required("HubContentSummaries")
            self.nextToken = try reader.optional("NextToken")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 2)
            writer.put("HubContentSummaries", hubContentSummaries)
            writer.put("NextToken", nextToken)
            return writer.fields(with: extra)
        }
    }
}
