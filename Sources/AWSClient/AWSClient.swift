package import AWSWire
package import Core
internal import HTTPTypes
package import Logging
internal import Synchronization
#if canImport(FoundationEssentials)
internal import FoundationEssentials
#else
internal import Foundation
#endif

/// Sends operations to AWS or to a local cloud: checks the input, encodes, signs, tries again where that is safe.
///
/// One for each target; share it, its retry budget is for all its calls together.
package final class AWSClient: Sendable {
    package let configuration: AWSClientConfiguration
    package let clock: any Clock<Duration>
    package let wallClock: any WallClock
    let transport: any HTTPTransport
    let random: any RandomSource
    let logger: Logger
    let budget = RetryBudget()
    /// How many seconds the services' clocks are ahead of ours, as far as their refusals have told.
    let clockSkew = Mutex(0.0)
    let rate: Mutex<AdaptiveRate>

    /// - Parameters:
    ///   - transport: what sends single requests.
    ///   - clock: what waits between attempts and between the looks of waiters.
    ///   - wallClock: the calendar time of signatures.
    ///   - random: for jitter and client tokens.
    ///   - logger: told of attempts at trace level; never of secrets or bodies.
    package init(
        _ configuration: AWSClientConfiguration, transport: any HTTPTransport, clock: any Clock<Duration>,
        wallClock: any WallClock, random: any RandomSource, logger: Logger
    ) {
        self.configuration = configuration
        self.transport = transport
        self.clock = clock
        self.wallClock = wallClock
        self.random = random
        self.logger = logger
        rate = Mutex(AdaptiveRate(now: wallClock.now.timeIntervalSince1970))
    }

    /// Sends one operation and gives back its output.
    ///
    /// - Parameters:
    ///   - safety: whether it may be sent again after an unknown outcome; by default only reads may.
    ///   - timeout: time until each attempt's reply head must have come.
    /// - Throws: ``AWSClientError``: `aws.request_invalid` before sending, `aws.refused`, `aws.throttled`,
    ///   `aws.unreachable`, `aws.outcome_unknown`, `aws.no_reply`, `aws.reply_invalid`, and what the source of the
    ///   credentials throws.
    package func call<Input: WireShape, Output: WireShape>(
        _ operation: AWSOperation<Input, Output>, _ input: Input, safety: CallSafety? = nil,
        timeout: Duration = .seconds(60)
    ) async throws -> Output {
        let fields = try await call(
            operation.model, operation.operation, input.wire, safety: safety, timeout: timeout)
        do {
            return try Output(wire: fields)
        } catch {
            throw replyInvalid(operation.model, operation.operation, error)
        }
    }

    /// The same for an operation that is known only at run time.
    package func call(
        _ model: ServiceModel, _ operation: OperationModel, _ input: WireFields, clientToken: String? = nil,
        safety: CallSafety? = nil, timeout: Duration = .seconds(60)
    ) async throws -> WireFields {
        let prepared = try prepare(
            model, operation, input, clientToken: clientToken, safety: safety, timeout: timeout)
        return try await exchange(prepared) { reply in
            let body = try await reply.body.collect(upTo: Self.replyLimit)
            let wire = WireReply(status: reply.status.code, headers: reply.headers, body: body)
            do {
                return try prepared.codec.decodeReply(operation, wire, model: model)
            } catch let fault as WireFault {
                throw Self.error(
                    for: fault, FailureClass.of(status: fault.status, code: fault.code), prepared,
                    requestID: fault.requestID)
            } catch {
                throw self.replyInvalid(model, operation, error, requestID: Self.requestID(reply.headers))
            }
        }
    }

    /// Most bytes of a reply that is read whole.
    static let replyLimit = 64 << 20

    func replyInvalid(
        _ model: ServiceModel, _ operation: OperationModel, _ error: any Error, requestID: String? = nil
    ) -> AWSClientError {
        let request = requestID.map { " (request \(TerminalText.escape($0, limit: 80)))" } ?? ""
        return AWSClientError(
            AWSClientError.replyInvalid,
            "\(model.name) \(operation.name): the reply cannot be read: "
                + "\((error as? any CodedError)?.message ?? "\(error)")\(request)",
            retry: CallSafety.standard(for: operation.name) == .repeatable ? .never : .unknownOutcome,
            underlying: error)
    }
}
