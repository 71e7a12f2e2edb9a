import AWSWire
import Core
import Foundation
import HTTPTypes
import Testing

/// The worked examples of S3's documentation.
@Suite("SigV4 for S3")
struct SigV4S3Tests {
    static let date = Date(timeIntervalSince1970: 1_369_353_600)  // 2013-05-24T00:00:00Z
    static let credentials = SigV4Credentials(
        accessKeyID: "AKIAIOSFODNN7EXAMPLE", secretAccessKey: Secret("wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY"))
    static let scope = SigV4Scope(region: "us-east-1", service: "s3")
    let signer = SigV4Signer(credentials: Self.credentials, scope: Self.scope)
    let verifier = SigV4Verifier { $0 == "AKIAIOSFODNN7EXAMPLE" ? Self.credentials : nil }

    private func head(
        _ method: HTTPRequest.Method, _ target: String, host: String = "examplebucket.s3.amazonaws.com",
        _ headers: [(String, String)] = []
    ) throws -> HTTPRequest {
        var head = HTTPRequest(method: method, scheme: "https", authority: host, path: target)
        for (name, value) in headers { head.headerFields[try #require(HTTPField.Name(name))] = value }
        return head
    }

    private func acceptance(_ head: HTTPRequest, bodySHA256: String? = nil) throws -> SigV4Acceptance {
        switch verifier.verify(head, bodySHA256: bodySHA256, service: "s3", region: "us-east-1", at: Self.date) {
        case .accepted(let acceptance): return acceptance
        case .refused(let refusal): throw refusal
        }
    }

    @Test func signsTheDocumentedRequests() throws {
        var get = try head(.get, "/test.txt", [("Range", "bytes=0-9")])
        #expect(
            signer.sign(&get, payload: .bytes([]), at: Self.date)
                == "f0e8bdb87c964420e857bd35b5d6ed310bd44f0170aba48dd91039c6036bdb41")
        var put = try head(
            .put, "/test$file.text",
            [("Date", "Fri, 24 May 2013 00:00:00 GMT"), ("x-amz-storage-class", "REDUCED_REDUNDANCY")])
        let body = Array("Welcome to Amazon S3.".utf8)
        #expect(
            signer.sign(&put, payload: .bytes(body), at: Self.date)
                == "98ad721746da40c64f1a55b78f14c238d841ea1380cd77a1b5971af0ece108bd")
        #expect(try !acceptance(put, bodySHA256: SHA256Digest(of: body).hex).isPresigned)
        #expect(throws: SigV4Refusal.self) { try acceptance(put, bodySHA256: SHA256Digest(of: [UInt8]()).hex) }
        var lifecycle = try head(.get, "/?lifecycle")
        #expect(
            signer.sign(&lifecycle, payload: .bytes([]), at: Self.date)
                == "fea454ca298b7da1c68078a5d1bdbfbbe0d65c699e0f91ac7a200a0136783543")
        var list = try head(.get, "/?max-keys=2&prefix=J")
        #expect(
            signer.sign(&list, payload: .bytes([]), at: Self.date)
                == "34b48302e7b5fa45bde8084f4b7868a86f0a534bc59db6670ed5711ef69dc6f7")
    }

    @Test func presignsAndAccepts() throws {
        let signed = signer.presign(try head(.get, "/test.txt"), at: Self.date, lifetime: .seconds(86_400))
        let path = try #require(signed.path)
        #expect(path.hasSuffix("X-Amz-Signature=aeeed9bbccd4d02ee5c0109b86d86835f995330da4c265957d157751f604d404"))
        #expect(try acceptance(signed).isPresigned)
        let late = verifier.verify(
            signed, bodySHA256: nil, service: "s3", region: nil, at: Self.date.addingTimeInterval(86_401))
        guard case .refused(.expired) = late else {
            Issue.record("an expired request was accepted: \(late)")
            return
        }
        var other = signed
        other.path = path.replacing("test.txt", with: "best.txt")
        #expect(throws: SigV4Refusal.mismatch) { try acceptance(other) }
    }

    private func chunkedHead() throws -> HTTPRequest {
        var head = try head(
            .put, "/examplebucket/chunkObject.txt", host: "s3.amazonaws.com",
            [
                ("x-amz-storage-class", "REDUCED_REDUNDANCY"), ("Content-Encoding", "aws-chunked"),
                ("x-amz-decoded-content-length", "66560"), ("Content-Length", "66824"),
            ])
        let seed = signer.sign(&head, payload: .literal("STREAMING-AWS4-HMAC-SHA256-PAYLOAD"), at: Self.date)
        #expect(seed == "4f232c4386841ef735655705268965c44a0e4690baa4adea153f7db9fa80a0a9")
        return head
    }

    private static func chunkedBody(lastByte: UInt8 = 0x61) -> [UInt8] {
        func line(_ text: String) -> [UInt8] { Array((text + "\r\n").utf8) }
        var body = line("10000;chunk-signature=ad80c730a21e5b8d04586a2213dd63b9a0e99e0e2307b0ade35a65485a288648")
        body += Array(repeating: 0x61, count: 65_536) + line("")
        body += line("400;chunk-signature=0055627c9e194cb4542bae2aa5492e3c1575bbb81b612b7d234b86a503ef5497")
        body += Array(repeating: 0x61, count: 1023) + [lastByte] + line("")
        body += line("0;chunk-signature=b6c6ea8a5354eaf15b3cb7646744f4275b71ea724fed81ceb9323e279d449df9") + line("")
        return body
    }

    @Test("the documented chunked upload, in pieces of any size", arguments: [1, 7, 1000, 8192, 100_000])
    func readsChunks(_ size: Int) throws {
        var decoder = try #require(try acceptance(chunkedHead()).chunks)
        let body = Self.chunkedBody()
        var decoded: [UInt8] = []
        for start in stride(from: 0, to: body.count, by: size) {
            decoded += try decoder.push(Array(body[start..<min(start + size, body.count)]))
        }
        #expect(try decoder.finish().isEmpty)
        #expect(decoded == Array(repeating: 0x61, count: 66_560))
    }

    @Test func refusesAlteredAndCutChunks() throws {
        var altered = try #require(try acceptance(chunkedHead()).chunks)
        do {
            _ = try altered.push(Self.chunkedBody(lastByte: 0x62))
            Issue.record("an altered chunk was accepted")
        } catch {
            #expect(error.code == "SignatureDoesNotMatch")
        }
        var cut = try #require(try acceptance(chunkedHead()).chunks)
        _ = try cut.push(Array(Self.chunkedBody().dropLast(90)))
        do {
            _ = try cut.finish()
            Issue.record("a cut body was accepted")
        } catch {
            #expect(error.code == "IncompleteBody")
        }
    }

    private func unsignedTrailerDecoder(length: Int) throws -> AWSChunkedDecoder {
        var head = try head(
            .put, "/k",
            [
                ("x-amz-decoded-content-length", String(length)), ("x-amz-trailer", "x-amz-checksum-crc32"),
                ("Content-Encoding", "aws-chunked"),
            ])
        signer.sign(&head, payload: .literal("STREAMING-UNSIGNED-PAYLOAD-TRAILER"), at: Self.date)
        return try #require(try acceptance(head).chunks)
    }

    @Test("the form that boto3 uploads with: unsigned chunks and a checksum at the end")
    func readsUnsignedTrailer() throws {
        let data = Array("hello world".utf8)
        let sum = ContentChecksum.base64(.crc32, of: data)
        let body = Array("b\r\nhello world\r\n0\r\nx-amz-checksum-crc32:\(sum)\r\n\r\n".utf8)
        for size in [1, 5, 200] {
            var decoder = try unsignedTrailerDecoder(length: data.count)
            var decoded: [UInt8] = []
            for start in stride(from: 0, to: body.count, by: size) {
                decoded += try decoder.push(Array(body[start..<min(start + size, body.count)]))
            }
            let trailer = try decoder.finish()
            #expect(decoded == data)
            #expect(trailer[try #require(HTTPField.Name("x-amz-checksum-crc32"))] == sum)
        }
        var lacking = try unsignedTrailerDecoder(length: data.count)
        do {
            _ = try lacking.push(Array("b\r\nhello world\r\n0\r\n\r\n".utf8))
            _ = try lacking.finish()
            Issue.record("the announced trailer is missing, and was accepted")
        } catch {
            #expect(error.code == "MalformedTrailerError")
        }
    }

    @Test("the documented upload with a signed trailer")
    func readsSignedTrailer() throws {
        var head = try head(
            .put, "/examplebucket/chunkObject.txt", host: "s3.amazonaws.com",
            [
                ("x-amz-storage-class", "REDUCED_REDUNDANCY"), ("Content-Encoding", "aws-chunked"),
                ("x-amz-decoded-content-length", "66560"), ("x-amz-trailer", "x-amz-checksum-crc32c"),
            ])
        let seed = signer.sign(&head, payload: .literal("STREAMING-AWS4-HMAC-SHA256-PAYLOAD-TRAILER"), at: Self.date)
        #expect(seed == "106e2a8a18243abcf37539882f36619c00e2dfc72633413f02d3b74544bfeb8e")
        func line(_ text: String) -> [UInt8] { Array((text + "\r\n").utf8) }
        var body = line("10000;chunk-signature=b474d8862b1487a5145d686f57f013e54db672cee1c953b3010fb58501ef5aa2")
        body += Array(repeating: 0x61, count: 65_536) + line("")
        body += line("400;chunk-signature=1c1344b170168f8e65b41376b44b20fe354e373826ccbbe2c1d40a8cae51e5c7")
        body += Array(repeating: 0x61, count: 1024) + line("")
        body += line("0;chunk-signature=2ca2aba2005185cf7159c6277faf83795951dd77a3a99e6e65d5c9f85863f992")
        body += line("x-amz-checksum-crc32c:sOO8/Q==")
        body += line("x-amz-trailer-signature:d81f82fc3505edab99d459891051a732e8730629a2e4a59689829ca17fe2e435")
        body += line("")
        var decoder = try #require(try acceptance(head).chunks)
        let decoded = try decoder.push(body)
        let trailer = try decoder.finish()
        #expect(trailer[try #require(HTTPField.Name("x-amz-checksum-crc32c"))] == "sOO8/Q==")
        #expect(ContentChecksum.base64(.crc32c, of: decoded) == "sOO8/Q==")
    }
}
