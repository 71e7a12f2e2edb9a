// Written by Scripts/generate-shapes from botocore's model of sagemaker. Do not edit.
// swift-format-ignore-file

package import AWSWire

extension SageMaker {
    /// `FileSource`.
    package struct FileSource: WireShape {
        /// `S3Uri`, required.
        package var s3URI: String
        /// `ContentType`.
        package var contentType: String?
        /// `ContentDigest`.
        package var contentDigest: String?
        /// Members that the model does not know.
        package var extra: WireFields

        package init(
            s3URI: String,
            contentType: String? = nil,
            contentDigest: String? = nil,
            extra: WireFields = WireFields()
        ) {
            self.s3URI = s3URI
            self.contentType = contentType
            self.contentDigest = contentDigest
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "FileSource")
            self.s3URI = try reader.required("S3Uri")
            self.contentType = try reader.optional("ContentType")
            self.contentDigest = try reader.optional("ContentDigest")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 3)
            writer.put("S3Uri", s3URI)
            writer.put("ContentType", contentType)
            writer.put("ContentDigest", contentDigest)
            return writer.fields(with: extra)
        }
    }

    /// `FileSystemDataSource`.
    package struct FileSystemDataSource: WireShape {
        /// `FileSystemId`, required.
        package var fileSystemID: String
        /// `FileSystemAccessMode`, required.
        package var fileSystemAccessMode: FileSystemAccessMode
        /// `FileSystemType`, required.
        package var fileSystemType: FileSystemType
        /// `DirectoryPath`, required.
        package var directoryPath: String
        /// Members that the model does not know.
        package var extra: WireFields

        package init(
            fileSystemID: String,
            fileSystemAccessMode: FileSystemAccessMode,
            fileSystemType: FileSystemType,
            directoryPath: String,
            extra: WireFields = WireFields()
        ) {
            self.fileSystemID = fileSystemID
            self.fileSystemAccessMode = fileSystemAccessMode
            self.fileSystemType = fileSystemType
            self.directoryPath = directoryPath
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "FileSystemDataSource")
            self.fileSystemID = try reader.required("FileSystemId")
            self.fileSystemAccessMode = try reader.required("FileSystemAccessMode")
            self.fileSystemType = try reader.required("FileSystemType")
            self.directoryPath = try reader.required("DirectoryPath")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 4)
            writer.put("FileSystemId", fileSystemID)
            writer.put("FileSystemAccessMode", fileSystemAccessMode)
            writer.put("FileSystemType", fileSystemType)
            writer.put("DirectoryPath", directoryPath)
            return writer.fields(with: extra)
        }
    }
}
