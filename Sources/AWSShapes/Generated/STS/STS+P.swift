// Written by Scripts/generate-shapes from botocore's model of sts. Do not edit.
// swift-format-ignore-file

package import AWSWire

extension STS {
    /// `PolicyDescriptorType`.
    package struct PolicyDescriptorType: WireShape {
        /// `arn`.
        package var arn: String?
        /// Members that the model does not know.
        package var extra: WireFields

        package init(
            arn: String? = nil,
            extra: WireFields = WireFields()
        ) {
            self.arn = arn
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "PolicyDescriptorType")
            self.arn = try reader.optional("arn")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 1)
            writer.put("arn", arn)
            return writer.fields(with: extra)
        }
    }

    /// `ProvidedContext`.
    package struct ProvidedContext: WireShape {
        /// `ProviderArn`.
        package var providerARN: String?
        /// `ContextAssertion`.
        package var contextAssertion: String?
        /// Members that the model does not know.
        package var extra: WireFields

        package init(
            providerARN: String? = nil,
            contextAssertion: String? = nil,
            extra: WireFields = WireFields()
        ) {
            self.providerARN = providerARN
            self.contextAssertion = contextAssertion
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "ProvidedContext")
            self.providerARN = try reader.optional("ProviderArn")
            self.contextAssertion = try reader.optional("ContextAssertion")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 2)
            writer.put("ProviderArn", providerARN)
            writer.put("ContextAssertion", contextAssertion)
            return writer.fields(with: extra)
        }
    }
}
