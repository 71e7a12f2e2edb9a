// Written by Scripts/generate-shapes from botocore's model of sts. Do not edit.
// swift-format-ignore-file

package import AWSWire
package import Core

extension STS {
    /// `AssumeRoleRequest`.
    package struct AssumeRoleInput: AWSInput {
        package static var operation: OperationModel { model.embedded("AssumeRole") }
        package var roleARN: String
        package var roleSessionName: String
        package var policy: String?
        package var durationSeconds: Int?
        package var tags: [Tag]?
        package var externalID: String?
        package var sourceIdentity: String?
        package var extra: WireFields

        package init(
            roleARN: String, roleSessionName: String, policy: String? = nil, durationSeconds: Int? = nil,
            tags: [Tag]? = nil, externalID: String? = nil, sourceIdentity: String? = nil,
            extra: WireFields = WireFields()
        ) {
            self.roleARN = roleARN
            self.roleSessionName = roleSessionName
            self.policy = policy
            self.durationSeconds = durationSeconds
            self.tags = tags
            self.externalID = externalID
            self.sourceIdentity = sourceIdentity
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "AssumeRoleRequest")
            self.roleARN = try reader.required("RoleArn")
            self.roleSessionName = try reader.required("RoleSessionName")
            self.policy = try reader.optional("Policy")
            self.durationSeconds = try reader.optional("DurationSeconds")
            self.tags = try reader.optional("Tags")
            self.externalID = try reader.optional("ExternalId")
            self.sourceIdentity = try reader.optional("SourceIdentity")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 7)
            writer.put("RoleArn", roleARN)
            writer.put("RoleSessionName", roleSessionName)
            writer.put("Policy", policy)
            writer.put("DurationSeconds", durationSeconds)
            writer.put("Tags", tags)
            writer.put("ExternalId", externalID)
            writer.put("SourceIdentity", sourceIdentity)
            return writer.fields(with: extra)
        }
    }

    /// `AssumeRoleWithWebIdentityRequest`.
    package struct AssumeRoleWithWebIdentityInput: AWSInput {
        package static var operation: OperationModel { model.embedded("AssumeRoleWithWebIdentity") }
        package var roleARN: String
        package var roleSessionName: String
        package var webIdentityToken: Secret
        package var policy: String?
        package var durationSeconds: Int?
        package var extra: WireFields

        package init(
            roleARN: String, roleSessionName: String, webIdentityToken: Secret, policy: String? = nil,
            durationSeconds: Int? = nil, extra: WireFields = WireFields()
        ) {
            self.roleARN = roleARN
            self.roleSessionName = roleSessionName
            self.webIdentityToken = webIdentityToken
            self.policy = policy
            self.durationSeconds = durationSeconds
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "AssumeRoleWithWebIdentityRequest")
            self.roleARN = try reader.required("RoleArn")
            self.roleSessionName = try reader.required("RoleSessionName")
            self.webIdentityToken = try reader.required("WebIdentityToken")
            self.policy = try reader.optional("Policy")
            self.durationSeconds = try reader.optional("DurationSeconds")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 5)
            writer.put("RoleArn", roleARN)
            writer.put("RoleSessionName", roleSessionName)
            writer.put("WebIdentityToken", webIdentityToken)
            writer.put("Policy", policy)
            writer.put("DurationSeconds", durationSeconds)
            return writer.fields(with: extra)
        }
    }

    /// `GetCallerIdentityRequest`.
    package struct GetCallerIdentityInput: AWSInput {
        package static var operation: OperationModel { model.embedded("GetCallerIdentity") }
        package var extra: WireFields

        package init(extra: WireFields = WireFields()) { self.extra = extra }
        package init(wire: WireFields) throws { extra = wire }
        package var wire: WireFields { extra }
    }

    /// `GetSessionTokenRequest`.
    package struct GetSessionTokenInput: AWSInput {
        package static var operation: OperationModel { model.embedded("GetSessionToken") }
        package var durationSeconds: Int?
        package var extra: WireFields

        package init(durationSeconds: Int? = nil, extra: WireFields = WireFields()) {
            self.durationSeconds = durationSeconds
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "GetSessionTokenRequest")
            self.durationSeconds = try reader.optional("DurationSeconds")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 1)
            writer.put("DurationSeconds", durationSeconds)
            return writer.fields(with: extra)
        }
    }
}
