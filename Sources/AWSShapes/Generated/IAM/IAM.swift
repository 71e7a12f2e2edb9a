// Written by Scripts/generate-shapes from botocore's model of iam. Do not edit.
// swift-format-ignore-file

package import AWSWire

/// AWS Identity and Access Management, API version 2010-05-08.
package enum IAM {
    /// Operations, shapes and limits.
    package static let model = ServiceModel(embedded: modelText)
}
