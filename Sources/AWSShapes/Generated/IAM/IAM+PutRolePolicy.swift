// Written by Scripts/generate-shapes from botocore's model of iam. Do not edit.
// swift-format-ignore-file

package import AWSWire

extension IAM {
    /// `PutRolePolicyRequest`, the operation's input.
    package struct PutRolePolicyInput: WireShape {
        /// `RoleName`, required.
        package var roleName: String
        /// `PolicyName`, required.
        package var policyName: String
        /// `PolicyDocument`, required.
        package var policyDocument: String
        /// Members that the model does not know.
        package var extra: WireFields

        package init(
            roleName: String,
            policyName: String,
            policyDocument: String,
            extra: WireFields = WireFields()
        ) {
            self.roleName = roleName
            self.policyName = policyName
            self.policyDocument = policyDocument
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "PutRolePolicyRequest")
            self.roleName = try reader.required("RoleName")
            self.policyName = try reader.required("PolicyName")
            self.policyDocument = try reader.required("PolicyDocument")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 3)
            writer.put("RoleName", roleName)
            writer.put("PolicyName", policyName)
            writer.put("PolicyDocument", policyDocument)
            return writer.fields(with: extra)
        }
    }
}
