// Written by Scripts/generate-shapes from botocore's model of sagemaker. Do not edit.
// swift-format-ignore-file

package import AWSWire
#if canImport(FoundationEssentials)
package import FoundationEssentials
#else
package import Foundation
#endif

extension SageMaker {
    /// `DescribeHubContentRequest`, the operation's input.
    package struct DescribeHubContentInput: WireShape {
        /// `HubName`, required.
        package var hubName: String
        /// `HubContentType`, required.
        package var hubContentType: HubContentType
        /// `HubContentName`, required.
        package var hubContentName: String
        /// `HubContentVersion`.
        package var hubContentVersion: String?
        /// Members that the model does not know.
        package var extra: WireFields

        package init(
            hubName: String,
            hubContentType: HubContentType,
            hubContentName: String,
            hubContentVersion: String? = nil,
            extra: WireFields = WireFields()
        ) {
            self.hubName = hubName
            self.hubContentType = hubContentType
            self.hubContentName = hubContentName
            self.hubContentVersion = hubContentVersion
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "DescribeHubContentRequest")
            self.hubName = try reader.required("HubName")
            self.hubContentType = try reader.required("HubContentType")
            self.hubContentName = try reader.required("HubContentName")
            self.hubContentVersion = try reader.optional("HubContentVersion")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 4)
            writer.put("HubName", hubName)
            writer.put("HubContentType", hubContentType)
            writer.put("HubContentName", hubContentName)
            writer.put("HubContentVersion", hubContentVersion)
            return writer.fields(with: extra)
        }
    }

    /// `DescribeHubContentResponse`, the operation's output.
    package struct DescribeHubContentOutput: WireShape {
        /// `HubContentName`, required.
        package var hubContentName: String
        /// `HubContentArn`, required.
        package var hubContentARN: String
        /// `HubContentVersion`, required.
        package var hubContentVersion: String
        /// `HubContentType`, required.
        package var hubContentType: HubContentType
        /// `DocumentSchemaVersion`, required.
        package var documentSchemaVersion: String
        /// `HubName`, required.
        package var hubName: String
        /// `HubArn`, required.
        package var hubARN: String
        /// `HubContentDocument`, required.
        package var hubContentDocument: String
        /// `HubContentStatus`, required.
        package var hubContentStatus: HubContentStatus
        /// `CreationTime`, required.
        package var creationTime: Date
        /// `HubContentDisplayName`.
        package var hubContentDisplayName: String?
        /// `HubContentDescription`.
        package var hubContentDescription: String?
        /// `HubContentMarkdown`.
        package var hubContentMarkdown: String?
        /// `SageMakerPublicHubContentArn`.
        package var sageMakerPublicHubContentARN: String?
        /// `ReferenceMinVersion`.
        package var referenceMinVersion: String?
        /// `SupportStatus`.
        package var supportStatus: HubContentSupportStatus?
        /// `HubContentSearchKeywords`.
        package var hubContentSearchKeywords: [String]?
        /// `HubContentDependencies`.
        package var hubContentDependencies: [HubContentDependency]?
        /// `FailureReason`.
        package var failureReason: String?
        /// `LastModifiedTime`.
        package var lastModifiedTime: Date?
        /// Members that the model does not know.
        package var extra: WireFields

        package init(
            hubContentName: String,
            hubContentARN: String,
            hubContentVersion: String,
            hubContentType: HubContentType,
            documentSchemaVersion: String,
            hubName: String,
            hubARN: String,
            hubContentDocument: String,
            hubContentStatus: HubContentStatus,
            creationTime: Date,
            hubContentDisplayName: String? = nil,
            hubContentDescription: String? = nil,
            hubContentMarkdown: String? = nil,
            sageMakerPublicHubContentARN: String? = nil,
            referenceMinVersion: String? = nil,
            supportStatus: HubContentSupportStatus? = nil,
            hubContentSearchKeywords: [String]? = nil,
            hubContentDependencies: [HubContentDependency]? = nil,
            failureReason: String? = nil,
            lastModifiedTime: Date? = nil,
            extra: WireFields = WireFields()
        ) {
            self.hubContentName = hubContentName
            self.hubContentARN = hubContentARN
            self.hubContentVersion = hubContentVersion
            self.hubContentType = hubContentType
            self.documentSchemaVersion = documentSchemaVersion
            self.hubName = hubName
            self.hubARN = hubARN
            self.hubContentDocument = hubContentDocument
            self.hubContentStatus = hubContentStatus
            self.creationTime = creationTime
            self.hubContentDisplayName = hubContentDisplayName
            self.hubContentDescription = hubContentDescription
            self.hubContentMarkdown = hubContentMarkdown
            self.sageMakerPublicHubContentARN = sageMakerPublicHubContentARN
            self.referenceMinVersion = referenceMinVersion
            self.supportStatus = supportStatus
            self.hubContentSearchKeywords = hubContentSearchKeywords
            self.hubContentDependencies = hubContentDependencies
            self.failureReason = failureReason
            self.lastModifiedTime = lastModifiedTime
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "DescribeHubContentResponse")
            self.hubContentName = try reader.required("HubContentName")
            self.hubContentARN = try reader.required("HubContentArn")
            self.hubContentVersion = try reader.required("HubContentVersion")
            self.hubContentType = try reader.required("HubContentType")
            self.documentSchemaVersion = try reader.required("DocumentSchemaVersion")
            self.hubName = try reader.required("HubName")
            self.hubARN = try reader.required("HubArn")
            self.hubContentDocument = try reader.required("HubContentDocument")
            self.hubContentStatus = try reader.required("HubContentStatus")
            self.creationTime = try reader.required("CreationTime")
            self.hubContentDisplayName = try reader.optional("HubContentDisplayName")
            self.hubContentDescription = try reader.optional("HubContentDescription")
            self.hubContentMarkdown = try reader.optional("HubContentMarkdown")
            self.sageMakerPublicHubContentARN = try reader.optional("SageMakerPublicHubContentArn")
            self.referenceMinVersion = try reader.optional("ReferenceMinVersion")
            self.supportStatus = try reader.optional("SupportStatus")
            self.hubContentSearchKeywords = try reader.optional("HubContentSearchKeywords")
            self.hubContentDependencies = try reader.optional("HubContentDependencies")
            self.failureReason = try reader.optional("FailureReason")
            self.lastModifiedTime = try reader.optional("LastModifiedTime")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 20)
            writer.put("HubContentName", hubContentName)
            writer.put("HubContentArn", hubContentARN)
            writer.put("HubContentVersion", hubContentVersion)
            writer.put("HubContentType", hubContentType)
            writer.put("DocumentSchemaVersion", documentSchemaVersion)
            writer.put("HubName", hubName)
            writer.put("HubArn", hubARN)
            writer.put("HubContentDocument", hubContentDocument)
            writer.put("HubContentStatus", hubContentStatus)
            writer.put("CreationTime", creationTime)
            writer.put("HubContentDisplayName", hubContentDisplayName)
            writer.put("HubContentDescription", hubContentDescription)
            writer.put("HubContentMarkdown", hubContentMarkdown)
            writer.put("SageMakerPublicHubContentArn", sageMakerPublicHubContentARN)
            writer.put("ReferenceMinVersion", referenceMinVersion)
            writer.put("SupportStatus", supportStatus)
            writer.put("HubContentSearchKeywords", hubContentSearchKeywords)
            writer.put("HubContentDependencies", hubContentDependencies)
            writer.put("FailureReason", failureReason)
            writer.put("LastModifiedTime", lastModifiedTime)
            return writer.fields(with: extra)
        }
    }
}
