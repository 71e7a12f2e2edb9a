internal import AWSShapes
package import AWSWire
package import Core

extension AWSClient {
    /// The models of all services that Slipway calls, by their name with hyphens.
    package static let models: [String: ServiceModel] = [
        "sagemaker": SageMaker.model, "sagemaker-runtime": SageMakerRuntime.model, "s3": S3.model, "sts": STS.model,
        "iam": IAM.model, "cloudwatch": CloudWatch.model, "sso": SSO.model, "sso-oidc": SSOOIDC.model,
    ]

    /// Runs an operation whose request is JSON with the API's member names, as plans hold it.
    ///
    /// - Parameters:
    ///   - service: the service's name with hyphens: `sagemaker`.
    ///   - operation: `CreateEndpoint`, …
    ///   - clientToken: for members that take a token and are left out; the same on every attempt of one action, so that
    ///     the service answers a repetition with the first result. Nil draws one for this call.
    /// - Returns: the reply's members; blobs as base64, times as ISO 8601.
    /// - Throws: `aws.operation_unknown`, and what ``call(_:_:safety:timeout:)`` throws.
    package func call(
        service: String, operation: String, request: JSONValue, clientToken: String? = nil,
        safety: CallSafety? = nil, timeout: Duration = .seconds(60)
    ) async throws -> JSONValue {
        guard let model = Self.models[service], let found = model.operations[operation] else {
            throw AWSClientError(
                AWSClientError.operationUnknown, "Slipway sends no operation '\(operation)' to a service '\(service)'")
        }
        let input = try WireJSON.fields(
            request, shape: found.input, model: model, operation: "\(service) \(operation)")
        return WireJSON.json(
            try await call(
                model, found, input, clientToken: clientToken, safety: safety, timeout: timeout))
    }
}
