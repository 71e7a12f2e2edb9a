// Written by Scripts/generate-shapes from botocore's model of iam. Do not edit.
// swift-format-ignore-file

package import AWSWire

extension IAM {
    /// `GetRoleResponse`.
    package struct GetRoleOutput: WireShape {
        package var role: Role
        package var extra: WireFields

        package init(role: Role, extra: WireFields = WireFields()) {
            self.role = role
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "GetRoleResponse")
            self.role = try reader.required("Role")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 1)
            writer.put("Role", role)
            return writer.fields(with: extra)
        }
    }
}
