import AWSWire
import Core
import HTTPTypes

extension Front {
    /// Answers an S3 request; bodies stream.
    func answerS3(
        _ request: FrontRequest, _ s3: ServiceTable<S3Service.Call, HTTPReply>, host: String, requestID: String
    ) async -> HTTPReply {
        var operation = "S3"
        do {
            let parsed = try S3Request(request, host: host)
            operation = parsed.operation
            let identity = try authenticator.authenticate(
                request.head, bodySHA256: nil, signingName: "s3", key: s3[operation]?.key, wireProtocol: .restXML)
            return try await s3.answer(S3Service.Call(request: parsed, identity: identity, requestID: requestID))
        } catch {
            let fault = fault(for: error, requestID: requestID, operation: operation)
            return S3Service.reply(
                fault, requestID: requestID, resource: String(request.path), isHead: request.head.method == .head)
        }
    }
}
