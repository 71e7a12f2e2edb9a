import AWSWire
import Core
import HTTPTypes

/// Verifies signatures, against real time.
struct Authenticator: Sendable {
    /// What a signature came to.
    struct Result: Sendable {
        var principal: Principal
        var region: String
        /// Set when the body comes as `aws-chunked`.
        var chunks: AWSChunkedDecoder?
    }

    let keys: any KeyRing
    let wall: any WallClock
    let allowsAnyKey: Bool
    let account: String
    let region: String
    private let verifier: SigV4Verifier

    init(keys: any KeyRing, wall: any WallClock, allowsAnyKey: Bool, account: String, region: String) {
        self.keys = keys
        self.wall = wall
        self.allowsAnyKey = allowsAnyKey
        self.account = account
        self.region = region
        verifier = SigV4Verifier { keys.entry(for: $0)?.credentials }
    }

    /// Checks the signature of a request.
    ///
    /// - Parameters:
    ///   - bodySHA256: of the body as it came; nil when it is not read yet.
    ///   - signingName: the service's.
    ///   - key: the operation's rule; nil for one that is not registered, of which nothing will be performed.
    /// - Throws: ``AWSFault`` in the words of the protocol.
    func authenticate(
        _ head: HTTPRequest, bodySHA256: String?, signingName: String, key: KeyRule?, wireProtocol: WireProtocol
    ) throws -> Result {
        if key == .unsigned { return Result(principal: nobody(accessKeyID: ""), region: region) }
        let verdict = verifier.verify(
            head, bodySHA256: bodySHA256, service: signingName, region: nil, at: wall.now)
        switch verdict {
        case .accepted(let acceptance): return try result(of: acceptance, wireProtocol)
        case .refused(let refusal):
            guard allowsAnyKey, key != .genuineKey else { throw refusal.fault(wireProtocol) }
            // Without a readable claim the caller is nobody in the instance's own region.
            let claim = try? SigV4Authorization(of: head)
            return Result(
                principal: nobody(accessKeyID: claim?.accessKeyID ?? ""),
                region: claim?.scope.region ?? region)
        }
    }

    private func nobody(accessKeyID: String) -> Principal {
        Principal(
            arn: "arn:aws:iam::\(account):user/anonymous", userID: "ANONYMOUS", accessKeyID: accessKeyID,
            isVerified: false)
    }

    /// Checks the signature of a form's policy. A form makes an object: its key has to be genuine.
    ///
    /// - Throws: ``AWSFault`` in S3's words.
    func authenticate(_ form: S3Form) throws -> Result {
        switch verifier.verify(form: form.fields, policy: form.policy, service: "s3") {
        case .accepted(let acceptance): return try result(of: acceptance, .restXML)
        case .refused(let refusal): throw refusal.fault(.restXML)
        }
    }

    private func result(of acceptance: SigV4Acceptance, _ wireProtocol: WireProtocol) throws -> Result {
        guard let entry = keys.entry(for: acceptance.accessKeyID) else {
            throw SigV4Refusal.unknownKey(acceptance.accessKeyID).fault(wireProtocol)
        }
        return Result(
            principal: Principal(
                arn: entry.arn, userID: entry.userID, accessKeyID: acceptance.accessKeyID, isVerified: true),
            region: acceptance.scope.region, chunks: acceptance.chunks)
    }
}
