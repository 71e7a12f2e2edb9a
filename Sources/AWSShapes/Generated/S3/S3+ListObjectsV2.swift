// Written by Scripts/generate-shapes from botocore's model of s3. Do not edit.
// swift-format-ignore-file

package import AWSWire

extension S3 {
    /// `ListObjectsV2Output`.
    package struct ListObjectsV2Output: WireShape {
        /// `IsTruncated`.
        package var isTruncated: Bool?
        /// `Contents`.
        package var contents: [Object]?
        /// `Name`.
        package var name: String?
        /// `Prefix`.
        package var prefix: String?
        /// `Delimiter`.
        package var delimiter: String?
        /// `MaxKeys`.
        package var maxKeys: Int?
        /// `CommonPrefixes`.
        package var commonPrefixes: [CommonPrefix]?
        /// `EncodingType`.
        package var encodingType: EncodingType?
        /// `KeyCount`.
        package var keyCount: Int?
        /// `ContinuationToken`.
        package var continuationToken: String?
        /// `NextContinuationToken`.
        package var nextContinuationToken: String?
        /// `StartAfter`.
        package var startAfter: String?
        /// `RequestCharged`.
        package var requestCharged: RequestCharged?
        /// Members that the model does not know.
        package var extra: WireFields

        package init(
            isTruncated: Bool? = nil,
            contents: [Object]? = nil,
            name: String? = nil,
            prefix: String? = nil,
            delimiter: String? = nil,
            maxKeys: Int? = nil,
            commonPrefixes: [CommonPrefix]? = nil,
            encodingType: EncodingType? = nil,
            keyCount: Int? = nil,
            continuationToken: String? = nil,
            nextContinuationToken: String? = nil,
            startAfter: String? = nil,
            requestCharged: RequestCharged? = nil,
            extra: WireFields = WireFields()
        ) {
            self.isTruncated = isTruncated
            self.contents = contents
            self.name = name
            self.prefix = prefix
            self.delimiter = delimiter
            self.maxKeys = maxKeys
            self.commonPrefixes = commonPrefixes
            self.encodingType = encodingType
            self.keyCount = keyCount
            self.continuationToken = continuationToken
            self.nextContinuationToken = nextContinuationToken
            self.startAfter = startAfter
            self.requestCharged = requestCharged
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "ListObjectsV2Output")
            self.isTruncated = try reader.optional("IsTruncated")
            self.contents = try reader.optional("Contents")
            self.name = try reader.optional("Name")
            self.prefix = try reader.optional("Prefix")
            self.delimiter = try reader.optional("Delimiter")
            self.maxKeys = try reader.optional("MaxKeys")
            self.commonPrefixes = try reader.optional("CommonPrefixes")
            self.encodingType = try reader.optional("EncodingType")
            self.keyCount = try reader.optional("KeyCount")
            self.continuationToken = try reader.optional("ContinuationToken")
            self.nextContinuationToken = try reader.optional("NextContinuationToken")
            self.startAfter = try reader.optional("StartAfter")
            self.requestCharged = try reader.optional("RequestCharged")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 13)
            writer.put("IsTruncated", isTruncated)
            writer.put("Contents", contents)
            writer.put("Name", name)
            writer.put("Prefix", prefix)
            writer.put("Delimiter", delimiter)
            writer.put("MaxKeys", maxKeys)
            writer.put("CommonPrefixes", commonPrefixes)
            writer.put("EncodingType", encodingType)
            writer.put("KeyCount", keyCount)
            writer.put("ContinuationToken", continuationToken)
            writer.put("NextContinuationToken", nextContinuationToken)
            writer.put("StartAfter", startAfter)
            writer.put("RequestCharged", requestCharged)
            return writer.fields(with: extra)
        }
    }

    /// `ListObjectsV2Request`, the operation's input.
    package struct ListObjectsV2Input: WireShape {
        /// `Bucket`, required.
        package var bucket: String
        /// `Delimiter`.
        package var delimiter: String?
        /// `EncodingType`.
        package var encodingType: EncodingType?
        /// `MaxKeys`.
        package var maxKeys: Int?
        /// `Prefix`.
        package var prefix: String?
        /// `ContinuationToken`.
        package var continuationToken: String?
        /// `FetchOwner`.
        package var fetchOwner: Bool?
        /// `StartAfter`.
        package var startAfter: String?
        /// `RequestPayer`.
        package var requestPayer: RequestPayer?
        /// `ExpectedBucketOwner`.
        package var expectedBucketOwner: String?
        /// `OptionalObjectAttributes`.
        package var optionalObjectAttributes: [OptionalObjectAttributes]?
        /// Members that the model does not know.
        package var extra: WireFields

        package init(
            bucket: String,
            delimiter: String? = nil,
            encodingType: EncodingType? = nil,
            maxKeys: Int? = nil,
            prefix: String? = nil,
            continuationToken: String? = nil,
            fetchOwner: Bool? = nil,
            startAfter: String? = nil,
            requestPayer: RequestPayer? = nil,
            expectedBucketOwner: String? = nil,
            optionalObjectAttributes: [OptionalObjectAttributes]? = nil,
            extra: WireFields = WireFields()
        ) {
            self.bucket = bucket
            self.delimiter = delimiter
            self.encodingType = encodingType
            self.maxKeys = maxKeys
            self.prefix = prefix
            self.continuationToken = continuationToken
            self.fetchOwner = fetchOwner
            self.startAfter = startAfter
            self.requestPayer = requestPayer
            self.expectedBucketOwner = expectedBucketOwner
            self.optionalObjectAttributes = optionalObjectAttributes
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "ListObjectsV2Request")
            self.bucket = try reader.required("Bucket")
            self.delimiter = try reader.optional("Delimiter")
            self.encodingType = try reader.optional("EncodingType")
            self.maxKeys = try reader.optional("MaxKeys")
            self.prefix = try reader.optional("Prefix")
            self.continuationToken = try reader.optional("ContinuationToken")
            self.fetchOwner = try reader.optional("FetchOwner")
            self.startAfter = try reader.optional("StartAfter")
            self.requestPayer = try reader.optional("RequestPayer")
            self.expectedBucketOwner = try reader.optional("ExpectedBucketOwner")
            self.optionalObjectAttributes = try reader.optional("OptionalObjectAttributes")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 11)
            writer.put("Bucket", bucket)
            writer.put("Delimiter", delimiter)
            writer.put("EncodingType", encodingType)
            writer.put("MaxKeys", maxKeys)
            writer.put("Prefix", prefix)
            writer.put("ContinuationToken", continuationToken)
            writer.put("FetchOwner", fetchOwner)
            writer.put("StartAfter", startAfter)
            writer.put("RequestPayer", requestPayer)
            writer.put("ExpectedBucketOwner", expectedBucketOwner)
            writer.put("OptionalObjectAttributes", optionalObjectAttributes)
            return writer.fields(with: extra)
        }
    }
}
