// Written by Scripts/generate-shapes from botocore's model of sts. Do not edit.
// swift-format-ignore-file

package import AWSWire

extension STS {
    /// `GetCallerIdentityRequest`, the operation's input.
    package struct GetCallerIdentityInput: WireShape {
        /// Members that the model does not know.
        package var extra: WireFields

        package init(extra: WireFields = WireFields()) { self.extra = extra }
        package init(wire: WireFields) throws { extra = wire }
        package var wire: WireFields { extra }
    }

    /// `GetCallerIdentityResponse`, the operation's output.
    package struct GetCallerIdentityOutput: WireShape {
        /// `UserId`.
        package var userID: String?
        /// `Account`.
        package var account: String?
        /// `Arn`.
        package var arn: String?
        /// Members that the model does not know.
        package var extra: WireFields

        package init(
            userID: String? = nil,
            account: String? = nil,
            arn: String? = nil,
            extra: WireFields = WireFields()
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
