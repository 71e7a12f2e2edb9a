// Written by Scripts/generate-shapes from botocore's model of sagemaker-runtime. Do not edit.
// swift-format-ignore-file

package import AWSWire

extension SageMakerRuntime {
    /// The operations with the types of their inputs and outputs.
    package enum Operations {
        package static let invokeEndpoint = AWSOperation<InvokeEndpointInput, InvokeEndpointOutput>(model, "InvokeEndpoint")
        package static let invokeEndpointWithResponseStream = AWSOperation<InvokeEndpointWithResponseStreamInput, InvokeEndpointWithResponseStreamOutput>(model, "InvokeEndpointWithResponseStream")
    }
}
