// Written by Scripts/generate-shapes from botocore's model of s3. Do not edit.
// swift-format-ignore-file

package import AWSWire
#if canImport(FoundationEssentials)
package import FoundationEssentials
#else
package import Foundation
#endif

extension S3 {
    /// `RestoreStatus`.
    package struct RestoreStatus: WireShape {
        /// `IsRestoreInProgress`.
        package var isRestoreInProgress: Bool?
        /// `RestoreExpiryDate`.
        package var restoreExpiryDate: Date?
        /// Members that the model does not know.
        package var extra: WireFields

        package init(
            isRestoreInProgress: Bool? = nil,
            restoreExpiryDate: Date? = nil,
            extra: WireFields = WireFields()
        ) {
            self.isRestoreInProgress = isRestoreInProgress
            self.restoreExpiryDate = restoreExpiryDate
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "RestoreStatus")
            self.isRestoreInProgress = try reader.optional("IsRestoreInProgress")
            self.restoreExpiryDate = try reader.optional("RestoreExpiryDate")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 2)
            writer.put("IsRestoreInProgress", isRestoreInProgress)
            writer.put("RestoreExpiryDate", restoreExpiryDate)
            return writer.fields(with: extra)
        }
    }
}
