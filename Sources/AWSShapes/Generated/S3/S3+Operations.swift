// Written by Scripts/generate-shapes from botocore's model of s3. Do not edit.
// swift-format-ignore-file

package import AWSWire

extension S3 {
    /// The operations with the types of their inputs and outputs.
    package enum Operations {
        package static let abortMultipartUpload = AWSOperation<AbortMultipartUploadInput, AbortMultipartUploadOutput>(model, "AbortMultipartUpload")
        package static let completeMultipartUpload = AWSOperation<CompleteMultipartUploadInput, CompleteMultipartUploadOutput>(model, "CompleteMultipartUpload")
        package static let createMultipartUpload = AWSOperation<CreateMultipartUploadInput, CreateMultipartUploadOutput>(model, "CreateMultipartUpload")
        package static let deleteObject = AWSOperation<DeleteObjectInput, DeleteObjectOutput>(model, "DeleteObject")
        package static let getObject = AWSOperation<GetObjectInput, GetObjectOutput>(model, "GetObject")
        package static let headBucket = AWSOperation<HeadBucketInput, HeadBucketOutput>(model, "HeadBucket")
        package static let headObject = AWSOperation<HeadObjectInput, HeadObjectOutput>(model, "HeadObject")
        package static let listBuckets = AWSOperation<ListBucketsInput, ListBucketsOutput>(model, "ListBuckets")
        package static let listMultipartUploads = AWSOperation<ListMultipartUploadsInput, ListMultipartUploadsOutput>(model, "ListMultipartUploads")
        package static let listObjectsV2 = AWSOperation<ListObjectsV2Input, ListObjectsV2Output>(model, "ListObjectsV2")
        package static let listParts = AWSOperation<ListPartsInput, ListPartsOutput>(model, "ListParts")
        package static let putObject = AWSOperation<PutObjectInput, PutObjectOutput>(model, "PutObject")
        package static let uploadPart = AWSOperation<UploadPartInput, UploadPartOutput>(model, "UploadPart")
    }
}
