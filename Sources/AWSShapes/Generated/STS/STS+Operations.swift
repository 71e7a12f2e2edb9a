// Written by Scripts/generate-shapes from botocore's model of sts. Do not edit.
// swift-format-ignore-file

package import AWSWire

extension STS {
    /// The operations with the types of their inputs and outputs.
    package enum Operations {
        package static let getCallerIdentity = AWSOperation<GetCallerIdentityInput, GetCallerIdentityOutput>(model, "GetCallerIdentity")
    }
}
