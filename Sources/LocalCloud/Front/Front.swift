import AWSWire
package import Core
import HTTPTypes
package import Logging

/// How the front behaves.
package struct FrontSetting: Sendable {
    /// The port that clients name in `Host`.
    package var port: Int
    /// 12 digits.
    package var account: String
    package var region: String
    /// Takes any signature for operations that cannot lead to code being run.
    package var allowsAnyKey: Bool
    /// What the control surface's callers must bear.
    package var adminToken: Secret
    /// The largest body that is collected before a service sees it, in bytes: model invocation's own limit.
    package var bodyLimit: Int

    package init(
        port: Int, account: String, region: String, allowsAnyKey: Bool = false, adminToken: Secret,
        bodyLimit: Int = 6 << 20
    ) {
        self.port = port
        self.account = account
        self.region = region
        self.allowsAnyKey = allowsAnyKey
        self.adminToken = adminToken
        self.bodyLimit = bodyLimit
    }
}

/// The one door of the local cloud: checks requests, tells services apart, and answers in the caller's protocol.
///
/// Order: Host and Origin; whose request it is; size; signature; the model's constraints; the service. Never throws:
/// every fault is a reply.
package final class Front: Sendable {
    let setting: FrontSetting
    let guardian: FrontGuard
    let directory: FrontDirectory
    let authenticator: Authenticator
    let s3: ServiceTable<S3Service.Call, HTTPReply>?
    let admin: AdminSurface
    let random: any RandomSource
    let logger: Logger

    /// - Parameters:
    ///   - keys: who may sign.
    ///   - wall: real time, against which signatures are judged.
    package init(
        setting: FrontSetting, services: [any AWSServiceHandler], raw: [any RawServiceHandler],
        objects: ObjectStore?, admin: [any AdminHandler], keys: any KeyRing, wall: any WallClock,
        random: any RandomSource, logger: Logger
    ) {
        self.setting = setting
        guardian = FrontGuard(port: setting.port)
        directory = FrontDirectory(services: services.map(\.operations), raw: raw.map(\.operations))
        authenticator = Authenticator(
            keys: keys, wall: wall, allowsAnyKey: setting.allowsAnyKey, account: setting.account,
            region: setting.region)
        s3 = objects.map { S3Service(objects: $0, region: setting.region, account: setting.account).operations }
        self.admin = AdminSurface(handlers: admin, token: setting.adminToken)
        self.random = random
        self.logger = logger
    }

    /// What is registered: by botocore's name of the service, each operation with what `--any-key` means for it.
    package var registered: [String: [String: KeyRule]] {
        var all: [String: [String: KeyRule]] = [:]
        for table in directory.services { all[table.model.name] = table.keys }
        for table in directory.raw { all[table.model.name] = table.keys }
        if let s3 { all[s3.model.name] = s3.keys }
        return all
    }

    /// What each registered operation reads, by botocore's name of the service.
    package var reads: [String: [String: MemberSet]] {
        var all: [String: [String: MemberSet]] = [:]
        for table in directory.services { all[table.model.name] = table.reads }
        for table in directory.raw { all[table.model.name] = table.reads }
        if let s3 { all[s3.model.name] = s3.reads }
        return all
    }

    /// Tells the port that the server got.
    package func listen(on port: Int) { guardian.listen(on: port) }

    /// Answers a request. Cancellation is the client's going away.
    package func answer(_ request: FrontRequest) async -> HTTPReply {
        let requestID = makeRequestID()
        let host: String
        do {
            host = try guardian.check(request.head)
        } catch {
            return plainFault(error, request, requestID)
        }
        // What the request says of itself, to tell the service apart; believed only after the check.
        let scope = (try? SigV4Authorization(of: request.head))?.scope
        switch directory.target(of: request, scope: scope) {
        case .admin: return await admin.answer(request, requestID: requestID, logger: logger)
        case .service(let service, let wireProtocol, let operation):
            return await answer(request, service, wireProtocol, operation: operation, requestID: requestID)
        case .query: return await answerQuery(request, scope: scope, requestID: requestID)
        case .raw(let service): return await answerRaw(request, service, requestID: requestID)
        case .absent(let service):
            let named = await service.named(by: request, limit: setting.bodyLimit)
            return reply(named.reply(to: request, requestID: requestID), requestID)
        case .s3:
            guard let s3 else { return plainFault(AWSFault.unknownService("s3"), request, requestID) }
            return await answerS3(request, s3, host: host, requestID: requestID)
        }
    }

    /// `8-4-4-4-12` hexadecimal digits, as AWS writes request ids.
    private func makeRequestID() -> String {
        let digits = Array(random.hex(bytes: 16))
        let cuts = [0..<8, 8..<12, 12..<16, 16..<20, 20..<32]
        return cuts.map { String(digits[$0]) }.joined(separator: "-")
    }

    /// The fault that a client may see; what it may not see is logged.
    func fault(for error: any Error, requestID: String, operation: String) -> AWSFault {
        switch error {
        case let fault as AWSFault: return fault
        case let error as AWSWireError where error.code == AWSWireError.bodyMalformed:
            return AWSFault("SerializationException", error.message, status: 400)
        case let error as AWSWireError where error.code == AWSWireError.memberMistyped:
            return AWSFault("SerializationException", error.message, status: 400)
        case is CancellationError:
            return AWSFault("RequestTimeout", "The request was cancelled.", status: 400)
        default:
            if let reason = DiskTrouble.reason(error) {
                logger.error("nothing can be written", metadata: ["operation": "\(operation)", "reason": "\(reason)"])
                return AWSFault(
                    "ServiceUnavailable",
                    "The local cloud cannot write to its data folder: \(reason). Free space there; nothing was changed.",
                    status: 503)
            }
            logger.error(
                "request failed inside",
                metadata: [
                    "request.id": "\(requestID)", "operation": "\(operation)",
                    "error": "\(TerminalText.escape(String(describing: error), limit: 2000))",
                ])
            return AWSFault(
                "InternalFailure", "The local cloud could not answer; its log names request \(requestID).", status: 500)
        }
    }
}
