// Written by Scripts/generate-shapes from botocore's model of s3. Do not edit.
// swift-format-ignore-file

package import AWSWire

extension S3 {
    /// `ListBucketsOutput`.
    package struct ListBucketsOutput: WireShape {
        /// `Buckets`.
        package var buckets: [Bucket]?
        /// `Owner`.
        package var owner: Owner?
        /// `ContinuationToken`.
        package var continuationToken: String?
        /// `Prefix`.
        package var prefix: String?
        /// Members that the model does not know.
        package var extra: WireFields

        package init(
            buckets: [Bucket]? = nil,
            owner: Owner? = nil,
            continuationToken: String? = nil,
            prefix: String? = nil,
            extra: WireFields = WireFields()
        ) {
            self.buckets = buckets
            self.owner = owner
            self.continuationToken = continuationToken
            self.prefix = prefix
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "ListBucketsOutput")
            self.buckets = try reader.optional("Buckets")
            self.owner = try reader.optional("Owner")
            self.continuationToken = try reader.optional("ContinuationToken")
            self.prefix = try reader.optional("Prefix")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 4)
            writer.put("Buckets", buckets)
            writer.put("Owner", owner)
            writer.put("ContinuationToken", continuationToken)
            writer.put("Prefix", prefix)
            return writer.fields(with: extra)
        }
    }

    /// `ListBucketsRequest`, the operation's input.
    package struct ListBucketsInput: WireShape {
        /// `MaxBuckets`.
        package var maxBuckets: Int?
        /// `ContinuationToken`.
        package var continuationToken: String?
        /// `Prefix`.
        package var prefix: String?
        /// `BucketRegion`.
        package var bucketRegion: String?
        /// Members that the model does not know.
        package var extra: WireFields

        package init(
            maxBuckets: Int? = nil,
            continuationToken: String? = nil,
            prefix: String? = nil,
            bucketRegion: String? = nil,
            extra: WireFields = WireFields()
        ) {
            self.maxBuckets = maxBuckets
            self.continuationToken = continuationToken
            self.prefix = prefix
            self.bucketRegion = bucketRegion
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "ListBucketsRequest")
            self.maxBuckets = try reader.optional("MaxBuckets")
            self.continuationToken = try reader.optional("ContinuationToken")
            self.prefix = try reader.optional("Prefix")
            self.bucketRegion = try reader.optional("BucketRegion")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 4)
            writer.put("MaxBuckets", maxBuckets)
            writer.put("ContinuationToken", continuationToken)
            writer.put("Prefix", prefix)
            writer.put("BucketRegion", bucketRegion)
            return writer.fields(with: extra)
        }
    }
}
