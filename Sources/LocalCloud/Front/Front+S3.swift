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
            var parsed = try S3Request(request, host: host)
            operation = parsed.operation
            var form: S3Form?
            let identity: Authenticator.Result
            if operation == "PostObject" {
                let posted = try await S3Form(parsed)
                identity = try authenticator.authenticate(posted)
                try posted.rules.check(posted.fields, now: authenticator.wall.now)
                (parsed, form) = (posted.request, posted)
            } else {
                identity = try authenticator.authenticate(
                    request.head, bodySHA256: nil, signingName: "s3", key: s3[operation]?.key, wireProtocol: .restXML)
            }
            guard let row = s3[parsed.operation] else {
                throw AWSFault.notImplemented(s3.model.serviceID, parsed.operation)
            }
            try row.refuseUnread(in: parsed.front.head.headerFields, parsed.query, s3.model)
            try checkOwner(parsed.header("x-amz-expected-bucket-owner"))
            try checkOwner(parsed.header("x-amz-source-expected-bucket-owner"))
            let reply = try await row.perform(
                S3Service.Call(
                    request: parsed, identity: identity, requestID: requestID, reads: row.reads, form: form))
            return form?.reply(reply) ?? reply
        } catch {
            let fault = fault(for: error, requestID: requestID, operation: operation)
            return S3Service.reply(
                fault, requestID: requestID, resource: String(request.path), isHead: request.head.method == .head)
        }
    }

    /// All buckets are the account's own.
    private func checkOwner(_ expected: String?) throws {
        guard let expected else { return }
        guard expected.utf8.count == 12, expected.utf8.allSatisfy({ (48...57).contains($0) }) else {
            throw AWSFault(
                "InvalidBucketOwnerAWSAccountID",
                "The value of the expected bucket owner parameter must be an AWS account ID")
        }
        guard expected == setting.account else { throw AWSFault("AccessDenied", "Access Denied", status: 403) }
    }
}
