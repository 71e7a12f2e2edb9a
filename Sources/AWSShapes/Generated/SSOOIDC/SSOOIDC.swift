// Written by Scripts/generate-shapes from botocore's model of sso-oidc. Do not edit.
// swift-format-ignore-file

package import AWSWire

/// AWS SSO OIDC, API version 2019-06-10.
package enum SSOOIDC {
    /// Operations, shapes and limits.
    package static let model = ServiceModel(embedded: modelText)
}
