import AWSShapes
import AWSWire
import Core
import Foundation
import HTTPTypes
import Testing

/// What botocore sends and reads, recorded by `Scripts/record-wire-fixtures`.
struct WireFixtures {
    struct Request: Sendable, CustomTestStringConvertible {
        var service: String
        var wireProtocol: WireProtocol
        var operation: String
        var input: WireFields
        var request: WireRequest
        var testDescription: String { "\(service) \(wireProtocol.rawValue) \(operation)" }
    }

    struct Reply: Sendable, CustomTestStringConvertible {
        var service: String
        var wireProtocol: WireProtocol
        var operation: String
        var reply: WireReply
        var parsed: WireFields?
        var errorCode: String?
        var errorMessage: String?
        var testDescription: String { "\(service) \(wireProtocol.rawValue) \(operation) \(reply.status)" }
    }

    struct Event: Sendable {
        var bytes: [UInt8]
        var payload: [UInt8]
        var headers: JSONObject
    }

    var requests: [Request] = []
    var replies: [Reply] = []
    var events: [Event] = []

    static let all: WireFixtures = {
        do {
            return try WireFixtures()
        } catch {
            fatalError("Tests/Fixtures/wire.json: \(error)")
        }
    }()

    static let models: [ServiceModel] = [
        SageMaker.model, SageMakerRuntime.model, S3.model, STS.model, IAM.model, CloudWatch.model,
    ]

    static func model(_ name: String) throws -> ServiceModel { try #require(models.first { $0.name == name }) }

    private init() throws {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        let document = try JSONValue(
            parsing: Array(Data(contentsOf: folder.appending(path: "Fixtures/wire.json"))))
        for item in document["requests"]?.array ?? [] {
            let model = try Self.model(Self.text(item, "service"))
            let operation = try model.operation(Self.text(item, "operation"))
            requests.append(
                Request(
                    service: model.name, wireProtocol: try Self.wireProtocol(item), operation: operation.name,
                    input: try Self.fields(item["input"], operation.input, model),
                    request: try WireRequest(
                        method: try #require(HTTPRequest.Method(rawValue: Self.text(item, "method"))),
                        target: Self.text(item, "target"), headers: try Self.headers(item), body: try Self.body(item))))
        }
        for item in document["replies"]?.array ?? [] {
            let model = try Self.model(Self.text(item, "service"))
            let operation = try model.operation(Self.text(item, "operation"))
            var parsed: WireFields?
            if let value = item["parsed"], !value.isNull {
                parsed = try Self.fields(value, operation.output, model)
                // botocore gives an empty map where no such header came.
                if parsed?.structure("Metadata")?.isEmpty == true { parsed?["Metadata"] = nil }
            }
            replies.append(
                Reply(
                    service: model.name, wireProtocol: try Self.wireProtocol(item), operation: operation.name,
                    reply: WireReply(
                        status: Int(try #require(item["status"]?.int)), headers: try Self.headers(item),
                        body: try Self.body(item)),
                    parsed: parsed, errorCode: item["error"]?["code"]?.string,
                    errorMessage: item["error"]?["message"]?.string))
        }
        for item in document["events"]?.array ?? [] {
            events.append(
                Event(
                    bytes: try #require(Base64.decode(Self.text(item, "bytes"))),
                    payload: try #require(Base64.decode(Self.text(item, "payload"))),
                    headers: try #require(item["headers"]?.object)))
        }
    }

    private static func text(_ item: JSONValue, _ name: String) throws -> String { try #require(item[name]?.string) }

    private static func wireProtocol(_ item: JSONValue) throws -> WireProtocol {
        try #require(WireProtocol(rawValue: text(item, "protocol")))
    }

    private static func body(_ item: JSONValue) throws -> [UInt8] { try #require(Base64.decode(text(item, "body"))) }

    private static func headers(_ item: JSONValue) throws -> HTTPFields {
        var headers = HTTPFields()
        for (name, value) in item["headers"]?.object?.members ?? [] {
            headers[try #require(HTTPField.Name(name))] = value.string
        }
        return headers
    }

    static func fields(_ value: JSONValue?, _ shape: ShapeID?, _ model: ServiceModel) throws -> WireFields {
        var fields = WireFields()
        for (name, member) in value?.object?.members ?? [] {
            let known = try #require(shape.flatMap { model[$0].member(name) })
            fields[name] = try wire(member, known.shape, model)
        }
        return fields
    }

    private static func wire(_ value: JSONValue, _ id: ShapeID, _ model: ServiceModel) throws -> WireValue {
        let shape = model[id]
        switch value {
        case .null: return .null
        case .bool(let bool): return .bool(bool)
        case .string(let text): return .string(text)
        case .int(let number):
            return shape.kind == .double || shape.kind == .float ? .double(Double(number)) : .int(number)
        case .double(let number): return .double(number)
        case .array(let values): return .list(try values.map { try wire($0, shape.element, model) })
        case .object(let object):
            if let blob = object["$blob"]?.string { return .blob(try #require(Base64.decode(blob))) }
            if let time = object["$time"]?.double { return .timestamp(Date(timeIntervalSince1970: time)) }
            guard shape.kind == .map else { return .structure(try fields(value, id, model)) }
            var map = WireFields()
            for (key, item) in object.members { map[key] = try wire(item, shape.element, model) }
            return .structure(map)
        }
    }
}
