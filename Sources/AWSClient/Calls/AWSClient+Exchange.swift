internal import AWSWire
internal import Core
internal import HTTPTypes
internal import Logging
internal import Synchronization
#if canImport(FoundationEssentials)
internal import FoundationEssentials
#else
internal import Foundation
#endif

extension AWSClient {
    /// Sends a prepared call, as often as its safety and the budget allow, until `receive` has read a good reply.
    ///
    /// `receive` is part of the attempt: a body that breaks off counts as no reply.
    func exchange<Result: Sendable>(
        _ call: PreparedCall, receive: (HTTPReply) async throws -> Result
    ) async throws -> Result {
        var attempt = 1
        var paid = 0
        var mended: Set<Mending> = []
        while true {
            let credentials = try await configuration.credentials?.credentials()
            let failure: Failure
            do {
                let reply = try await send(call, credentials, attempt: attempt)
                if reply.status.code < 300 {
                    let result = try await receive(reply)
                    budget.give(max(1, paid))
                    return result
                }
                failure = try await refusal(of: reply, call)
            } catch {
                guard let kind = FailureClass.of(error), let transportError = error as? HTTPTransportError else {
                    throw error
                }
                failure = Failure(kind: kind, error: Self.error(for: transportError, kind, call))
            }
            if try await mend(failure, call, credentials, &mended) { continue }
            let cost = failure.kind == .noReply ? RetryBudget.timeoutCost : RetryBudget.retryCost
            guard failure.kind.allowsRetry(call.safety),
                attempt < call.maximumAttempts ?? configuration.retry.maximumAttempts,
                let delay = configuration.retry.delay(
                    afterAttempt: attempt, serverDelay: failure.serverDelay, random: random),
                budget.take(cost)
            else { throw failure.error }
            paid = cost
            logger.trace(
                "trying again",
                metadata: [
                    "aws.operation": "\(call.name)", "attempt": "\(attempt)", "delay": "\(delay)",
                    "code": "\(failure.error.refusal?.code ?? failure.error.code.description)",
                ])
            try await clock.sleep(for: delay)
            attempt += 1
        }
    }

    struct Failure {
        var kind: FailureClass
        var error: AWSClientError
        var serverDelay: Duration?
        /// The reply's own time.
        var date: Date?
    }

    /// One attempt: signed anew, because signatures age.
    private func send(
        _ call: PreparedCall, _ credentials: AWSCredentials?, attempt: Int
    ) async throws -> HTTPReply {
        let wait = configuration.retry.isAdaptive ? rate.withLock { $0.take(now: now) } : 0
        if wait > 0 { try await clock.sleep(for: .milliseconds(Int64(wait * 1000))) }
        var head = call.head
        if let credentials {
            let signer = SigV4Signer(credentials: credentials.keys, scope: call.scope)
            let skew = clockSkew.withLock { $0 }
            signer.sign(&head, payload: call.payload, at: wallClock.now.addingTimeInterval(skew))
        }
        let reply = try await transport.send(HTTPCall(head: head, body: call.body, timeout: call.timeout))
        logger.trace(
            "answered",
            metadata: [
                "aws.operation": "\(call.name)", "attempt": "\(attempt)", "status": "\(reply.status.code)",
                "aws.request_id": "\(Self.requestID(reply.headers) ?? "-")",
            ])
        if configuration.retry.isAdaptive, reply.status.code < 300 {
            rate.withLock { $0.learn(isThrottled: false, now: now) }
        }
        return reply
    }

    private var now: Double { wallClock.now.timeIntervalSince1970 }

    private func refusal(of reply: HTTPReply, _ call: PreparedCall) async throws -> Failure {
        let body = try await reply.body.collect(upTo: 1 << 20)
        let wire = WireReply(status: reply.status.code, headers: reply.headers, body: body)
        let fault = call.codec.decodeFault(wire, model: call.model)
        let kind = FailureClass.of(status: reply.status.code, code: fault.code)
        if configuration.retry.isAdaptive { rate.withLock { $0.learn(isThrottled: kind == .throttled, now: now) } }
        return Failure(
            kind: kind,
            error: Self.error(
                for: fault, kind, call, requestID: Self.requestID(reply.headers),
                bucketRegion: Self.bucketRegion(fault, reply.headers, call)),
            serverDelay: FailureClass.serverDelay(reply.headers),
            date: reply.headers[.date].flatMap { WireTimestamp.parse($0) })
    }

    /// The region that a bucket is in, where that is why the call was refused.
    private static func bucketRegion(_ fault: WireFault, _ headers: HTTPFields, _ call: PreparedCall) -> String? {
        guard call.model.name == "s3", [301, 307, 400].contains(fault.status) else { return nil }
        let region = HTTPField.Name("x-amz-bucket-region").flatMap { headers[$0] } ?? fault.extra.string("Region")
        guard let region, region != call.scope.region, !region.isEmpty, region.utf8.count <= 40,
            region.utf8.allSatisfy({ (97...122).contains($0) || (48...57).contains($0) || $0 == UInt8(ascii: "-") })
        else { return nil }
        return region
    }

    static func requestID(_ headers: HTTPFields) -> String? {
        headers[.amznRequestID] ?? headers[.amzRequestID]
    }

    /// A refusal in our words, with the service's own inside.
    static func error(
        for fault: WireFault, _ kind: FailureClass, _ call: PreparedCall, requestID: String?,
        bucketRegion: String? = nil
    ) -> AWSClientError {
        let id = fault.requestID ?? requestID
        let refusal = AWSClientError.Refusal(
            service: call.model.name, operation: call.operation.name, status: fault.status, code: fault.code,
            message: fault.message, requestID: id, bucketRegion: bucketRegion)
        let said =
            "\(TerminalText.escape(fault.code, limit: 80)): \(TerminalText.escape(fault.message, limit: 1000))"
            + " (status \(fault.status)" + (id.map { ", request \(TerminalText.escape($0, limit: 80))" } ?? "") + ")"
        let message = "\(call.name) on \(call.head.authority ?? "?"): \(said)"
        if kind == .throttled {
            return AWSClientError(
                AWSClientError.throttled, message, hint: "wait a little and run the same command again",
                retry: .after(.seconds(5)), refusal: refusal)
        }
        if kind.isUnknownOutcome, call.safety == .observeFirst {
            return AWSClientError(
                AWSClientError.outcomeUnknown, message + "; it may have taken effect and was not sent again",
                hint: "look whether it took effect: 'slipway resume' does", retry: .unknownOutcome, refusal: refusal)
        }
        return AWSClientError(
            AWSClientError.refused, message,
            hint: bucketRegion.map { "the bucket is in \($0): --region \($0)" } ?? hint(for: fault.code),
            retry: kind.isUnknownOutcome
                ? .after(.seconds(5)) : obstacle(fault, call).map { .whenMended($0) } ?? .never,
            refusal: refusal)
    }

    /// What somebody has to mend before the call can succeed; nil for other refusals.
    private static func obstacle(_ fault: WireFault, _ call: PreparedCall) -> RetryObstacle? {
        switch fault.code {
        case "ExpiredToken", "ExpiredTokenException", "RequestExpired", "InvalidToken", "InvalidClientTokenId",
            "InvalidAccessKeyId", "UnrecognizedClient", "UnrecognizedClientException", "SignatureDoesNotMatch",
            "InvalidSignatureException", "RequestTimeTooSkewed":
            .credentials
        case "AccessDenied", "AccessDeniedException": .permission
        // A reply to HEAD has no body that could say more: 400 is what run-out credentials get.
        case _ where call.head.method == .head && fault.status == 400: .credentials
        case _ where call.head.method == .head && fault.status == 403: .permission
        default: nil
        }
    }

    /// A transport's error in the words of the call.
    private static func error(
        for error: HTTPTransportError, _ kind: FailureClass, _ call: PreparedCall
    ) -> AWSClientError {
        if kind != .noReply {
            return AWSClientError(
                AWSClientError.unreachable, "\(call.name): \(error.message)", hint: error.hint,
                retry: error.retry, underlying: error)
        }
        if call.safety == .observeFirst {
            return AWSClientError(
                AWSClientError.outcomeUnknown, "\(call.name): \(error.message); it was not sent again",
                hint: "look whether it took effect: 'slipway resume' does", retry: .unknownOutcome, underlying: error)
        }
        return AWSClientError(
            AWSClientError.noReply, "\(call.name): \(error.message)", retry: .after(.seconds(5)), underlying: error)
    }

    private static func hint(for code: String) -> String? {
        switch code {
        case "ExpiredToken", "ExpiredTokenException", "RequestExpired":
            "the temporary credentials have run out: get new ones"
        case "RequestTimeTooSkewed": "this machine's clock is wrong: set it"
        case "InvalidClientTokenId", "UnrecognizedClient", "UnrecognizedClientException", "InvalidAccessKeyId":
            "the access key is not known there: check the credentials and the endpoint"
        case "SignatureDoesNotMatch", "InvalidSignatureException":
            "the secret key does not fit the access key, or this machine's clock is wrong"
        case "AccessDenied", "AccessDeniedException", "AccessDeniedByPolicy":
            "the caller lacks the permission: ask for it, or use another profile"
        // What a reply to HEAD is called, which has no words of its own.
        case "BadRequest": "the credentials may have run out, or the bucket may be in another region"
        case "ResourceLimitExceeded": "ask for a higher quota in Service Quotas, or use less"
        default: nil
        }
    }
}
