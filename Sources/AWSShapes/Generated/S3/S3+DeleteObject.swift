// Written by Scripts/generate-shapes from botocore's model of s3. Do not edit.
// swift-format-ignore-file

package import AWSWire
#if canImport(FoundationEssentials)
package import FoundationEssentials
#else
package import Foundation
#endif

extension S3 {
    /// `DeleteObjectOutput`.
    package struct DeleteObjectOutput: WireShape {
        /// `DeleteMarker`.
        package var deleteMarker: Bool?
        /// `VersionId`.
        package var versionID: String?
        /// `RequestCharged`.
        package var requestCharged: RequestCharged?
        /// Members that the model does not know.
        package var extra: WireFields

        package init(
            deleteMarker: Bool? = nil,
            versionID: String? = nil,
            requestCharged: RequestCharged? = nil,
            extra: WireFields = WireFields()
        ) {
            self.deleteMarker = deleteMarker
            self.versionID = versionID
            self.requestCharged = requestCharged
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "DeleteObjectOutput")
            self.deleteMarker = try reader.optional("DeleteMarker")
            self.versionID = try reader.optional("VersionId")
            self.requestCharged = try reader.optional("RequestCharged")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 3)
            writer.put("DeleteMarker", deleteMarker)
            writer.put("VersionId", versionID)
            writer.put("RequestCharged", requestCharged)
            return writer.fields(with: extra)
        }
    }

    /// `DeleteObjectRequest`, the operation's input.
    package struct DeleteObjectInput: WireShape {
        /// `Bucket`, required.
        package var bucket: String
        /// `Key`, required.
        package var key: String
        /// `MFA`.
        package var mfa: String?
        /// `VersionId`.
        package var versionID: String?
        /// `RequestPayer`.
        package var requestPayer: RequestPayer?
        /// `BypassGovernanceRetention`.
        package var bypassGovernanceRetention: Bool?
        /// `ExpectedBucketOwner`.
        package var expectedBucketOwner: String?
        /// `IfMatch`.
        package var ifMatch: String?
        /// `IfMatchLastModifiedTime`.
        package var ifMatchLastModifiedTime: Date?
        /// `IfMatchSize`.
        package var ifMatchSize: Int?
        /// Members that the model does not know.
        package var extra: WireFields

        package init(
            bucket: String,
            key: String,
            mfa: String? = nil,
            versionID: String? = nil,
            requestPayer: RequestPayer? = nil,
            bypassGovernanceRetention: Bool? = nil,
            expectedBucketOwner: String? = nil,
            ifMatch: String? = nil,
            ifMatchLastModifiedTime: Date? = nil,
            ifMatchSize: Int? = nil,
            extra: WireFields = WireFields()
        ) {
            self.bucket = bucket
            self.key = key
            self.mfa = mfa
            self.versionID = versionID
            self.requestPayer = requestPayer
            self.bypassGovernanceRetention = bypassGovernanceRetention
            self.expectedBucketOwner = expectedBucketOwner
            self.ifMatch = ifMatch
            self.ifMatchLastModifiedTime = ifMatchLastModifiedTime
            self.ifMatchSize = ifMatchSize
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "DeleteObjectRequest")
            self.bucket = try reader.required("Bucket")
            self.key = try reader.required("Key")
            self.mfa = try reader.optional("MFA")
            self.versionID = try reader.optional("VersionId")
            self.requestPayer = try reader.optional("RequestPayer")
            self.bypassGovernanceRetention = try reader.optional("BypassGovernanceRetention")
            self.expectedBucketOwner = try reader.optional("ExpectedBucketOwner")
            self.ifMatch = try reader.optional("IfMatch")
            self.ifMatchLastModifiedTime = try reader.optional("IfMatchLastModifiedTime")
            self.ifMatchSize = try reader.optional("IfMatchSize")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 10)
            writer.put("Bucket", bucket)
            writer.put("Key", key)
            writer.put("MFA", mfa)
            writer.put("VersionId", versionID)
            writer.put("RequestPayer", requestPayer)
            writer.put("BypassGovernanceRetention", bypassGovernanceRetention)
            writer.put("ExpectedBucketOwner", expectedBucketOwner)
            writer.put("IfMatch", ifMatch)
            writer.put("IfMatchLastModifiedTime", ifMatchLastModifiedTime)
            writer.put("IfMatchSize", ifMatchSize)
            return writer.fields(with: extra)
        }
    }
}
