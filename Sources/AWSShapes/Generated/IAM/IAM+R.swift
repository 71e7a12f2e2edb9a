// Written by Scripts/generate-shapes from botocore's model of iam. Do not edit.
// swift-format-ignore-file

package import AWSWire
#if canImport(FoundationEssentials)
package import FoundationEssentials
#else
package import Foundation
#endif

extension IAM {
    /// `Role`.
    package struct Role: WireShape {
        /// `Path`, required.
        package var path: String
        /// `RoleName`, required.
        package var roleName: String
        /// `RoleId`, required.
        package var roleID: String
        /// `Arn`, required.
        package var arn: String
        /// `CreateDate`, required.
        package var createDate: Date
        /// `AssumeRolePolicyDocument`.
        package var assumeRolePolicyDocument: String?
        /// `Description`.
        package var description: String?
        /// `MaxSessionDuration`.
        package var maxSessionDuration: Int?
        /// `PermissionsBoundary`.
        package var permissionsBoundary: AttachedPermissionsBoundary?
        /// `Tags`.
        package var tags: [Tag]?
        /// `RoleLastUsed`.
        package var roleLastUsed: RoleLastUsed?
        /// Members that the model does not know.
        package var extra: WireFields

        package init(
            path: String,
            roleName: String,
            roleID: String,
            arn: String,
            createDate: Date,
            assumeRolePolicyDocument: String? = nil,
            description: String? = nil,
            maxSessionDuration: Int? = nil,
            permissionsBoundary: AttachedPermissionsBoundary? = nil,
            tags: [Tag]? = nil,
            roleLastUsed: RoleLastUsed? = nil,
            extra: WireFields = WireFields()
        ) {
            self.path = path
            self.roleName = roleName
            self.roleID = roleID
            self.arn = arn
            self.createDate = createDate
            self.assumeRolePolicyDocument = assumeRolePolicyDocument
            self.description = description
            self.maxSessionDuration = maxSessionDuration
            self.permissionsBoundary = permissionsBoundary
            self.tags = tags
            self.roleLastUsed = roleLastUsed
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "Role")
            self.path = try reader.required("Path")
            self.roleName = try reader.required("RoleName")
            self.roleID = try reader.required("RoleId")
            self.arn = try reader.required("Arn")
            self.createDate = try reader.required("CreateDate")
            self.assumeRolePolicyDocument = try reader.optional("AssumeRolePolicyDocument")
            self.description = try reader.optional("Description")
            self.maxSessionDuration = try reader.optional("MaxSessionDuration")
            self.permissionsBoundary = try reader.optional("PermissionsBoundary")
            self.tags = try reader.optional("Tags")
            self.roleLastUsed = try reader.optional("RoleLastUsed")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 11)
            writer.put("Path", path)
            writer.put("RoleName", roleName)
            writer.put("RoleId", roleID)
            writer.put("Arn", arn)
            writer.put("CreateDate", createDate)
            writer.put("AssumeRolePolicyDocument", assumeRolePolicyDocument)
            writer.put("Description", description)
            writer.put("MaxSessionDuration", maxSessionDuration)
            writer.put("PermissionsBoundary", permissionsBoundary)
            writer.put("Tags", tags)
            writer.put("RoleLastUsed", roleLastUsed)
            return writer.fields(with: extra)
        }
    }

    /// `RoleLastUsed`.
    package struct RoleLastUsed: WireShape {
        /// `LastUsedDate`.
        package var lastUsedDate: Date?
        /// `Region`.
        package var region: String?
        /// Members that the model does not know.
        package var extra: WireFields

        package init(
            lastUsedDate: Date? = nil,
            region: String? = nil,
            extra: WireFields = WireFields()
        ) {
            self.lastUsedDate = lastUsedDate
            self.region = region
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "RoleLastUsed")
            self.lastUsedDate = try reader.optional("LastUsedDate")
            self.region = try reader.optional("Region")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 2)
            writer.put("LastUsedDate", lastUsedDate)
            writer.put("Region", region)
            return writer.fields(with: extra)
        }
    }
}
