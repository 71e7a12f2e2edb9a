// Written by Scripts/generate-shapes from botocore's model of iam. Do not edit.
// swift-format-ignore-file

package import AWSWire

extension IAM {
    /// `AttachRolePolicyRequest`.
    package struct AttachRolePolicyInput: AWSInput {
        package static var operation: OperationModel { model.embedded("AttachRolePolicy") }
        package var roleName: String
        package var policyARN: String
        package var extra: WireFields

        package init(roleName: String, policyARN: String, extra: WireFields = WireFields()) {
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

    /// `CreateRoleRequest`.
    package struct CreateRoleInput: AWSInput {
        package static var operation: OperationModel { model.embedded("CreateRole") }
        package var roleName: String
        package var assumeRolePolicyDocument: String
        package var path: String?
        package var description: String?
        package var maxSessionDuration: Int?
        package var tags: [Tag]?
        package var extra: WireFields

        package init(
            roleName: String, assumeRolePolicyDocument: String, path: String? = nil, description: String? = nil,
            maxSessionDuration: Int? = nil, tags: [Tag]? = nil, extra: WireFields = WireFields()
        ) {
            self.roleName = roleName
            self.assumeRolePolicyDocument = assumeRolePolicyDocument
            self.path = path
            self.description = description
            self.maxSessionDuration = maxSessionDuration
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
            self.tags = try reader.optional("Tags")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 6)
            writer.put("RoleName", roleName)
            writer.put("AssumeRolePolicyDocument", assumeRolePolicyDocument)
            writer.put("Path", path)
            writer.put("Description", description)
            writer.put("MaxSessionDuration", maxSessionDuration)
            writer.put("Tags", tags)
            return writer.fields(with: extra)
        }
    }

    /// `DeleteRolePolicyRequest`.
    package struct DeleteRolePolicyInput: AWSInput {
        package static var operation: OperationModel { model.embedded("DeleteRolePolicy") }
        package var roleName: String
        package var policyName: String
        package var extra: WireFields

        package init(roleName: String, policyName: String, extra: WireFields = WireFields()) {
            self.roleName = roleName
            self.policyName = policyName
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "DeleteRolePolicyRequest")
            self.roleName = try reader.required("RoleName")
            self.policyName = try reader.required("PolicyName")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 2)
            writer.put("RoleName", roleName)
            writer.put("PolicyName", policyName)
            return writer.fields(with: extra)
        }
    }

    /// `DeleteRoleRequest`.
    package struct DeleteRoleInput: AWSInput {
        package static var operation: OperationModel { model.embedded("DeleteRole") }
        package var roleName: String
        package var extra: WireFields

        package init(roleName: String, extra: WireFields = WireFields()) {
            self.roleName = roleName
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "DeleteRoleRequest")
            self.roleName = try reader.required("RoleName")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 1)
            writer.put("RoleName", roleName)
            return writer.fields(with: extra)
        }
    }

    /// `DetachRolePolicyRequest`.
    package struct DetachRolePolicyInput: AWSInput {
        package static var operation: OperationModel { model.embedded("DetachRolePolicy") }
        package var roleName: String
        package var policyARN: String
        package var extra: WireFields

        package init(roleName: String, policyARN: String, extra: WireFields = WireFields()) {
            self.roleName = roleName
            self.policyARN = policyARN
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "DetachRolePolicyRequest")
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

    /// `GetRoleRequest`.
    package struct GetRoleInput: AWSInput {
        package static var operation: OperationModel { model.embedded("GetRole") }
        package var roleName: String
        package var extra: WireFields

        package init(roleName: String, extra: WireFields = WireFields()) {
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

    /// `ListRolesRequest`.
    package struct ListRolesInput: AWSInput {
        package static var operation: OperationModel { model.embedded("ListRoles") }
        package var pathPrefix: String?
        package var marker: String?
        package var maxItems: Int?
        package var extra: WireFields

        package init(
            pathPrefix: String? = nil, marker: String? = nil, maxItems: Int? = nil, extra: WireFields = WireFields()
        ) {
            self.pathPrefix = pathPrefix
            self.marker = marker
            self.maxItems = maxItems
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "ListRolesRequest")
            self.pathPrefix = try reader.optional("PathPrefix")
            self.marker = try reader.optional("Marker")
            self.maxItems = try reader.optional("MaxItems")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 3)
            writer.put("PathPrefix", pathPrefix)
            writer.put("Marker", marker)
            writer.put("MaxItems", maxItems)
            return writer.fields(with: extra)
        }
    }

    /// `PutRolePolicyRequest`.
    package struct PutRolePolicyInput: AWSInput {
        package static var operation: OperationModel { model.embedded("PutRolePolicy") }
        package var roleName: String
        package var policyName: String
        package var policyDocument: String
        package var extra: WireFields

        package init(roleName: String, policyName: String, policyDocument: String, extra: WireFields = WireFields()) {
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

    /// `UpdateAssumeRolePolicyRequest`.
    package struct UpdateAssumeRolePolicyInput: AWSInput {
        package static var operation: OperationModel { model.embedded("UpdateAssumeRolePolicy") }
        package var roleName: String
        package var policyDocument: String
        package var extra: WireFields

        package init(roleName: String, policyDocument: String, extra: WireFields = WireFields()) {
            self.roleName = roleName
            self.policyDocument = policyDocument
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "UpdateAssumeRolePolicyRequest")
            self.roleName = try reader.required("RoleName")
            self.policyDocument = try reader.required("PolicyDocument")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 2)
            writer.put("RoleName", roleName)
            writer.put("PolicyDocument", policyDocument)
            return writer.fields(with: extra)
        }
    }
}
