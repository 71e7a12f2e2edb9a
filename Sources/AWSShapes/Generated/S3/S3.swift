// Written by Scripts/generate-shapes from botocore's model of s3. Do not edit.
// swift-format-ignore-file

package import AWSWire

/// Amazon Simple Storage Service, API version 2006-03-01.
package enum S3 {
    /// Operations, shapes and limits.
    package static let model = ServiceModel(embedded: modelText)
}
