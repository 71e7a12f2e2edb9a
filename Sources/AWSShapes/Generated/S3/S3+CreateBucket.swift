// Written by Scripts/generate-shapes from botocore's model of s3. Do not edit.
// swift-format-ignore-file

package import AWSWire

extension S3 {
    /// `CreateBucketOutput`.
    package struct CreateBucketOutput: WireShape {
        /// `Location`.
        package var location: String?
        /// `BucketArn`.
        package var bucketARN: String?
        /// Members that the model does not know.
        package var extra: WireFields

        package init(
            location: String? = nil,
            bucketARN: String? = nil,
            extra: WireFields = WireFields()
        ) {
            self.location = location
            self.bucketARN = bucketARN
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "CreateBucketOutput")
            self.location = try reader.optional("Location")
            self.bucketARN = try reader.optional("BucketArn")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 2)
            writer.put("Location", location)
            writer.put("BucketArn", bucketARN)
            return writer.fields(with: extra)
        }
    }

    /// `CreateBucketRequest`, the operation's input.
    package struct CreateBucketInput: WireShape {
        /// `Bucket`, required.
        package var bucket: String
        /// `ACL`.
        package var acl: BucketCannedACL?
        /// `CreateBucketConfiguration`.
        package var createBucketConfiguration: CreateBucketConfiguration?
        /// `GrantFullControl`.
        package var grantFullControl: String?
        /// `GrantRead`.
        package var grantRead: String?
        /// `GrantReadACP`.
        package var grantReadACP: String?
        /// `GrantWrite`.
        package var grantWrite: String?
        /// `GrantWriteACP`.
        package var grantWriteACP: String?
        /// `ObjectLockEnabledForBucket`.
        package var objectLockEnabledForBucket: Bool?
        /// `ObjectOwnership`.
        package var objectOwnership: ObjectOwnership?
        /// `BucketNamespace`.
        package var bucketNamespace: BucketNamespace?
        /// Members that the model does not know.
        package var extra: WireFields

        package init(
            bucket: String,
            acl: BucketCannedACL? = nil,
            createBucketConfiguration: CreateBucketConfiguration? = nil,
            grantFullControl: String? = nil,
            grantRead: String? = nil,
            grantReadACP: String? = nil,
            grantWrite: String? = nil,
            grantWriteACP: String? = nil,
            objectLockEnabledForBucket: Bool? = nil,
            objectOwnership: ObjectOwnership? = nil,
            bucketNamespace: BucketNamespace? = nil,
            extra: WireFields = WireFields()
        ) {
            self.bucket = bucket
            self.acl = acl
            self.createBucketConfiguration = createBucketConfiguration
            self.grantFullControl = grantFullControl
            self.grantRead = grantRead
            self.grantReadACP = grantReadACP
            self.grantWrite = grantWrite
            self.grantWriteACP = grantWriteACP
            self.objectLockEnabledForBucket = objectLockEnabledForBucket
            self.objectOwnership = objectOwnership
            self.bucketNamespace = bucketNamespace
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "CreateBucketRequest")
            self.bucket = try reader.required("Bucket")
            self.acl = try reader.optional("ACL")
            self.createBucketConfiguration = try reader.optional("CreateBucketConfiguration")
            self.grantFullControl = try reader.optional("GrantFullControl")
            self.grantRead = try reader.optional("GrantRead")
            self.grantReadACP = try reader.optional("GrantReadACP")
            self.grantWrite = try reader.optional("GrantWrite")
            self.grantWriteACP = try reader.optional("GrantWriteACP")
            self.objectLockEnabledForBucket = try reader.optional("ObjectLockEnabledForBucket")
            self.objectOwnership = try reader.optional("ObjectOwnership")
            self.bucketNamespace = try reader.optional("BucketNamespace")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 11)
            writer.put("Bucket", bucket)
            writer.put("ACL", acl)
            writer.put("CreateBucketConfiguration", createBucketConfiguration)
            writer.put("GrantFullControl", grantFullControl)
            writer.put("GrantRead", grantRead)
            writer.put("GrantReadACP", grantReadACP)
            writer.put("GrantWrite", grantWrite)
            writer.put("GrantWriteACP", grantWriteACP)
            writer.put("ObjectLockEnabledForBucket", objectLockEnabledForBucket)
            writer.put("ObjectOwnership", objectOwnership)
            writer.put("BucketNamespace", bucketNamespace)
            return writer.fields(with: extra)
        }
    }
}
