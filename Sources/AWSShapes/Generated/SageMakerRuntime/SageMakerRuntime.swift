// Written by Scripts/generate-shapes from botocore's model of sagemaker-runtime. Do not edit.
// swift-format-ignore-file

package import AWSWire

/// Amazon SageMaker Runtime, API version 2017-05-13.
package enum SageMakerRuntime {
    /// Operations, shapes and limits.
    package static let model = ServiceModel(embedded: modelText)
}
