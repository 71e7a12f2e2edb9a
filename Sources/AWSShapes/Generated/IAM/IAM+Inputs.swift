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

    /// `AttachUserPolicyRequest`.
    package struct AttachUserPolicyInput: AWSInput {
        package static var operation: OperationModel { model.embedded("AttachUserPolicy") }
        package var userName: String
        package var policyARN: String
        package var extra: WireFields

        package init(userName: String, policyARN: String, extra: WireFields = WireFields()) {
            self.userName = userName
            self.policyARN = policyARN
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "AttachUserPolicyRequest")
            self.userName = try reader.required("UserName")
            self.policyARN = try reader.required("PolicyArn")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 2)
            writer.put("UserName", userName)
            writer.put("PolicyArn", policyARN)
            return writer.fields(with: extra)
        }
    }

    /// `CreateAccessKeyRequest`.
    package struct CreateAccessKeyInput: AWSInput {
        package static var operation: OperationModel { model.embedded("CreateAccessKey") }
        package var userName: String?
        package var extra: WireFields

        package init(userName: String? = nil, extra: WireFields = WireFields()) {
            self.userName = userName
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "CreateAccessKeyRequest")
            self.userName = try reader.optional("UserName")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 1)
            writer.put("UserName", userName)
            return writer.fields(with: extra)
        }
    }

    /// `CreatePolicyRequest`.
    package struct CreatePolicyInput: AWSInput {
        package static var operation: OperationModel { model.embedded("CreatePolicy") }
        package var policyName: String
        package var policyDocument: String
        package var path: String?
        package var description: String?
        package var tags: [Tag]?
        package var extra: WireFields

        package init(
            policyName: String, policyDocument: String, path: String? = nil, description: String? = nil,
            tags: [Tag]? = nil, extra: WireFields = WireFields()
        ) {
            self.policyName = policyName
            self.policyDocument = policyDocument
            self.path = path
            self.description = description
            self.tags = tags
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "CreatePolicyRequest")
            self.policyName = try reader.required("PolicyName")
            self.policyDocument = try reader.required("PolicyDocument")
            self.path = try reader.optional("Path")
            self.description = try reader.optional("Description")
            self.tags = try reader.optional("Tags")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 5)
            writer.put("PolicyName", policyName)
            writer.put("PolicyDocument", policyDocument)
            writer.put("Path", path)
            writer.put("Description", description)
            writer.put("Tags", tags)
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

    /// `CreateUserRequest`.
    package struct CreateUserInput: AWSInput {
        package static var operation: OperationModel { model.embedded("CreateUser") }
        package var userName: String
        package var path: String?
        package var tags: [Tag]?
        package var extra: WireFields

        package init(userName: String, path: String? = nil, tags: [Tag]? = nil, extra: WireFields = WireFields()) {
            self.userName = userName
            self.path = path
            self.tags = tags
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "CreateUserRequest")
            self.userName = try reader.required("UserName")
            self.path = try reader.optional("Path")
            self.tags = try reader.optional("Tags")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 3)
            writer.put("UserName", userName)
            writer.put("Path", path)
            writer.put("Tags", tags)
            return writer.fields(with: extra)
        }
    }

    /// `DeleteAccessKeyRequest`.
    package struct DeleteAccessKeyInput: AWSInput {
        package static var operation: OperationModel { model.embedded("DeleteAccessKey") }
        package var accessKeyID: String
        package var userName: String?
        package var extra: WireFields

        package init(accessKeyID: String, userName: String? = nil, extra: WireFields = WireFields()) {
            self.accessKeyID = accessKeyID
            self.userName = userName
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "DeleteAccessKeyRequest")
            self.accessKeyID = try reader.required("AccessKeyId")
            self.userName = try reader.optional("UserName")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 2)
            writer.put("AccessKeyId", accessKeyID)
            writer.put("UserName", userName)
            return writer.fields(with: extra)
        }
    }

    /// `DeletePolicyRequest`.
    package struct DeletePolicyInput: AWSInput {
        package static var operation: OperationModel { model.embedded("DeletePolicy") }
        package var policyARN: String
        package var extra: WireFields

        package init(policyARN: String, extra: WireFields = WireFields()) {
            self.policyARN = policyARN
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "DeletePolicyRequest")
            self.policyARN = try reader.required("PolicyArn")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 1)
            writer.put("PolicyArn", policyARN)
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

    /// `DeleteUserPolicyRequest`.
    package struct DeleteUserPolicyInput: AWSInput {
        package static var operation: OperationModel { model.embedded("DeleteUserPolicy") }
        package var userName: String
        package var policyName: String
        package var extra: WireFields

        package init(userName: String, policyName: String, extra: WireFields = WireFields()) {
            self.userName = userName
            self.policyName = policyName
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "DeleteUserPolicyRequest")
            self.userName = try reader.required("UserName")
            self.policyName = try reader.required("PolicyName")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 2)
            writer.put("UserName", userName)
            writer.put("PolicyName", policyName)
            return writer.fields(with: extra)
        }
    }

    /// `DeleteUserRequest`.
    package struct DeleteUserInput: AWSInput {
        package static var operation: OperationModel { model.embedded("DeleteUser") }
        package var userName: String
        package var extra: WireFields

        package init(userName: String, extra: WireFields = WireFields()) {
            self.userName = userName
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "DeleteUserRequest")
            self.userName = try reader.required("UserName")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 1)
            writer.put("UserName", userName)
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

    /// `DetachUserPolicyRequest`.
    package struct DetachUserPolicyInput: AWSInput {
        package static var operation: OperationModel { model.embedded("DetachUserPolicy") }
        package var userName: String
        package var policyARN: String
        package var extra: WireFields

        package init(userName: String, policyARN: String, extra: WireFields = WireFields()) {
            self.userName = userName
            self.policyARN = policyARN
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "DetachUserPolicyRequest")
            self.userName = try reader.required("UserName")
            self.policyARN = try reader.required("PolicyArn")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 2)
            writer.put("UserName", userName)
            writer.put("PolicyArn", policyARN)
            return writer.fields(with: extra)
        }
    }

    /// `GetPolicyRequest`.
    package struct GetPolicyInput: AWSInput {
        package static var operation: OperationModel { model.embedded("GetPolicy") }
        package var policyARN: String
        package var extra: WireFields

        package init(policyARN: String, extra: WireFields = WireFields()) {
            self.policyARN = policyARN
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "GetPolicyRequest")
            self.policyARN = try reader.required("PolicyArn")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 1)
            writer.put("PolicyArn", policyARN)
            return writer.fields(with: extra)
        }
    }

    /// `GetPolicyVersionRequest`.
    package struct GetPolicyVersionInput: AWSInput {
        package static var operation: OperationModel { model.embedded("GetPolicyVersion") }
        package var policyARN: String
        package var versionID: String
        package var extra: WireFields

        package init(policyARN: String, versionID: String, extra: WireFields = WireFields()) {
            self.policyARN = policyARN
            self.versionID = versionID
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "GetPolicyVersionRequest")
            self.policyARN = try reader.required("PolicyArn")
            self.versionID = try reader.required("VersionId")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 2)
            writer.put("PolicyArn", policyARN)
            writer.put("VersionId", versionID)
            return writer.fields(with: extra)
        }
    }

    /// `GetRolePolicyRequest`.
    package struct GetRolePolicyInput: AWSInput {
        package static var operation: OperationModel { model.embedded("GetRolePolicy") }
        package var roleName: String
        package var policyName: String
        package var extra: WireFields

        package init(roleName: String, policyName: String, extra: WireFields = WireFields()) {
            self.roleName = roleName
            self.policyName = policyName
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "GetRolePolicyRequest")
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

    /// `GetUserPolicyRequest`.
    package struct GetUserPolicyInput: AWSInput {
        package static var operation: OperationModel { model.embedded("GetUserPolicy") }
        package var userName: String
        package var policyName: String
        package var extra: WireFields

        package init(userName: String, policyName: String, extra: WireFields = WireFields()) {
            self.userName = userName
            self.policyName = policyName
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "GetUserPolicyRequest")
            self.userName = try reader.required("UserName")
            self.policyName = try reader.required("PolicyName")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 2)
            writer.put("UserName", userName)
            writer.put("PolicyName", policyName)
            return writer.fields(with: extra)
        }
    }

    /// `GetUserRequest`.
    package struct GetUserInput: AWSInput {
        package static var operation: OperationModel { model.embedded("GetUser") }
        package var userName: String?
        package var extra: WireFields

        package init(userName: String? = nil, extra: WireFields = WireFields()) {
            self.userName = userName
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "GetUserRequest")
            self.userName = try reader.optional("UserName")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 1)
            writer.put("UserName", userName)
            return writer.fields(with: extra)
        }
    }

    /// `ListAccessKeysRequest`.
    package struct ListAccessKeysInput: AWSInput {
        package static var operation: OperationModel { model.embedded("ListAccessKeys") }
        package var userName: String?
        package var marker: String?
        package var maxItems: Int?
        package var extra: WireFields

        package init(
            userName: String? = nil, marker: String? = nil, maxItems: Int? = nil, extra: WireFields = WireFields()
        ) {
            self.userName = userName
            self.marker = marker
            self.maxItems = maxItems
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "ListAccessKeysRequest")
            self.userName = try reader.optional("UserName")
            self.marker = try reader.optional("Marker")
            self.maxItems = try reader.optional("MaxItems")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 3)
            writer.put("UserName", userName)
            writer.put("Marker", marker)
            writer.put("MaxItems", maxItems)
            return writer.fields(with: extra)
        }
    }

    /// `ListAttachedRolePoliciesRequest`.
    package struct ListAttachedRolePoliciesInput: AWSInput {
        package static var operation: OperationModel { model.embedded("ListAttachedRolePolicies") }
        package var roleName: String
        package var pathPrefix: String?
        package var marker: String?
        package var maxItems: Int?
        package var extra: WireFields

        package init(
            roleName: String, pathPrefix: String? = nil, marker: String? = nil, maxItems: Int? = nil,
            extra: WireFields = WireFields()
        ) {
            self.roleName = roleName
            self.pathPrefix = pathPrefix
            self.marker = marker
            self.maxItems = maxItems
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "ListAttachedRolePoliciesRequest")
            self.roleName = try reader.required("RoleName")
            self.pathPrefix = try reader.optional("PathPrefix")
            self.marker = try reader.optional("Marker")
            self.maxItems = try reader.optional("MaxItems")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 4)
            writer.put("RoleName", roleName)
            writer.put("PathPrefix", pathPrefix)
            writer.put("Marker", marker)
            writer.put("MaxItems", maxItems)
            return writer.fields(with: extra)
        }
    }

    /// `ListAttachedUserPoliciesRequest`.
    package struct ListAttachedUserPoliciesInput: AWSInput {
        package static var operation: OperationModel { model.embedded("ListAttachedUserPolicies") }
        package var userName: String
        package var pathPrefix: String?
        package var marker: String?
        package var maxItems: Int?
        package var extra: WireFields

        package init(
            userName: String, pathPrefix: String? = nil, marker: String? = nil, maxItems: Int? = nil,
            extra: WireFields = WireFields()
        ) {
            self.userName = userName
            self.pathPrefix = pathPrefix
            self.marker = marker
            self.maxItems = maxItems
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "ListAttachedUserPoliciesRequest")
            self.userName = try reader.required("UserName")
            self.pathPrefix = try reader.optional("PathPrefix")
            self.marker = try reader.optional("Marker")
            self.maxItems = try reader.optional("MaxItems")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 4)
            writer.put("UserName", userName)
            writer.put("PathPrefix", pathPrefix)
            writer.put("Marker", marker)
            writer.put("MaxItems", maxItems)
            return writer.fields(with: extra)
        }
    }

    /// `ListMFADevicesRequest`.
    package struct ListMFADevicesInput: AWSInput {
        package static var operation: OperationModel { model.embedded("ListMFADevices") }
        package var userName: String?
        package var marker: String?
        package var maxItems: Int?
        package var extra: WireFields

        package init(
            userName: String? = nil, marker: String? = nil, maxItems: Int? = nil, extra: WireFields = WireFields()
        ) {
            self.userName = userName
            self.marker = marker
            self.maxItems = maxItems
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "ListMFADevicesRequest")
            self.userName = try reader.optional("UserName")
            self.marker = try reader.optional("Marker")
            self.maxItems = try reader.optional("MaxItems")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 3)
            writer.put("UserName", userName)
            writer.put("Marker", marker)
            writer.put("MaxItems", maxItems)
            return writer.fields(with: extra)
        }
    }

    /// `ListPoliciesRequest`.
    package struct ListPoliciesInput: AWSInput {
        package static var operation: OperationModel { model.embedded("ListPolicies") }
        package var scope: PolicyScopeType?
        package var onlyAttached: Bool?
        package var pathPrefix: String?
        package var marker: String?
        package var maxItems: Int?
        package var extra: WireFields

        package init(
            scope: PolicyScopeType? = nil, onlyAttached: Bool? = nil, pathPrefix: String? = nil, marker: String? = nil,
            maxItems: Int? = nil, extra: WireFields = WireFields()
        ) {
            self.scope = scope
            self.onlyAttached = onlyAttached
            self.pathPrefix = pathPrefix
            self.marker = marker
            self.maxItems = maxItems
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "ListPoliciesRequest")
            self.scope = try reader.optional("Scope")
            self.onlyAttached = try reader.optional("OnlyAttached")
            self.pathPrefix = try reader.optional("PathPrefix")
            self.marker = try reader.optional("Marker")
            self.maxItems = try reader.optional("MaxItems")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 5)
            writer.put("Scope", scope)
            writer.put("OnlyAttached", onlyAttached)
            writer.put("PathPrefix", pathPrefix)
            writer.put("Marker", marker)
            writer.put("MaxItems", maxItems)
            return writer.fields(with: extra)
        }
    }

    /// `ListRolePoliciesRequest`.
    package struct ListRolePoliciesInput: AWSInput {
        package static var operation: OperationModel { model.embedded("ListRolePolicies") }
        package var roleName: String
        package var marker: String?
        package var maxItems: Int?
        package var extra: WireFields

        package init(roleName: String, marker: String? = nil, maxItems: Int? = nil, extra: WireFields = WireFields()) {
            self.roleName = roleName
            self.marker = marker
            self.maxItems = maxItems
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "ListRolePoliciesRequest")
            self.roleName = try reader.required("RoleName")
            self.marker = try reader.optional("Marker")
            self.maxItems = try reader.optional("MaxItems")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 3)
            writer.put("RoleName", roleName)
            writer.put("Marker", marker)
            writer.put("MaxItems", maxItems)
            return writer.fields(with: extra)
        }
    }

    /// `ListRoleTagsRequest`.
    package struct ListRoleTagsInput: AWSInput {
        package static var operation: OperationModel { model.embedded("ListRoleTags") }
        package var roleName: String
        package var marker: String?
        package var maxItems: Int?
        package var extra: WireFields

        package init(roleName: String, marker: String? = nil, maxItems: Int? = nil, extra: WireFields = WireFields()) {
            self.roleName = roleName
            self.marker = marker
            self.maxItems = maxItems
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "ListRoleTagsRequest")
            self.roleName = try reader.required("RoleName")
            self.marker = try reader.optional("Marker")
            self.maxItems = try reader.optional("MaxItems")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 3)
            writer.put("RoleName", roleName)
            writer.put("Marker", marker)
            writer.put("MaxItems", maxItems)
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

    /// `ListUserPoliciesRequest`.
    package struct ListUserPoliciesInput: AWSInput {
        package static var operation: OperationModel { model.embedded("ListUserPolicies") }
        package var userName: String
        package var marker: String?
        package var maxItems: Int?
        package var extra: WireFields

        package init(userName: String, marker: String? = nil, maxItems: Int? = nil, extra: WireFields = WireFields()) {
            self.userName = userName
            self.marker = marker
            self.maxItems = maxItems
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "ListUserPoliciesRequest")
            self.userName = try reader.required("UserName")
            self.marker = try reader.optional("Marker")
            self.maxItems = try reader.optional("MaxItems")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 3)
            writer.put("UserName", userName)
            writer.put("Marker", marker)
            writer.put("MaxItems", maxItems)
            return writer.fields(with: extra)
        }
    }

    /// `ListUserTagsRequest`.
    package struct ListUserTagsInput: AWSInput {
        package static var operation: OperationModel { model.embedded("ListUserTags") }
        package var userName: String
        package var marker: String?
        package var maxItems: Int?
        package var extra: WireFields

        package init(userName: String, marker: String? = nil, maxItems: Int? = nil, extra: WireFields = WireFields()) {
            self.userName = userName
            self.marker = marker
            self.maxItems = maxItems
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "ListUserTagsRequest")
            self.userName = try reader.required("UserName")
            self.marker = try reader.optional("Marker")
            self.maxItems = try reader.optional("MaxItems")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 3)
            writer.put("UserName", userName)
            writer.put("Marker", marker)
            writer.put("MaxItems", maxItems)
            return writer.fields(with: extra)
        }
    }

    /// `ListUsersRequest`.
    package struct ListUsersInput: AWSInput {
        package static var operation: OperationModel { model.embedded("ListUsers") }
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
            var reader = WireReader(wire, of: "ListUsersRequest")
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

    /// `PutUserPolicyRequest`.
    package struct PutUserPolicyInput: AWSInput {
        package static var operation: OperationModel { model.embedded("PutUserPolicy") }
        package var userName: String
        package var policyName: String
        package var policyDocument: String
        package var extra: WireFields

        package init(userName: String, policyName: String, policyDocument: String, extra: WireFields = WireFields()) {
            self.userName = userName
            self.policyName = policyName
            self.policyDocument = policyDocument
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "PutUserPolicyRequest")
            self.userName = try reader.required("UserName")
            self.policyName = try reader.required("PolicyName")
            self.policyDocument = try reader.required("PolicyDocument")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 3)
            writer.put("UserName", userName)
            writer.put("PolicyName", policyName)
            writer.put("PolicyDocument", policyDocument)
            return writer.fields(with: extra)
        }
    }

    /// `SimulatePrincipalPolicyRequest`.
    package struct SimulatePrincipalPolicyInput: AWSInput {
        package static var operation: OperationModel { model.embedded("SimulatePrincipalPolicy") }
        package var policySourceARN: String
        package var actionNames: [String]
        package var policyInputList: [String]?
        package var resourceARNs: [String]?
        package var callerARN: String?
        package var contextEntries: [ContextEntry]?
        package var maxItems: Int?
        package var marker: String?
        package var extra: WireFields

        package init(
            policySourceARN: String, actionNames: [String], policyInputList: [String]? = nil,
            resourceARNs: [String]? = nil, callerARN: String? = nil, contextEntries: [ContextEntry]? = nil,
            maxItems: Int? = nil, marker: String? = nil, extra: WireFields = WireFields()
        ) {
            self.policySourceARN = policySourceARN
            self.actionNames = actionNames
            self.policyInputList = policyInputList
            self.resourceARNs = resourceARNs
            self.callerARN = callerARN
            self.contextEntries = contextEntries
            self.maxItems = maxItems
            self.marker = marker
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "SimulatePrincipalPolicyRequest")
            self.policySourceARN = try reader.required("PolicySourceArn")
            self.actionNames = try reader.required("ActionNames")
            self.policyInputList = try reader.optional("PolicyInputList")
            self.resourceARNs = try reader.optional("ResourceArns")
            self.callerARN = try reader.optional("CallerArn")
            self.contextEntries = try reader.optional("ContextEntries")
            self.maxItems = try reader.optional("MaxItems")
            self.marker = try reader.optional("Marker")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 8)
            writer.put("PolicySourceArn", policySourceARN)
            writer.put("ActionNames", actionNames)
            writer.put("PolicyInputList", policyInputList)
            writer.put("ResourceArns", resourceARNs)
            writer.put("CallerArn", callerARN)
            writer.put("ContextEntries", contextEntries)
            writer.put("MaxItems", maxItems)
            writer.put("Marker", marker)
            return writer.fields(with: extra)
        }
    }

    /// `TagRoleRequest`.
    package struct TagRoleInput: AWSInput {
        package static var operation: OperationModel { model.embedded("TagRole") }
        package var roleName: String
        package var tags: [Tag]
        package var extra: WireFields

        package init(roleName: String, tags: [Tag], extra: WireFields = WireFields()) {
            self.roleName = roleName
            self.tags = tags
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "TagRoleRequest")
            self.roleName = try reader.required("RoleName")
            self.tags = try reader.required("Tags")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 2)
            writer.put("RoleName", roleName)
            writer.put("Tags", tags)
            return writer.fields(with: extra)
        }
    }

    /// `TagUserRequest`.
    package struct TagUserInput: AWSInput {
        package static var operation: OperationModel { model.embedded("TagUser") }
        package var userName: String
        package var tags: [Tag]
        package var extra: WireFields

        package init(userName: String, tags: [Tag], extra: WireFields = WireFields()) {
            self.userName = userName
            self.tags = tags
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "TagUserRequest")
            self.userName = try reader.required("UserName")
            self.tags = try reader.required("Tags")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 2)
            writer.put("UserName", userName)
            writer.put("Tags", tags)
            return writer.fields(with: extra)
        }
    }

    /// `UntagRoleRequest`.
    package struct UntagRoleInput: AWSInput {
        package static var operation: OperationModel { model.embedded("UntagRole") }
        package var roleName: String
        package var tagKeys: [String]
        package var extra: WireFields

        package init(roleName: String, tagKeys: [String], extra: WireFields = WireFields()) {
            self.roleName = roleName
            self.tagKeys = tagKeys
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "UntagRoleRequest")
            self.roleName = try reader.required("RoleName")
            self.tagKeys = try reader.required("TagKeys")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 2)
            writer.put("RoleName", roleName)
            writer.put("TagKeys", tagKeys)
            return writer.fields(with: extra)
        }
    }

    /// `UntagUserRequest`.
    package struct UntagUserInput: AWSInput {
        package static var operation: OperationModel { model.embedded("UntagUser") }
        package var userName: String
        package var tagKeys: [String]
        package var extra: WireFields

        package init(userName: String, tagKeys: [String], extra: WireFields = WireFields()) {
            self.userName = userName
            self.tagKeys = tagKeys
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "UntagUserRequest")
            self.userName = try reader.required("UserName")
            self.tagKeys = try reader.required("TagKeys")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 2)
            writer.put("UserName", userName)
            writer.put("TagKeys", tagKeys)
            return writer.fields(with: extra)
        }
    }

    /// `UpdateAccessKeyRequest`.
    package struct UpdateAccessKeyInput: AWSInput {
        package static var operation: OperationModel { model.embedded("UpdateAccessKey") }
        package var accessKeyID: String
        package var status: StatusType
        package var userName: String?
        package var extra: WireFields

        package init(
            accessKeyID: String, status: StatusType, userName: String? = nil, extra: WireFields = WireFields()
        ) {
            self.accessKeyID = accessKeyID
            self.status = status
            self.userName = userName
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "UpdateAccessKeyRequest")
            self.accessKeyID = try reader.required("AccessKeyId")
            self.status = try reader.required("Status")
            self.userName = try reader.optional("UserName")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 3)
            writer.put("AccessKeyId", accessKeyID)
            writer.put("Status", status)
            writer.put("UserName", userName)
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
