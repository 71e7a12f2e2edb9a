// Written by Scripts/generate-shapes from botocore's model of iam. Do not edit.
// swift-format-ignore-file

package import AWSWire

extension IAM {
    /// The operations with the types of their inputs and outputs.
    package enum Operations {
        package static let attachRolePolicy = AWSOperation<AttachRolePolicyInput, WireEmpty>(model, "AttachRolePolicy")
        package static let createRole = AWSOperation<CreateRoleInput, CreateRoleOutput>(model, "CreateRole")
        package static let getRole = AWSOperation<GetRoleInput, GetRoleOutput>(model, "GetRole")
        package static let putRolePolicy = AWSOperation<PutRolePolicyInput, WireEmpty>(model, "PutRolePolicy")
    }
}
