// Written by Scripts/generate-shapes from botocore's model of iam. Do not edit.
// swift-format-ignore-file

import AWSWire

extension IAM {
    /// `PermissionsBoundaryAttachmentType`.
    package struct PermissionsBoundaryAttachmentType: WireEnum {
        package let rawValue: String
        package init(rawValue: String) { self.rawValue = rawValue }
        package static var permissionsBoundaryPolicy: Self { Self(rawValue: "PermissionsBoundaryPolicy") }
    }
}
