// Written by Scripts/generate-shapes from botocore's model of s3. Do not edit.
// swift-format-ignore-file

package import AWSWire

extension S3 {
    /// `DeleteBucketRequest`, the operation's input.
    package struct DeleteBucketInput: WireShape {
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
            var reader = WireReader(wire, of: "DeleteBucketRequest")
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
