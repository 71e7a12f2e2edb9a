// Written by Scripts/generate-shapes from botocore's model of iam. Do not edit.
// swift-format-ignore-file

package import AWSWire

extension IAM {
    /// `AttachedPermissionsBoundary`.
    package struct AttachedPermissionsBoundary: WireShape {
        /// `PermissionsBoundaryType`.
        package var permissionsBoundaryType: PermissionsBoundaryAttachmentType?
        /// `PermissionsBoundaryArn`.
        package var permissionsBoundaryARN: String?
        /// Members that the model does not know.
        package var extra: WireFields

        package init(
            permissionsBoundaryType: PermissionsBoundaryAttachmentType? = nil,
            permissionsBoundaryARN: String? = nil,
            extra: WireFields = WireFields()
        ) {
            self.permissionsBoundaryType = permissionsBoundaryType
            self.permissionsBoundaryARN = permissionsBoundaryARN
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "AttachedPermissionsBoundary")
            self.permissionsBoundaryType = try reader.optional("PermissionsBoundaryType")
            self.permissionsBoundaryARN = try reader.optional("PermissionsBoundaryArn")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 2)
            writer.put("PermissionsBoundaryType", permissionsBoundaryType)
            writer.put("PermissionsBoundaryArn", permissionsBoundaryARN)
            return writer.fields(with: extra)
        }
    }
}
