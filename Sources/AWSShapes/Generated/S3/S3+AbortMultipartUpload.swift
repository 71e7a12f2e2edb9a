// Written by Scripts/generate-shapes from botocore's model of s3. Do not edit.
// swift-format-ignore-file

package import AWSWire
#if canImport(FoundationEssentials)
package import FoundationEssentials
#else
package import Foundation
#endif

extension S3 {
    /// `AbortMultipartUploadOutput`.
    package struct AbortMultipartUploadOutput: WireShape {
        /// `RequestCharged`.
        package var requestCharged: RequestCharged?
        /// Members that the model does not know.
        package var extra: WireFields

        package init(
            requestCharged: RequestCharged? = nil,
            extra: WireFields = WireFields()
        ) {
            self.requestCharged = requestCharged
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "AbortMultipartUploadOutput")
            self.requestCharged = try reader.optional("RequestCharged")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 1)
            writer.put("RequestCharged", requestCharged)
            return writer.fields(with: extra)
        }
    }

    /// `AbortMultipartUploadRequest`, the operation's input.
    package struct AbortMultipartUploadInput: WireShape {
        /// `Bucket`, required.
        package var bucket: String
        /// `Key`, required.
        package var key: String
        /// `UploadId`, required.
        package var uploadID: String
        /// `RequestPayer`.
        package var requestPayer: RequestPayer?
        /// `ExpectedBucketOwner`.
        package var expectedBucketOwner: String?
        /// `IfMatchInitiatedTime`.
        package var ifMatchInitiatedTime: Date?
        /// Members that the model does not know.
        package var extra: WireFields

        package init(
            bucket: String,
            key: String,
            uploadID: String,
            requestPayer: RequestPayer? = nil,
            expectedBucketOwner: String? = nil,
            ifMatchInitiatedTime: Date? = nil,
            extra: WireFields = WireFields()
        ) {
            self.bucket = bucket
            self.key = key
            self.uploadID = uploadID
            self.requestPayer = requestPayer
            self.expectedBucketOwner = expectedBucketOwner
            self.ifMatchInitiatedTime = ifMatchInitiatedTime
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "AbortMultipartUploadRequest")
            self.bucket = try reader.required("Bucket")
            self.key = try reader.required("Key")
            self.uploadID = try reader.required("UploadId")
            self.requestPayer = try reader.optional("RequestPayer")
            self.expectedBucketOwner = try reader.optional("ExpectedBucketOwner")
            self.ifMatchInitiatedTime = try reader.optional("IfMatchInitiatedTime")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 6)
            writer.put("Bucket", bucket)
            writer.put("Key", key)
            writer.put("UploadId", uploadID)
            writer.put("RequestPayer", requestPayer)
            writer.put("ExpectedBucketOwner", expectedBucketOwner)
            writer.put("IfMatchInitiatedTime", ifMatchInitiatedTime)
            return writer.fields(with: extra)
        }
    }
}
