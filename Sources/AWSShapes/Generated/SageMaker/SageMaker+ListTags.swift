// Written by Scripts/generate-shapes from botocore's model of sagemaker. Do not edit.
// swift-format-ignore-file

package import AWSWire

extension SageMaker {
    /// `ListTagsInput`.
    package struct ListTagsInput: WireShape {
        /// `ResourceArn`, required.
        package var resourceARN: String
        /// `NextToken`.
        package var nextToken: String?
        /// `MaxResults`.
        package var maxResults: Int?
        /// Members that the model does not know.
        package var extra: WireFields

        package init(
            resourceARN: String,
            nextToken: String? = nil,
            maxResults: Int? = nil,
            extra: WireFields = WireFields()
        ) {
            self.resourceARN = resourceARN
            self.nextToken = nextToken
            self.maxResults = maxResults
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "ListTagsInput")
            self.resourceARN = try reader.required("ResourceArn")
            self.nextToken = try reader.optional("NextToken")
            self.maxResults = try reader.optional("MaxResults")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 3)
            writer.put("ResourceArn", resourceARN)
            writer.put("NextToken", nextToken)
            writer.put("MaxResults", maxResults)
            return writer.fields(with: extra)
        }
    }

    /// `ListTagsOutput`.
    package struct ListTagsOutput: WireShape {
        /// `Tags`.
        package var tags: [Tag]?
        /// `NextToken`.
        package var nextToken: String?
        /// Members that the model does not know.
        package var extra: WireFields

        package init(
            tags: [Tag]? = nil,
            nextToken: String? = nil,
            extra: WireFields = WireFields()
        ) {
            self.tags = tags
            self.nextToken = nextToken
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "ListTagsOutput")
            self.tags = try reader.optional("Tags")
            self.nextToken = try reader.optional("NextToken")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 2)
            writer.put("Tags", tags)
            writer.put("NextToken", nextToken)
            return writer.fields(with: extra)
        }
    }
}
