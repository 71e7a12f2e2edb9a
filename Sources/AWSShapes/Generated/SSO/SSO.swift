// Written by Scripts/generate-shapes from botocore's model of sso. Do not edit.
// swift-format-ignore-file

package import AWSWire

/// AWS Single Sign-On, API version 2019-06-10.
package enum SSO {
    /// Operations, shapes and limits.
    package static let model = ServiceModel(embedded: modelText)
}
