// Written by Scripts/generate-shapes from botocore's model of sts. Do not edit.
// swift-format-ignore-file

package import AWSWire

extension STS {
    /// `GetCallerIdentityResponse`.
    package struct GetCallerIdentityOutput: WireShape {
        package var userID: String?
        package var account: String?
        package var arn: String?
        package var extra: WireFields

        package init(
            userID: String? = nil, account: String? = nil, arn: String? = nil, extra: WireFields = WireFields()
        ) {
            self.userID = userID
            self.account = account
            self.arn = arn
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "GetCallerIdentityResponse")
            self.userID = try reader.optional("UserId")
            self.account = try reader.optional("Account")
            self.arn = try reader.optional("Arn")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 3)
            writer.put("UserId", userID)
            writer.put("Account", account)
            writer.put("Arn", arn)
            return writer.fields(with: extra)
        }
    }
}
