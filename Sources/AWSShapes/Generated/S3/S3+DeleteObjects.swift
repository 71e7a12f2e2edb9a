// Written by Scripts/generate-shapes from botocore's model of s3. Do not edit.
// swift-format-ignore-file

package import AWSWire

extension S3 {
    /// `DeleteObjectsOutput`.
    package struct DeleteObjectsOutput: WireShape {
        /// `Deleted`.
        package var deleted: [DeletedObject]?
        /// `RequestCharged`.
        package var requestCharged: RequestCharged?
        /// `Errors`.
        package var errors: [ErrorValue]?
        /// Members that the model does not know.
        package var extra: WireFields

        package init(
            deleted: [DeletedObject]? = nil,
            requestCharged: RequestCharged? = nil,
            errors: [ErrorValue]? = nil,
            extra: WireFields = WireFields()
        ) {
            self.deleted = deleted
            self.requestCharged = requestCharged
            self.errors = errors
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "DeleteObjectsOutput")
            self.deleted = try reader.optional("Deleted")
            self.requestCharged = try reader.optional("RequestCharged")
            self.errors = try reader.optional("Errors")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 3)
            writer.put("Deleted", deleted)
            writer.put("RequestCharged", requestCharged)
            writer.put("Errors", errors)
            return writer.fields(with: extra)
        }
    }

    /// `DeleteObjectsRequest`, the operation's input.
    package struct DeleteObjectsInput: WireShape {
        /// `Bucket`, required.
        package var bucket: String
        /// `Delete`, required.
        package var delete: Delete
        /// `MFA`.
        package var mfa: String?
        /// `RequestPayer`.
        package var requestPayer: RequestPayer?
        /// `BypassGovernanceRetention`.
        package var bypassGovernanceRetention: Bool?
        /// `ExpectedBucketOwner`.
        package var expectedBucketOwner: String?
        /// `ChecksumAlgorithm`.
        package var checksumAlgorithm: ChecksumAlgorithm?
        /// Members that the model does not know.
        package var extra: WireFields

        package init(
            bucket: String,
            delete: Delete,
            mfa: String? = nil,
            requestPayer: RequestPayer? = nil,
            bypassGovernanceRetention: Bool? = nil,
            expectedBucketOwner: String? = nil,
            checksumAlgorithm: ChecksumAlgorithm? = nil,
            extra: WireFields = WireFields()
        ) {
            self.bucket = bucket
            self.delete = delete
            self.mfa = mfa
            self.requestPayer = requestPayer
            self.bypassGovernanceRetention = bypassGovernanceRetention
            self.expectedBucketOwner = expectedBucketOwner
            self.checksumAlgorithm = checksumAlgorithm
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "DeleteObjectsRequest")
            self.bucket = try reader.required("Bucket")
            self.delete = try reader.required("Delete")
            self.mfa = try reader.optional("MFA")
            self.requestPayer = try reader.optional("RequestPayer")
            self.bypassGovernanceRetention = try reader.optional("BypassGovernanceRetention")
            self.expectedBucketOwner = try reader.optional("ExpectedBucketOwner")
            self.checksumAlgorithm = try reader.optional("ChecksumAlgorithm")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 7)
            writer.put("Bucket", bucket)
            writer.put("Delete", delete)
            writer.put("MFA", mfa)
            writer.put("RequestPayer", requestPayer)
            writer.put("BypassGovernanceRetention", bypassGovernanceRetention)
            writer.put("ExpectedBucketOwner", expectedBucketOwner)
            writer.put("ChecksumAlgorithm", checksumAlgorithm)
            return writer.fields(with: extra)
        }
    }
}
