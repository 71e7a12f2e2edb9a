// Written by Scripts/generate-shapes from botocore's model of sagemaker. Do not edit.
// swift-format-ignore-file

package import AWSWire

extension SageMaker {
    /// `OutputDataConfig`.
    package struct OutputDataConfig: WireShape {
        /// `S3OutputPath`, required.
        package var s3OutputPath: String
        /// `KmsKeyId`.
        package var kmsKeyID: String?
        /// `CompressionType`.
        package var compressionType: OutputCompressionType?
        /// Members that the model does not know.
        package var extra: WireFields

        package init(
            s3OutputPath: String,
            kmsKeyID: String? = nil,
            compressionType: OutputCompressionType? = nil,
            extra: WireFields = WireFields()
        ) {
            self.s3OutputPath = s3OutputPath
            self.kmsKeyID = kmsKeyID
            self.compressionType = compressionType
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "OutputDataConfig")
            self.s3OutputPath = try reader.required("S3OutputPath")
            self.kmsKeyID = try reader.optional("KmsKeyId")
            self.compressionType = try reader.optional("CompressionType")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 3)
            writer.put("S3OutputPath", s3OutputPath)
            writer.put("KmsKeyId", kmsKeyID)
            writer.put("CompressionType", compressionType)
            return writer.fields(with: extra)
        }
    }
}
