// Written by Scripts/generate-shapes from botocore's model of sagemaker. Do not edit.
// swift-format-ignore-file

package import AWSWire

extension SageMaker {
    /// `UserContext`.
    package struct UserContext: WireShape {
        /// `UserProfileArn`.
        package var userProfileARN: String?
        /// `UserProfileName`.
        package var userProfileName: String?
        /// `DomainId`.
        package var domainID: String?
        /// `IamIdentity`.
        package var iamIdentity: IamIdentity?
        /// Members that the model does not know.
        package var extra: WireFields

        package init(
            userProfileARN: String? = nil,
            userProfileName: String? = nil,
            domainID: String? = nil,
            iamIdentity: IamIdentity? = nil,
            extra: WireFields = WireFields()
        ) {
            self.userProfileARN = userProfileARN
            self.userProfileName = userProfileName
            self.domainID = domainID
            self.iamIdentity = iamIdentity
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "UserContext")
            self.userProfileARN = try reader.optional("UserProfileArn")
            self.userProfileName = try reader.optional("UserProfileName")
            self.domainID = try reader.optional("DomainId")
            self.iamIdentity = try reader.optional("IamIdentity")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 4)
            writer.put("UserProfileArn", userProfileARN)
            writer.put("UserProfileName", userProfileName)
            writer.put("DomainId", domainID)
            writer.put("IamIdentity", iamIdentity)
            return writer.fields(with: extra)
        }
    }
}
