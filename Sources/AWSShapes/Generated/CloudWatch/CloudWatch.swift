// Written by Scripts/generate-shapes from botocore's model of cloudwatch. Do not edit.
// swift-format-ignore-file

package import AWSWire

/// Amazon CloudWatch, API version 2010-08-01.
package enum CloudWatch {
    /// Operations, shapes and limits.
    package static let model = ServiceModel(embedded: modelText)
}
