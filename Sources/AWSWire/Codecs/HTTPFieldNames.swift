package import HTTPTypes

extension HTTPField.Name {
    /// The name of a field that our own code spells out.
    package static func known(_ text: String) -> HTTPField.Name {
        guard let name = HTTPField.Name(text) else { preconditionFailure("\(text) is no field name") }
        return name
    }

    package static let amzTarget = known("x-amz-target")
    package static let amzDate = known("x-amz-date")
    package static let amzContentSHA256 = known("x-amz-content-sha256")
    package static let amzSecurityToken = known("x-amz-security-token")
    package static let amzDecodedContentLength = known("x-amz-decoded-content-length")
    package static let amzTrailer = known("x-amz-trailer")
    package static let amznRequestID = known("x-amzn-requestid")
    package static let amzRequestID = known("x-amz-request-id")
    package static let amznErrorType = known("x-amzn-errortype")
    package static let amznQueryError = known("x-amzn-query-error")
    package static let amznQueryMode = known("x-amzn-query-mode")
    package static let smithyProtocol = known("smithy-protocol")
    package static let host = known("host")
}
