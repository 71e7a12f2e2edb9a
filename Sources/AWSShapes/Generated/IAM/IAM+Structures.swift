// Written by Scripts/generate-shapes from botocore's model of iam. Do not edit.
// swift-format-ignore-file

package import AWSWire
#if canImport(FoundationEssentials)
package import FoundationEssentials
#else
package import Foundation
#endif

extension IAM {
    /// `ContextEntry`.
    package struct ContextEntry: WireShape {
        package var contextKeyName: String?
        package var contextKeyValues: [String]?
        package var extra: WireFields

        package init(
            contextKeyName: String? = nil, contextKeyValues: [String]? = nil, extra: WireFields = WireFields()
        ) {
            self.contextKeyName = contextKeyName
            self.contextKeyValues = contextKeyValues
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "ContextEntry")
            self.contextKeyName = try reader.optional("ContextKeyName")
            self.contextKeyValues = try reader.optional("ContextKeyValues")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 2)
            writer.put("ContextKeyName", contextKeyName)
            writer.put("ContextKeyValues", contextKeyValues)
            return writer.fields(with: extra)
        }
    }

    /// `Role`.
    package struct Role: WireShape {
        package var path: String
        package var roleName: String
        package var roleID: String
        package var arn: String
        package var createDate: Date
        package var assumeRolePolicyDocument: String?
        package var description: String?
        package var maxSessionDuration: Int?
        package var tags: [Tag]?
        package var extra: WireFields

        package init(
            path: String, roleName: String, roleID: String, arn: String, createDate: Date,
            assumeRolePolicyDocument: String? = nil, description: String? = nil, maxSessionDuration: Int? = nil,
            tags: [Tag]? = nil, extra: WireFields = WireFields()
        ) {
            self.path = path
            self.roleName = roleName
            self.roleID = roleID
            self.arn = arn
            self.createDate = createDate
            self.assumeRolePolicyDocument = assumeRolePolicyDocument
            self.description = description
            self.maxSessionDuration = maxSessionDuration
            self.tags = tags
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
            self.tags = try reader.optional("Tags")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 9)
            writer.put("Path", path)
            writer.put("RoleName", roleName)
            writer.put("RoleId", roleID)
            writer.put("Arn", arn)
            writer.put("CreateDate", createDate)
            writer.put("AssumeRolePolicyDocument", assumeRolePolicyDocument)
            writer.put("Description", description)
            writer.put("MaxSessionDuration", maxSessionDuration)
            writer.put("Tags", tags)
            return writer.fields(with: extra)
        }
    }

    /// `Tag`.
    package struct Tag: WireShape {
        package var key: String
        package var value: String
        package var extra: WireFields

        package init(key: String, value: String, extra: WireFields = WireFields()) {
            self.key = key
            self.value = value
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "Tag")
            self.key = try reader.required("Key")
            self.value = try reader.required("Value")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 2)
            writer.put("Key", key)
            writer.put("Value", value)
            return writer.fields(with: extra)
        }
    }
}
