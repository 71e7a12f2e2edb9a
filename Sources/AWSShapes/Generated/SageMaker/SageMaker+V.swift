// Written by Scripts/generate-shapes from botocore's model of sagemaker. Do not edit.
// swift-format-ignore-file

package import AWSWire

extension SageMaker {
    /// `VariantProperty`.
    package struct VariantProperty: WireShape {
        /// `VariantPropertyType`, required.
        package var variantPropertyType: VariantPropertyType
        /// Members that the model does not know.
        package var extra: WireFields

        package init(
            variantPropertyType: VariantPropertyType,
            extra: WireFields = WireFields()
        ) {
            self.variantPropertyType = variantPropertyType
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "VariantProperty")
            self.variantPropertyType = try reader.required("VariantPropertyType")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 1)
            writer.put("VariantPropertyType", variantPropertyType)
            return writer.fields(with: extra)
        }
    }

    /// `VpcConfig`.
    package struct VpcConfig: WireShape {
        /// `SecurityGroupIds`, required.
        package var securityGroupIDs: [String]
        /// `Subnets`, required.
        package var subnets: [String]
        /// Members that the model does not know.
        package var extra: WireFields

        package init(
            securityGroupIDs: [String],
            subnets: [String],
            extra: WireFields = WireFields()
        ) {
            self.securityGroupIDs = securityGroupIDs
            self.subnets = subnets
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "VpcConfig")
            self.securityGroupIDs = try reader.required("SecurityGroupIds")
            self.subnets = try reader.required("Subnets")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 2)
            writer.put("SecurityGroupIds", securityGroupIDs)
            writer.put("Subnets", subnets)
            return writer.fields(with: extra)
        }
    }
}
