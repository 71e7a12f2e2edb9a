// Written by Scripts/generate-shapes from botocore's model of sts. Do not edit.
// swift-format-ignore-file

package import AWSWire

extension STS {
    /// `AssumeRoleRequest`, the operation's input.
    package struct AssumeRoleInput: WireShape {
        /// `RoleArn`, required.
        package var roleARN: String
        /// `RoleSessionName`, required.
        package var roleSessionName: String
        /// `PolicyArns`.
        package var policyARNs: [PolicyDescriptorType]?
        /// `Policy`.
        package var policy: String?
        /// `DurationSeconds`.
        package var durationSeconds: Int?
        /// `Tags`.
        package var tags: [Tag]?
        /// `TransitiveTagKeys`.
        package var transitiveTagKeys: [String]?
        /// `ExternalId`.
        package var externalID: String?
        /// `SerialNumber`.
        package var serialNumber: String?
        /// `TokenCode`.
        package var tokenCode: String?
        /// `SourceIdentity`.
        package var sourceIdentity: String?
        /// `ProvidedContexts`.
        package var providedContexts: [ProvidedContext]?
        /// Members that the model does not know.
        package var extra: WireFields

        package init(
            roleARN: String,
            roleSessionName: String,
            policyARNs: [PolicyDescriptorType]? = nil,
            policy: String? = nil,
            durationSeconds: Int? = nil,
            tags: [Tag]? = nil,
            transitiveTagKeys: [String]? = nil,
            externalID: String? = nil,
            serialNumber: String? = nil,
            tokenCode: String? = nil,
            sourceIdentity: String? = nil,
            providedContexts: [ProvidedContext]? = nil,
            extra: WireFields = WireFields()
        ) {
            self.roleARN = roleARN
            self.roleSessionName = roleSessionName
            self.policyARNs = policyARNs
            self.policy = policy
            self.durationSeconds = durationSeconds
            self.tags = tags
            self.transitiveTagKeys = transitiveTagKeys
            self.externalID = externalID
            self.serialNumber = serialNumber
            self.tokenCode = tokenCode
            self.sourceIdentity = sourceIdentity
            self.providedContexts = providedContexts
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "AssumeRoleRequest")
            self.roleARN = try reader.required("RoleArn")
            self.roleSessionName = try reader.required("RoleSessionName")
            self.policyARNs = try reader.optional("PolicyArns")
            self.policy = try reader.optional("Policy")
            self.durationSeconds = try reader.optional("DurationSeconds")
            self.tags = try reader.optional("Tags")
            self.transitiveTagKeys = try reader.optional("TransitiveTagKeys")
            self.externalID = try reader.optional("ExternalId")
            self.serialNumber = try reader.optional("SerialNumber")
            self.tokenCode = try reader.optional("TokenCode")
            self.sourceIdentity = try reader.optional("SourceIdentity")
            self.providedContexts = try reader.optional("ProvidedContexts")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 12)
            writer.put("RoleArn", roleARN)
            writer.put("RoleSessionName", roleSessionName)
            writer.put("PolicyArns", policyARNs)
            writer.put("Policy", policy)
            writer.put("DurationSeconds", durationSeconds)
            writer.put("Tags", tags)
            writer.put("TransitiveTagKeys", transitiveTagKeys)
            writer.put("ExternalId", externalID)
            writer.put("SerialNumber", serialNumber)
            writer.put("TokenCode", tokenCode)
            writer.put("SourceIdentity", sourceIdentity)
            writer.put("ProvidedContexts", providedContexts)
            return writer.fields(with: extra)
        }
    }

    /// `AssumeRoleResponse`, the operation's output.
    package struct AssumeRoleOutput: WireShape {
        /// `Credentials`.
        package var credentials: Credentials?
        /// `AssumedRoleUser`.
        package var assumedRoleUser: AssumedRoleUser?
        /// `PackedPolicySize`.
        package var packedPolicySize: Int?
        /// `SourceIdentity`.
        package var sourceIdentity: String?
        /// Members that the model does not know.
        package var extra: WireFields

        package init(
            credentials: Credentials? = nil,
            assumedRoleUser: AssumedRoleUser? = nil,
            packedPolicySize: Int? = nil,
            sourceIdentity: String? = nil,
            extra: WireFields = WireFields()
        ) {
            self.credentials = credentials
            self.assumedRoleUser = assumedRoleUser
            self.packedPolicySize = packedPolicySize
            self.sourceIdentity = sourceIdentity
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "AssumeRoleResponse")
            self.credentials = try reader.optional("Credentials")
            self.assumedRoleUser = try reader.optional("AssumedRoleUser")
            self.packedPolicySize = try reader.optional("PackedPolicySize")
            self.sourceIdentity = try reader.optional("SourceIdentity")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 4)
            writer.put("Credentials", credentials)
            writer.put("AssumedRoleUser", assumedRoleUser)
            writer.put("PackedPolicySize", packedPolicySize)
            writer.put("SourceIdentity", sourceIdentity)
            return writer.fields(with: extra)
        }
    }
}
