// Written by Scripts/generate-shapes from botocore's model of iam. Do not edit.
// swift-format-ignore-file

import AWSWire

extension IAM {
    /// `policyScopeType`.
    package struct PolicyScopeType: WireEnum {
        package let rawValue: String
        package init(rawValue: String) { self.rawValue = rawValue }
        package static var all: Self { Self(rawValue: "All") }
        package static var aws: Self { Self(rawValue: "AWS") }
        package static var local: Self { Self(rawValue: "Local") }
    }

    /// `statusType`.
    package struct StatusType: WireEnum {
        package let rawValue: String
        package init(rawValue: String) { self.rawValue = rawValue }
        package static var active: Self { Self(rawValue: "Active") }
        package static var inactive: Self { Self(rawValue: "Inactive") }
        package static var expired: Self { Self(rawValue: "Expired") }
    }
}
