// Written by Scripts/generate-shapes from botocore's model of sts. Do not edit.
// swift-format-ignore-file

package import AWSWire

/// AWS Security Token Service, API version 2011-06-15.
package enum STS {
    /// Operations, shapes and limits.
    package static let model = ServiceModel(embedded: modelText)
}
