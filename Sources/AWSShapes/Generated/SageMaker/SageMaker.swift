// Written by Scripts/generate-shapes from botocore's model of sagemaker. Do not edit.
// swift-format-ignore-file

package import AWSWire

/// Amazon SageMaker Service, API version 2017-07-24.
package enum SageMaker {
    /// Operations, shapes and limits.
    package static let model = ServiceModel(embedded: modelText)
}
