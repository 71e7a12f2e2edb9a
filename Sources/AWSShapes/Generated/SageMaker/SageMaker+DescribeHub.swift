// Written by Scripts/generate-shapes from botocore's model of sagemaker. Do not edit.
// swift-format-ignore-file

package import AWSWire
#if canImport(FoundationEssentials)
package import FoundationEssentials
#else
package import Foundation
#endif

extension SageMaker {
    /// `DescribeHubRequest`, the operation's input.
    package struct DescribeHubInput: WireShape {
        /// `HubName`, required.
        package var hubName: String
        /// Members that the model does not know.
        package var extra: WireFields

        package init(
            hubName: String,
            extra: WireFields = WireFields()
        ) {
            self.hubName = hubName
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "DescribeHubRequest")
            self.hubName = try reader.required("HubName")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 1)
            writer.put("HubName", hubName)
            return writer.fields(with: extra)
        }
    }

    /// `DescribeHubResponse`, the operation's output.
    package struct DescribeHubOutput: WireShape {
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
        /// `S3StorageConfig`.
        package var s3StorageConfig: HubS3StorageConfig?
        /// `FailureReason`.
        package var failureReason: String?
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
            s3StorageConfig: HubS3StorageConfig? = nil,
            failureReason: String? = nil,
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
            self.s3StorageConfig = s3StorageConfig
            self.failureReason = failureReason
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "DescribeHubResponse")
            self.hubName = try reader.required("HubName")
            self.hubARN = try reader.required("HubArn")
            self.hubStatus = try reader.required("HubStatus")
            self.creationTime = try reader.required("CreationTime")
            self.lastModifiedTime = try reader.required("LastModifiedTime")
            self.hubDisplayName = try reader.optional("HubDisplayName")
            self.hubDescription = try reader.optional("HubDescription")
            self.hubSearchKeywords = try reader.optional("HubSearchKeywords")
            self.s3StorageConfig = try reader.optional("S3StorageConfig")
            self.failureReason = try reader.optional("FailureReason")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 10)
            writer.put("HubName", hubName)
            writer.put("HubArn", hubARN)
            writer.put("HubStatus", hubStatus)
            writer.put("CreationTime", creationTime)
            writer.put("LastModifiedTime", lastModifiedTime)
            writer.put("HubDisplayName", hubDisplayName)
            writer.put("HubDescription", hubDescription)
            writer.put("HubSearchKeywords", hubSearchKeywords)
            writer.put("S3StorageConfig", s3StorageConfig)
            writer.put("FailureReason", failureReason)
            return writer.fields(with: extra)
        }
    }
}
