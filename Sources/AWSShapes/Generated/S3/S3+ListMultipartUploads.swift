// Written by Scripts/generate-shapes from botocore's model of s3. Do not edit.
// swift-format-ignore-file

package import AWSWire

extension S3 {
    /// `ListMultipartUploadsOutput`.
    package struct ListMultipartUploadsOutput: WireShape {
        /// `Bucket`.
        package var bucket: String?
        /// `KeyMarker`.
        package var keyMarker: String?
        /// `UploadIdMarker`.
        package var uploadIDMarker: String?
        /// `NextKeyMarker`.
        package var nextKeyMarker: String?
        /// `Prefix`.
        package var prefix: String?
        /// `Delimiter`.
        package var delimiter: String?
        /// `NextUploadIdMarker`.
        package var nextUploadIDMarker: String?
        /// `MaxUploads`.
        package var maxUploads: Int?
        /// `IsTruncated`.
        package var isTruncated: Bool?
        /// `Uploads`.
        package var uploads: [MultipartUpload]?
        /// `CommonPrefixes`.
        package var commonPrefixes: [CommonPrefix]?
        /// `EncodingType`.
        package var encodingType: EncodingType?
        /// `RequestCharged`.
        package var requestCharged: RequestCharged?
        /// Members that the model does not know.
        package var extra: WireFields

        package init(
            bucket: String? = nil,
            keyMarker: String? = nil,
            uploadIDMarker: String? = nil,
            nextKeyMarker: String? = nil,
            prefix: String? = nil,
            delimiter: String? = nil,
            nextUploadIDMarker: String? = nil,
            maxUploads: Int? = nil,
            isTruncated: Bool? = nil,
            uploads: [MultipartUpload]? = nil,
            commonPrefixes: [CommonPrefix]? = nil,
            encodingType: EncodingType? = nil,
            requestCharged: RequestCharged? = nil,
            extra: WireFields = WireFields()
        ) {
            self.bucket = bucket
            self.keyMarker = keyMarker
            self.uploadIDMarker = uploadIDMarker
            self.nextKeyMarker = nextKeyMarker
            self.prefix = prefix
            self.delimiter = delimiter
            self.nextUploadIDMarker = nextUploadIDMarker
            self.maxUploads = maxUploads
            self.isTruncated = isTruncated
            self.uploads = uploads
            self.commonPrefixes = commonPrefixes
            self.encodingType = encodingType
            self.requestCharged = requestCharged
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "ListMultipartUploadsOutput")
            self.bucket = try reader.optional("Bucket")
            self.keyMarker = try reader.optional("KeyMarker")
            self.uploadIDMarker = try reader.optional("UploadIdMarker")
            self.nextKeyMarker = try reader.optional("NextKeyMarker")
            self.prefix = try reader.optional("Prefix")
            self.delimiter = try reader.optional("Delimiter")
            self.nextUploadIDMarker = try reader.optional("NextUploadIdMarker")
            self.maxUploads = try reader.optional("MaxUploads")
            self.isTruncated = try reader.optional("IsTruncated")
            self.uploads = try reader.optional("Uploads")
            self.commonPrefixes = try reader.optional("CommonPrefixes")
            self.encodingType = try reader.optional("EncodingType")
            self.requestCharged = try reader.optional("RequestCharged")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 13)
            writer.put("Bucket", bucket)
            writer.put("KeyMarker", keyMarker)
            writer.put("UploadIdMarker", uploadIDMarker)
            writer.put("NextKeyMarker", nextKeyMarker)
            writer.put("Prefix", prefix)
            writer.put("Delimiter", delimiter)
            writer.put("NextUploadIdMarker", nextUploadIDMarker)
            writer.put("MaxUploads", maxUploads)
            writer.put("IsTruncated", isTruncated)
            writer.put("Uploads", uploads)
            writer.put("CommonPrefixes", commonPrefixes)
            writer.put("EncodingType", encodingType)
            writer.put("RequestCharged", requestCharged)
            return writer.fields(with: extra)
        }
    }

    /// `ListMultipartUploadsRequest`, the operation's input.
    package struct ListMultipartUploadsInput: WireShape {
        /// `Bucket`, required.
        package var bucket: String
        /// `Delimiter`.
        package var delimiter: String?
        /// `EncodingType`.
        package var encodingType: EncodingType?
        /// `KeyMarker`.
        package var keyMarker: String?
        /// `MaxUploads`.
        package var maxUploads: Int?
        /// `Prefix`.
        package var prefix: String?
        /// `UploadIdMarker`.
        package var uploadIDMarker: String?
        /// `ExpectedBucketOwner`.
        package var expectedBucketOwner: String?
        /// `RequestPayer`.
        package var requestPayer: RequestPayer?
        /// Members that the model does not know.
        package var extra: WireFields

        package init(
            bucket: String,
            delimiter: String? = nil,
            encodingType: EncodingType? = nil,
            keyMarker: String? = nil,
            maxUploads: Int? = nil,
            prefix: String? = nil,
            uploadIDMarker: String? = nil,
            expectedBucketOwner: String? = nil,
            requestPayer: RequestPayer? = nil,
            extra: WireFields = WireFields()
        ) {
            self.bucket = bucket
            self.delimiter = delimiter
            self.encodingType = encodingType
            self.keyMarker = keyMarker
            self.maxUploads = maxUploads
            self.prefix = prefix
            self.uploadIDMarker = uploadIDMarker
            self.expectedBucketOwner = expectedBucketOwner
            self.requestPayer = requestPayer
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "ListMultipartUploadsRequest")
            self.bucket = try reader.required("Bucket")
            self.delimiter = try reader.optional("Delimiter")
            self.encodingType = try reader.optional("EncodingType")
            self.keyMarker = try reader.optional("KeyMarker")
            self.maxUploads = try reader.optional("MaxUploads")
            self.prefix = try reader.optional("Prefix")
            self.uploadIDMarker = try reader.optional("UploadIdMarker")
            self.expectedBucketOwner = try reader.optional("ExpectedBucketOwner")
            self.requestPayer = try reader.optional("RequestPayer")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 9)
            writer.put("Bucket", bucket)
            writer.put("Delimiter", delimiter)
            writer.put("EncodingType", encodingType)
            writer.put("KeyMarker", keyMarker)
            writer.put("MaxUploads", maxUploads)
            writer.put("Prefix", prefix)
            writer.put("UploadIdMarker", uploadIDMarker)
            writer.put("ExpectedBucketOwner", expectedBucketOwner)
            writer.put("RequestPayer", requestPayer)
            return writer.fields(with: extra)
        }
    }
}
