// Written by Scripts/generate-shapes from botocore's model of sts. Do not edit.
// swift-format-ignore-file

package import AWSWire
package import Core
#if canImport(FoundationEssentials)
package import FoundationEssentials
#else
package import Foundation
#endif

extension STS {
    /// `Credentials`.
    package struct Credentials: WireShape {
        /// `AccessKeyId`, required.
        package var accessKeyID: String
        /// `SecretAccessKey`, required.
        package var secretAccessKey: Secret
        /// `SessionToken`, required.
        package var sessionToken: String
        /// `Expiration`, required.
        package var expiration: Date
        /// Members that the model does not know.
        package var extra: WireFields

        package init(
            accessKeyID: String,
            secretAccessKey: Secret,
            sessionToken: String,
            expiration: Date,
            extra: WireFields = WireFields()
        ) {
            self.accessKeyID = accessKeyID
            self.secretAccessKey = secretAccessKey
            self.sessionToken = sessionToken
            self.expiration = expiration
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "Credentials")
            self.accessKeyID = try reader.required("AccessKeyId")
            self.secretAccessKey = try reader.required("SecretAccessKey")
            self.sessionToken = try reader.required("SessionToken")
            self.expiration = try reader.required("Expiration")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 4)
            writer.put("AccessKeyId", accessKeyID)
            writer.put("SecretAccessKey", secretAccessKey)
            writer.put("SessionToken", sessionToken)
            writer.put("Expiration", expiration)
            return writer.fields(with: extra)
        }
    }
}
