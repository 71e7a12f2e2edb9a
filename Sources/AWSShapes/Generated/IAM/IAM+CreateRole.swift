// Written by Scripts/generate-shapes from botocore's model of iam. Do not edit.
// swift-format-ignore-file

package import AWSWire

extension IAM {
    /// `CreateRoleRequest`, the operation's input.
    package struct CreateRoleInput: WireShape {
        /// `RoleName`, required.
        package var roleName: String
        /// `AssumeRolePolicyDocument`, required.
        package var assumeRolePolicyDocument: String
        /// `Path`.
        package var path: String?
        /// `Description`.
        package var description: String?
        /// `MaxSessionDuration`.
        package var maxSessionDuration: Int?
        /// `PermissionsBoundary`.
        package var permissionsBoundary: String?
        /// `Tags`.
        package var tags: [Tag]?
        /// Members that the model does not know.
        package var extra: WireFields

        package init(
            roleName: String,
            assumeRolePolicyDocument: String,
            path: String? = nil,
            description: String? = nil,
            maxSessionDuration: Int? = nil,
            permissionsBoundary: String? = nil,
            tags: [Tag]? = nil,
            extra: WireFields = WireFields()
        ) {
            self.roleName = roleName
            self.assumeRolePolicyDocument = assumeRolePolicyDocument
            self.path = path
            self.description = description
            self.maxSessionDuration = maxSessionDuration
            self.permissionsBoundary = permissionsBoundary
            self.tags = tags
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "CreateRoleRequest")
            self.roleName = try reader.required("RoleName")
            self.assumeRolePolicyDocument = try reader.required("AssumeRolePolicyDocument")
            self.path = try reader.optional("Path")
            self.description = try reader.optional("Description")
            self.maxSessionDuration = try reader.optional("MaxSessionDuration")
            self.permissionsBoundary = try reader.optional("PermissionsBoundary")
            self.tags = try reader.optional("Tags")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 7)
            writer.put("RoleName", roleName)
            writer.put("AssumeRolePolicyDocument", assumeRolePolicyDocument)
            writer.put("Path", path)
            writer.put("Description", description)
            writer.put("MaxSessionDuration", maxSessionDuration)
            writer.put("PermissionsBoundary", permissionsBoundary)
            writer.put("Tags", tags)
            return writer.fields(with: extra)
        }
    }

    /// `CreateRoleResponse`, the operation's output.
    package struct CreateRoleOutput: WireShape {
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
            var reader = WireReader(wire, of: "CreateRoleResponse")
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
