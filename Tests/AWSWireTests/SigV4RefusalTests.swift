import AWSWire
import Core
import Foundation
import HTTPTypes
import Testing

@Suite("what the verifier refuses")
struct SigV4RefusalTests {
    static let now = Date(timeIntervalSince1970: 1_800_000_000)
    static let known = SigV4Credentials(accessKeyID: "AKID", secretAccessKey: Secret("secret"))
    static let temporary = SigV4Credentials(
        accessKeyID: "ASIA", secretAccessKey: Secret("secret"), sessionToken: Secret("token"))
    let verifier = SigV4Verifier { key in [known, temporary].first { $0.accessKeyID == key } }
    let hash = SHA256Digest(of: Array("{}".utf8)).hex

    private func signed(
        _ credentials: SigV4Credentials = known, region: String = "eu-west-1", service: String = "sagemaker",
        at date: Date = now
    ) throws -> HTTPRequest {
        var head = HTTPRequest(method: .post, scheme: "http", authority: "localhost:4566", path: "/")
        head.headerFields[.contentType] = "application/x-amz-json-1.1"
        head.headerFields[try #require(HTTPField.Name("x-amz-target"))] = "SageMaker.ListHubs"
        let scope = SigV4Scope(region: region, service: service)
        SigV4Signer(credentials: credentials, scope: scope).sign(&head, payload: .sha256(hash), at: date)
        return head
    }

    private func refusal(_ head: HTTPRequest, hash: String? = nil) -> SigV4Refusal? {
        let verdict = verifier.verify(
            head, bodySHA256: hash ?? self.hash, service: "sagemaker", region: "eu-west-1", at: Self.now)
        if case .refused(let refusal) = verdict { return refusal }
        return nil
    }

    @Test func tellsTheReasonsApart() throws {
        #expect(try refusal(signed()) == nil)
        #expect(try refusal(signed(Self.temporary)) == nil)
        var bare = try signed()
        bare.headerFields[.authorization] = nil
        #expect(refusal(bare) == .missing)
        var broken = try signed()
        broken.headerFields[.authorization] = "AWS4-HMAC-SHA256 Credential=AKID/x"
        guard case .malformed(let text) = refusal(broken) else {
            Issue.record("a broken field was not seen as such")
            return
        }
        #expect(text.contains("'Signature'") && text.contains("'SignedHeaders'"))
        let stranger = SigV4Credentials(accessKeyID: "WHO", secretAccessKey: Secret("secret"))
        #expect(try refusal(signed(stranger)) == .unknownKey("WHO"))
        let forger = SigV4Credentials(accessKeyID: "AKID", secretAccessKey: Secret("guess"))
        #expect(try refusal(signed(forger)) == .mismatch)
        #expect(try refusal(signed(), hash: SHA256Digest(of: Array("{ }".utf8)).hex) == .mismatch)
        var wrongToken = Self.temporary
        wrongToken.sessionToken = Secret("other")
        #expect(try refusal(signed(wrongToken)) == .badToken)
        #expect(
            try refusal(signed(service: "s3")) == .wrongService(given: "s3", expected: "sagemaker"))
        #expect(
            try refusal(signed(region: "us-east-1")) == .wrongRegion(given: "us-east-1", expected: "eu-west-1"))
        for offset in [-901.0, 901.0] {
            let date = Self.now.addingTimeInterval(offset)
            #expect(try refusal(signed(at: date)) == .skewed(request: date, now: Self.now))
        }
        #expect(try refusal(signed(at: Self.now.addingTimeInterval(-899))) == nil)
        var added = try signed()
        added.headerFields[try #require(HTTPField.Name("x-amz-extra"))] = "1"
        #expect(refusal(added) == .unsignedFields(["x-amz-extra"]))
        var moved = try signed()
        moved.authority = "evil:80"
        #expect(refusal(moved) == .mismatch)
    }

    @Test("every reason has AWS's code for each kind of service")
    func faults() {
        let cases: [(SigV4Refusal, json: String, query: String, s3: String)] = [
            (.missing, "MissingAuthenticationTokenException", "MissingAuthenticationToken", "AccessDenied"),
            (.malformed("x"), "IncompleteSignatureException", "IncompleteSignature", "AuthorizationHeaderMalformed"),
            (
                .malformedQuery("x"), "IncompleteSignatureException", "IncompleteSignature",
                "AuthorizationQueryParametersError"
            ),
            (.obsolete, "IncompleteSignatureException", "IncompleteSignature", "InvalidRequest"),
            (.unknownKey("k"), "UnrecognizedClientException", "InvalidClientTokenId", "InvalidAccessKeyId"),
            (.badToken, "UnrecognizedClientException", "InvalidClientTokenId", "InvalidToken"),
            (
                .skewed(request: Self.now, now: Self.now), "InvalidSignatureException", "SignatureDoesNotMatch",
                "RequestTimeTooSkewed"
            ),
            (.mismatch, "InvalidSignatureException", "SignatureDoesNotMatch", "SignatureDoesNotMatch"),
        ]
        for (refusal, json, query, s3) in cases {
            #expect(refusal.fault(.json).code == json)
            #expect(refusal.fault(.query).code == query)
            #expect(refusal.fault(.restXML).code == s3)
            #expect(refusal.fault(.restXML).status >= 400)
        }
    }

    @Test("garbage in the fields never traps")
    func garbage() throws {
        let random = SeededRandomSource(seed: 11)
        let good = try #require(try signed().headerFields[.authorization])
        for _ in 0..<2000 {
            var bytes = Array(good.utf8.prefix(Int(random.next() % UInt64(good.utf8.count + 1))))
            for _ in 0..<4 where !bytes.isEmpty {
                bytes[Int(random.next() % UInt64(bytes.count))] = UInt8(random.next() % 95) + 32
            }
            var head = try signed()
            head.headerFields[.authorization] = String(decoding: bytes, as: UTF8.self)
            #expect(refusal(head) != nil)
            let query = String(decoding: bytes, as: UTF8.self)
            head.headerFields[.authorization] = nil
            head.path = "/?X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=" + query + "&" + query
            #expect(refusal(head) != nil)
        }
    }
}
