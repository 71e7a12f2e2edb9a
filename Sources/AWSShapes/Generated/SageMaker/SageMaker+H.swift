// Written by Scripts/generate-shapes from botocore's model of sagemaker. Do not edit.
// swift-format-ignore-file

package import AWSWire
#if canImport(FoundationEssentials)
package import FoundationEssentials
#else
package import Foundation
#endif

extension SageMaker {
    /// `HubAccessConfig`.
    package struct HubAccessConfig: WireShape {
        /// `HubContentArn`, required.
        package var hubContentARN: String
        /// Members that the model does not know.
        package var extra: WireFields

        package init(
            hubContentARN: String,
            extra: WireFields = WireFields()
        ) {
            self.hubContentARN = hubContentARN
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "HubAccessConfig")
            self.hubContentARN = try reader.required("HubContentArn")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 1)
            writer.put("HubContentArn", hubContentARN)
            return writer.fields(with: extra)
        }
    }

    /// `HubContentDependency`.
    package struct HubContentDependency: WireShape {
        /// `DependencyOriginPath`.
        package var dependencyOriginPath: String?
        /// `DependencyCopyPath`.
        package var dependencyCopyPath: String?
        /// Members that the model does not know.
        package var extra: WireFields

        package init(
            dependencyOriginPath: String? = nil,
            dependencyCopyPath: String? = nil,
            extra: WireFields = WireFields()
        ) {
            self.dependencyOriginPath = dependencyOriginPath
            self.dependencyCopyPath = dependencyCopyPath
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "HubContentDependency")
            self.dependencyOriginPath = try reader.optional("DependencyOriginPath")
            self.dependencyCopyPath = try reader.optional("DependencyCopyPath")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 2)
            writer.put("DependencyOriginPath", dependencyOriginPath)
            writer.put("DependencyCopyPath", dependencyCopyPath)
            return writer.fields(with: extra)
        }
    }

    /// `HubContentInfo`.
    package struct HubContentInfo: WireShape {
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
        /// `HubContentStatus`, required.
        package var hubContentStatus: HubContentStatus
        /// `CreationTime`, required.
        package var creationTime: Date
        /// `SageMakerPublicHubContentArn`.
        package var sageMakerPublicHubContentARN: String?
        /// `HubContentDisplayName`.
        package var hubContentDisplayName: String?
        /// `HubContentDescription`.
        package var hubContentDescription: String?
        /// `SupportStatus`.
        package var supportStatus: HubContentSupportStatus?
        /// `HubContentSearchKeywords`.
        package var hubContentSearchKeywords: [String]?
        /// `OriginalCreationTime`.
        package var originalCreationTime: Date?
        /// Members that the model does not know.
        package var extra: WireFields

        package init(
            hubContentName: String,
            hubContentARN: String,
            hubContentVersion: String,
            hubContentType: HubContentType,
            documentSchemaVersion: String,
            hubContentStatus: HubContentStatus,
            creationTime: Date,
            sageMakerPublicHubContentARN: String? = nil,
            hubContentDisplayName: String? = nil,
            hubContentDescription: String? = nil,
            supportStatus: HubContentSupportStatus? = nil,
            hubContentSearchKeywords: [String]? = nil,
            originalCreationTime: Date? = nil,
            extra: WireFields = WireFields()
        ) {
            self.hubContentName = hubContentName
            self.hubContentARN = hubContentARN
            self.hubContentVersion = hubContentVersion
            self.hubContentType = hubContentType
            self.documentSchemaVersion = documentSchemaVersion
            self.hubContentStatus = hubContentStatus
            self.creationTime = creationTime
            self.sageMakerPublicHubContentARN = sageMakerPublicHubContentARN
            self.hubContentDisplayName = hubContentDisplayName
            self.hubContentDescription = hubContentDescription
            self.supportStatus = supportStatus
            self.hubContentSearchKeywords = hubContentSearchKeywords
            self.originalCreationTime = originalCreationTime
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "HubContentInfo")
            self.hubContentName = try reader.required("HubContentName")
            self.hubContentARN = try reader.required("HubContentArn")
            self.hubContentVersion = try reader.required("HubContentVersion")
            self.hubContentType = try reader.required("HubContentType")
            self.documentSchemaVersion = try reader.required("DocumentSchemaVersion")
            self.hubContentStatus = try reader.required("HubContentStatus")
            self.creationTime = try reader.required("CreationTime")
            self.sageMakerPublicHubContentARN = try reader.optional("SageMakerPublicHubContentArn")
            self.hubContentDisplayName = try reader.optional("HubContentDisplayName")
            self.hubContentDescription = try reader.optional("HubContentDescription")
            self.supportStatus = try reader.optional("SupportStatus")
            self.hubContentSearchKeywords = try reader.optional("HubContentSearchKeywords")
            self.originalCreationTime = try reader.optional("OriginalCreationTime")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 13)
            writer.put("HubContentName", hubContentName)
            writer.put("HubContentArn", hubContentARN)
            writer.put("HubContentVersion", hubContentVersion)
            writer.put("HubContentType", hubContentType)
            writer.put("DocumentSchemaVersion", documentSchemaVersion)
            writer.put("HubContentStatus", hubContentStatus)
            writer.put("CreationTime", creationTime)
            writer.put("SageMakerPublicHubContentArn", sageMakerPublicHubContentARN)
            writer.put("HubContentDisplayName", hubContentDisplayName)
            writer.put("HubContentDescription", hubContentDescription)
            writer.put("SupportStatus", supportStatus)
            writer.put("HubContentSearchKeywords", hubContentSearchKeywords)
            writer.put("OriginalCreationTime", originalCreationTime)
            return writer.fields(with: extra)
        }
    }

    /// `HubInfo`.
    package struct HubInfo: WireShape {
        /// `HubName`, required.
        package var hubName: String
        /// `HubArn`, required.
        package var hubARN: String
        /// `HubStatus`, required.
        package var hubStatus: HubStatus
        /// `CreationTime`, required.
        package var creationTime: Date
        /// `LastModifiedTime`, required.
        package var lastModifiedTime: Date
        /// `HubDisplayName`.
        package var hubDisplayName: String?
        /// `HubDescription`.
        package var hubDescription: String?
        /// `HubSearchKeywords`.
        package var hubSearchKeywords: [String]?
        /// Members that the model does not know.
        package var extra: WireFields

        package init(
            hubName: String,
            hubARN: String,
            hubStatus: HubStatus,
            creationTime: Date,
            lastModifiedTime: Date,
            hubDisplayName: String? = nil,
            hubDescription: String? = nil,
            hubSearchKeywords: [String]? = nil,
            extra: WireFields = WireFields()
        ) {
            self.hubName = hubName
            self.hubARN = hubARN
            self.hubStatus = hubStatus
            self.creationTime = creationTime
            self.lastModifiedTime = lastModifiedTime
            self.hubDisplayName = hubDisplayName
            self.hubDescription = hubDescription
            self.hubSearchKeywords = hubSearchKeywords
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "HubInfo")
            self.hubName = try reader.required("HubName")
            self.hubARN = try reader.required("HubArn")
            self.hubStatus = try reader.required("HubStatus")
            self.creationTime = try reader.required("CreationTime")
            self.lastModifiedTime = try reader.required("LastModifiedTime")
            self.hubDisplayName = try reader.optional("HubDisplayName")
            self.hubDescription = try reader.optional("HubDescription")
            self.hubSearchKeywords = try reader.optional("HubSearchKeywords")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 8)
            writer.put("HubName", hubName)
            writer.put("HubArn", hubARN)
            writer.put("HubStatus", hubStatus)
            writer.put("CreationTime", creationTime)
            writer.put("LastModifiedTime", lastModifiedTime)
            writer.put("HubDisplayName", hubDisplayName)
            writer.put("HubDescription", hubDescription)
            writer.put("HubSearchKeywords", hubSearchKeywords)
            return writer.fields(with: extra)
        }
    }

    /// `HubS3StorageConfig`.
    package struct HubS3StorageConfig: WireShape {
        /// `S3OutputPath`.
        package var s3OutputPath: String?
        /// Members that the model does not know.
        package var extra: WireFields

        package init(
            s3OutputPath: String? = nil,
            extra: WireFields = WireFields()
        ) {
            self.s3OutputPath = s3OutputPath
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "HubS3StorageConfig")
            self.s3OutputPath = try reader.optional("S3OutputPath")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 1)
            writer.put("S3OutputPath", s3OutputPath)
            return writer.fields(with: extra)
        }
    }
}
