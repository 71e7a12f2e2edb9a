// Written by Scripts/generate-shapes from botocore's model of iam. Do not edit.
// swift-format-ignore-file

package import AWSWire

extension IAM {
    /// `GetRoleRequest`, the operation's input.
    package struct GetRoleInput: WireShape {
        /// `RoleName`, required.
        package var roleName: String
        /// Members that the model does not know.
        package var extra: WireFields

        package init(
            roleName: String,
            extra: WireFields = WireFields()
        ) {
            self.roleName = roleName
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "GetRoleRequest")
            self.roleName = try reader.required("RoleName")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 1)
            writer.put("RoleName", roleName)
            return writer.fields(with: extra)
        }
    }

    /// `GetRoleResponse`, the operation's output.
    package struct GetRoleOutput: WireShape {
        /// `Role`, required.
        package var role: Role
        /// Members that the model does not know.
        package var extra: WireFields

        package init(
            role: Role,
            extra: WireFields = WireFields()
        ) {
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
