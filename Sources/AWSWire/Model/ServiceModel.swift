import Core

/// One service's operations, shapes and limits, read once from the compact text that the shape generator writes.
package final class ServiceModel: Sendable {
    /// botocore's name of the service: `sagemaker-runtime`.
    package let name: String
    /// The service id: `SageMaker Runtime`; upper-cased with `_` it names `AWS_ENDPOINT_URL_…`.
    package let serviceID: String
    /// The name in the signature's scope.
    package let signingName: String
    /// The host's first labels: `runtime.sagemaker`.
    package let endpointPrefix: String
    /// The API version, a date.
    package let apiVersion: String
    /// The protocols that the service speaks, the model's preference first.
    package let protocols: [WireProtocol]
    /// `1.0` or `1.1` for the JSON protocol.
    package let jsonVersion: String
    /// What stands before the operation in `X-Amz-Target`; empty for other protocols.
    package let targetPrefix: String
    /// The namespace of XML bodies; empty when there is none.
    package let xmlNamespace: String
    /// True when JSON and CBOR errors also carry the Query protocol's code (`x-amzn-query-error`).
    package let isQueryCompatible: Bool
    /// Operations by name.
    package let operations: [String: OperationModel]
    /// All shapes, by their index.
    package let shapes: [ShapeModel]
    private let shapesByName: [String: ShapeID]
    let faultsByCode: [String: ShapeID]
    let router: RESTRouter

    /// Reads a model.
    ///
    /// - Throws: `wire.body_malformed` when the text is not what the generator writes.
    package init(parsing text: String) throws {
        var parser = ServiceModelParser()
        try parser.read(text)
        let parsed = try parser.finish()
        name = parsed.header.name
        serviceID = parsed.header.serviceID
        signingName = parsed.header.signingName
        endpointPrefix = parsed.header.endpointPrefix
        apiVersion = parsed.header.apiVersion
        protocols = parsed.header.protocols
        jsonVersion = parsed.header.jsonVersion
        targetPrefix = parsed.header.targetPrefix
        xmlNamespace = parsed.header.xmlNamespace
        isQueryCompatible = parsed.header.isQueryCompatible
        operations = parsed.operations
        shapes = parsed.shapes
        shapesByName = parsed.shapesByName
        faultsByCode = parsed.faultsByCode
        router = RESTRouter(operations: parsed.operations.values.map { $0 }, shapes: parsed.shapes)
    }

    /// Reads the text that is compiled into the program.
    package convenience init(embedded text: StaticString) {
        do {
            try self.init(parsing: text.description)
        } catch {
            // The generator wrote this text and a test reads every one: only a broken build comes here.
            preconditionFailure("an embedded service model does not parse: \(error)")
        }
    }

    /// The shape in that place.
    package subscript(_ id: ShapeID) -> ShapeModel { shapes[Int(id.index)] }

    /// The place of the shape of that name, nil when there is none.
    package func shapeID(_ name: String) -> ShapeID? { shapesByName[name] }

    /// The shape of that name, nil when there is none.
    package func shape(_ name: String) -> ShapeModel? { shapesByName[name].map { self[$0] } }

    /// The operation of that name.
    ///
    /// - Throws: `wire.request_unknown`.
    package func operation(_ name: String) throws -> OperationModel {
        guard let operation = operations[name] else {
            throw AWSWireError(
                AWSWireError.requestUnknown, "\(serviceID) has no operation '\(name)' among those that Slipway knows")
        }
        return operation
    }

    /// The operation of that name, which generated code takes from the text that was generated with it.
    package func embedded(_ name: String) -> OperationModel {
        guard let operation = operations[name] else {
            preconditionFailure("the generated operation \(name) is not in the model of \(serviceID)")
        }
        return operation
    }
}

extension ServiceModel {
    /// The codec of one of the protocols.
    package static func codec(_ wireProtocol: WireProtocol) -> any WireCodec {
        switch wireProtocol {
        case .json: JSONCodec()
        case .restJSON: RESTJSONCodec()
        case .restXML: RESTXMLCodec()
        case .query: QueryCodec()
        case .cbor: CBORCodec()
        }
    }

    /// Finds out which operation a request names and in which protocol; nil when it names none of this service.
    package func route(_ request: WireRequest) -> WireRoute? { WireRoute(of: request, in: self) }
}
