import AWSClient
import AWSWire
import Core
import HTTPTypes
import Logging
import TestSupport

/// Randomness that always draws the shortest wait.
struct ZeroRandom: RandomSource {
    func next() -> UInt64 { 0 }
}

/// A client whose transport is a closure, with manual clocks.
struct TestClient {
    let client: AWSClient
    let transport: ScriptedTransport
    let clock = ManualClock()

    init(
        retry: RetryPolicy = RetryPolicy(), url: String = "http://127.0.0.1:4566",
        credentials: CredentialStore? = nil, wall: any WallClock = ManualWallClock(),
        _ answer: @escaping @Sendable (HTTPCall, Int) async throws -> HTTPReply
    ) throws {
        let keys = SigV4Credentials(accessKeyID: "AKIDEXAMPLE", secretAccessKey: Secret("very-secret"))
        var configuration = try AWSClientConfiguration(
            endpointURL: url, region: "us-west-2", keys: keys, source: "test")
        configuration.retry = retry
        if let credentials { configuration.credentials = credentials }
        transport = ScriptedTransport(answer)
        client = AWSClient(
            configuration, transport: transport, clock: clock, wallClock: wall, random: ZeroRandom(),
            logger: Logger(label: "test", factory: { _ in SwiftLogNoOpLogHandler() }))
    }
}

extension HTTPReply {
    static func json(_ status: Int, _ text: String, _ headers: [(String, String)] = []) -> HTTPReply {
        var fields = HTTPFields()
        fields[.contentType] = "application/x-amz-json-1.1"
        for (name, value) in headers { fields[HTTPField.Name(name)!] = value }
        return HTTPReply(status: .init(code: status), headers: fields, body: .init(Array(text.utf8)))
    }
}

extension HTTPCall {
    var bytes: [UInt8] {
        if case .bytes(let bytes) = body { bytes } else { [] }
    }
    var text: String { String(decoding: bytes, as: UTF8.self) }
    func header(_ name: String) -> String? { head.headerFields[HTTPField.Name(name)!] }
}
