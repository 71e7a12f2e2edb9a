// Written by Scripts/generate-shapes from botocore's model of s3. Do not edit.
// swift-format-ignore-file

package import AWSWire

extension S3 {
    /// `HeadBucketOutput`.
    package struct HeadBucketOutput: WireShape {
        /// `BucketArn`.
        package var bucketARN: String?
        /// `BucketLocationType`.
        package var bucketLocationType: LocationType?
        /// `BucketLocationName`.
        package var bucketLocationName: String?
        /// `BucketRegion`.
        package var bucketRegion: String?
        /// `AccessPointAlias`.
        package var accessPointAlias: Bool?
        /// Members that the model does not know.
        package var extra: WireFields

        package init(
            bucketARN: String? = nil,
            bucketLocationType: LocationType? = nil,
            bucketLocationName: String? = nil,
            bucketRegion: String? = nil,
            accessPointAlias: Bool? = nil,
            extra: WireFields = WireFields()
        ) {
            self.bucketARN = bucketARN
            self.bucketLocationType = bucketLocationType
            self.bucketLocationName = bucketLocationName
            self.bucketRegion = bucketRegion
            self.accessPointAlias = accessPointAlias
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "HeadBucketOutput")
            self.bucketARN = try reader.optional("BucketArn")
            self.bucketLocationType = try reader.optional("BucketLocationType")
            self.bucketLocationName = try reader.optional("BucketLocationName")
            self.bucketRegion = try reader.optional("BucketRegion")
            self.accessPointAlias = try reader.optional("AccessPointAlias")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 5)
            writer.put("BucketArn", bucketARN)
            writer.put("BucketLocationType", bucketLocationType)
            writer.put("BucketLocationName", bucketLocationName)
            writer.put("BucketRegion", bucketRegion)
            writer.put("AccessPointAlias", accessPointAlias)
            return writer.fields(with: extra)
        }
    }

    /// `HeadBucketRequest`, the operation's input.
    package struct HeadBucketInput: WireShape {
        /// `Bucket`, required.
        package var bucket: String
        /// `ExpectedBucketOwner`.
        package var expectedBucketOwner: String?
        /// Members that the model does not know.
        package var extra: WireFields

        package init(
            bucket: String,
            expectedBucketOwner: String? = nil,
            extra: WireFields = WireFields()
        ) {
            self.bucket = bucket
            self.expectedBucketOwner = expectedBucketOwner
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "HeadBucketRequest")
            self.bucket = try reader.required("Bucket")
            self.expectedBucketOwner = try reader.optional("ExpectedBucketOwner")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 2)
            writer.put("Bucket", bucket)
            writer.put("ExpectedBucketOwner", expectedBucketOwner)
            return writer.fields(with: extra)
        }
    }
}
