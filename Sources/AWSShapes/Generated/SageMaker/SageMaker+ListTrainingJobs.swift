// Written by Scripts/generate-shapes from botocore's model of sagemaker. Do not edit.
// swift-format-ignore-file

package import AWSWire
#if canImport(FoundationEssentials)
package import FoundationEssentials
#else
package import Foundation
#endif

extension SageMaker {
    /// `ListTrainingJobsRequest`, the operation's input.
    package struct ListTrainingJobsInput: WireShape {
        /// `NextToken`.
        package var nextToken: String?
        /// `MaxResults`.
        package var maxResults: Int?
        /// `CreationTimeAfter`.
        package var creationTimeAfter: Date?
        /// `CreationTimeBefore`.
        package var creationTimeBefore: Date?
        /// `LastModifiedTimeAfter`.
        package var lastModifiedTimeAfter: Date?
        /// `LastModifiedTimeBefore`.
        package var lastModifiedTimeBefore: Date?
        /// `NameContains`.
        package var nameContains: String?
        /// `StatusEquals`.
        package var statusEquals: TrainingJobStatus?
        /// `SortBy`.
        package var sortBy: SortBy?
        /// `SortOrder`.
        package var sortOrder: SortOrder?
        /// `WarmPoolStatusEquals`.
        package var warmPoolStatusEquals: WarmPoolResourceStatus?
        /// `TrainingPlanArnEquals`.
        package var trainingPlanARNEquals: String?
        /// Members that the model does not know.
        package var extra: WireFields

        package init(
            nextToken: String? = nil,
            maxResults: Int? = nil,
            creationTimeAfter: Date? = nil,
            creationTimeBefore: Date? = nil,
            lastModifiedTimeAfter: Date? = nil,
            lastModifiedTimeBefore: Date? = nil,
            nameContains: String? = nil,
            statusEquals: TrainingJobStatus? = nil,
            sortBy: SortBy? = nil,
            sortOrder: SortOrder? = nil,
            warmPoolStatusEquals: WarmPoolResourceStatus? = nil,
            trainingPlanARNEquals: String? = nil,
            extra: WireFields = WireFields()
        ) {
            self.nextToken = nextToken
            self.maxResults = maxResults
            self.creationTimeAfter = creationTimeAfter
            self.creationTimeBefore = creationTimeBefore
            self.lastModifiedTimeAfter = lastModifiedTimeAfter
            self.lastModifiedTimeBefore = lastModifiedTimeBefore
            self.nameContains = nameContains
            self.statusEquals = statusEquals
            self.sortBy = sortBy
            self.sortOrder = sortOrder
            self.warmPoolStatusEquals = warmPoolStatusEquals
            self.trainingPlanARNEquals = trainingPlanARNEquals
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "ListTrainingJobsRequest")
            self.nextToken = try reader.optional("NextToken")
            self.maxResults = try reader.optional("MaxResults")
            self.creationTimeAfter = try reader.optional("CreationTimeAfter")
            self.creationTimeBefore = try reader.optional("CreationTimeBefore")
            self.lastModifiedTimeAfter = try reader.optional("LastModifiedTimeAfter")
            self.lastModifiedTimeBefore = try reader.optional("LastModifiedTimeBefore")
            self.nameContains = try reader.optional("NameContains")
            self.statusEquals = try reader.optional("StatusEquals")
            self.sortBy = try reader.optional("SortBy")
            self.sortOrder = try reader.optional("SortOrder")
            self.warmPoolStatusEquals = try reader.optional("WarmPoolStatusEquals")
            self.trainingPlanARNEquals = try reader.optional("TrainingPlanArnEquals")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 12)
            writer.put("NextToken", nextToken)
            writer.put("MaxResults", maxResults)
            writer.put("CreationTimeAfter", creationTimeAfter)
            writer.put("CreationTimeBefore", creationTimeBefore)
            writer.put("LastModifiedTimeAfter", lastModifiedTimeAfter)
            writer.put("LastModifiedTimeBefore", lastModifiedTimeBefore)
            writer.put("NameContains", nameContains)
            writer.put("StatusEquals", statusEquals)
            writer.put("SortBy", sortBy)
            writer.put("SortOrder", sortOrder)
            writer.put("WarmPoolStatusEquals", warmPoolStatusEquals)
            writer.put("TrainingPlanArnEquals", trainingPlanARNEquals)
            return writer.fields(with: extra)
        }
    }

    /// `ListTrainingJobsResponse`, the operation's output.
    package struct ListTrainingJobsOutput: WireShape {
        /// `TrainingJobSummaries`, required.
        package var trainingJobSummaries: [TrainingJobSummary]
        /// `NextToken`.
        package var nextToken: String?
        /// Members that the model does not know.
        package var extra: WireFields

        package init(
            trainingJobSummaries: [TrainingJobSummary],
            nextToken: String? = nil,
            extra: WireFields = WireFields()
        ) {
            self.trainingJobSummaries = trainingJobSummaries
            self.nextToken = nextToken
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "ListTrainingJobsResponse")
            self.trainingJobSummaries = try reader.required("TrainingJobSummaries")
            self.nextToken = try reader.optional("NextToken")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 2)
            writer.put("TrainingJobSummaries", trainingJobSummaries)
            writer.put("NextToken", nextToken)
            return writer.fields(with: extra)
        }
    }
}
