internal import AWSWire
internal import Core
internal import Gateway

/// What a caller is told when the model, and not the request, is at fault.
struct ModelFailures {
    let endpoint: EndpointRecord

    /// The model answered with an error: status 424 with the original status and message.
    func modelError(status: Int, message: String) -> AWSFault {
        let kind = (400..<500).contains(status) ? "client" : "server"
        let group = "/aws/sagemaker/Endpoints/\(endpoint.name)"
        let scope = endpoint.scope
        let original = String(message.prefix(2048))
        return AWSFault(
            "ModelError",
            "Received \(kind) error (\(status)) from primary with message \"\(original)\". See the log group \(group) "
                + "in account \(scope.account) for more information.",
            status: 424,
            extra: [
                "OriginalStatusCode": .int(Int64(status)), "OriginalMessage": .string(original),
                "LogStreamArn": .string("arn:aws:logs:\(scope.region):\(scope.account):log-group:\(group)"),
            ])
    }

    /// No reply came from any replica.
    func fault(for error: GatewayError, variant: String?) -> AWSFault {
        switch error.code {
        case GatewayError.unknownVariant:
            AWSFault("ValidationError", "Variant \(variant ?? "") not found for Request")
        case GatewayError.deadlineExceeded:
            modelError(
                status: 0,
                message: "Your invocation timed out while waiting for a response from container primary. Review the "
                    + "latency metrics for each container in Amazon CloudWatch, resolve the issue, and try again.")
        case GatewayError.replicaFailed:
            modelError(
                status: 0, message: "The connection to container primary was closed before its reply was complete.")
        default:
            AWSFault(
                "ServiceUnavailable",
                "No instance of endpoint \(endpoint.name) can take the request now. Try again.", status: 503)
        }
    }
}
