// Written by Scripts/generate-shapes from botocore's model of iam. Do not edit.
// swift-format-ignore-file

package import AWSWire

extension IAM {
    /// `AttachRolePolicyRequest`, the operation's input.
    package struct AttachRolePolicyInput: WireShape {
        /// `RoleName`, required.
        package var roleName: String
        /// `PolicyArn`, required.
        package var policyARN: String
        /// Members that the model does not know.
        package var extra: WireFields

        package init(
            roleName: String,
            policyARN: String,
            extra: WireFields = WireFields()
        ) {
            self.roleName = roleName
            self.policyARN = policyARN
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "AttachRolePolicyRequest")
            self.roleName = try reader.required("RoleName")
            self.policyARN = try reader.required("PolicyArn")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 2)
            writer.put("RoleName", roleName)
            writer.put("PolicyArn", policyARN)
            return writer.fields(with: extra)
        }
    }
}
