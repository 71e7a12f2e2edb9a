// Written by Scripts/generate-shapes from botocore's model of iam. Do not edit.
// swift-format-ignore-file

package import AWSWire

extension IAM {
    /// The operations with the types of their inputs and outputs.
    package enum Operations {
        package static let getRole = AWSOperation<GetRoleInput, GetRoleOutput>(model, "GetRole")
    }
}
