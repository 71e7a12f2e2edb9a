import AWSShapes
import AWSWire
import Core
import Foundation
import HTTPTypes
import Testing

@Suite("botocore's bytes")
struct WireFixtureTests {
    @Test("we send what botocore sends", arguments: WireFixtures.all.requests)
    func encodesRequests(_ fixture: WireFixtures.Request) throws {
        let model = try WireFixtures.model(fixture.service)
        let operation = try model.operation(fixture.operation)
        let codec = ServiceModel.codec(fixture.wireProtocol)
        let request = try codec.encodeRequest(operation, fixture.input, model: model)
        let theirs = fixture.request
        #expect(request.method == theirs.method)
        #expect(request.path == theirs.path)
        #expect(Set(request.query) == Set(theirs.query))
        for field in theirs.headers where field.name != .contentLength {
            #expect(request.headers[field.name] == field.value, "\(field.name)")
        }
        switch fixture.wireProtocol {
        case .json:
            #expect(try JSONValue(parsing: request.body) == JSONValue(parsing: theirs.body))
        case .restJSON, .cbor: #expect(request.body == theirs.body)
        case .query:
            func items(_ body: [UInt8]) throws -> Set<WireQueryItem> {
                // botocore writes microseconds, we what AWS keeps.
                let text = String(decoding: body, as: UTF8.self).replacing("500000Z", with: "500Z")
                return Set(try WireQueryItem.parse(text.replacing("+", with: "%20")))
            }
            #expect(try items(request.body) == items(theirs.body))
        case .restXML:
            let declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
            let ours = String(decoding: request.body, as: UTF8.self)
            #expect(ours.replacing(declaration, with: "") == String(decoding: theirs.body, as: UTF8.self))
        }
    }

    @Test("we read what botocore sends", arguments: WireFixtures.all.requests)
    func decodesRequests(_ fixture: WireFixtures.Request) throws {
        let model = try WireFixtures.model(fixture.service)
        let route = try #require(model.route(fixture.request))
        #expect(route.operation.name == fixture.operation)
        #expect(route.wireProtocol == fixture.wireProtocol)
        var fields = try ServiceModel.codec(route.wireProtocol)
            .decodeRequest(route.operation, fixture.request, model: model)
        // Every HTTP request has a length, which the caller need not have given.
        if fixture.input["ContentLength"] == nil { fields["ContentLength"] = nil }
        #expect(fields == fixture.input)
    }

    @Test("we read a reply as botocore does", arguments: WireFixtures.all.replies)
    func decodesReplies(_ fixture: WireFixtures.Reply) throws {
        let model = try WireFixtures.model(fixture.service)
        let operation = try model.operation(fixture.operation)
        let codec = ServiceModel.codec(fixture.wireProtocol)
        guard let parsed = fixture.parsed else {
            let fault = codec.decodeFault(fixture.reply, model: model)
            #expect(fault.code == fixture.errorCode)
            #expect(fault.message == fixture.errorMessage)
            #expect(fault.status == fixture.reply.status)
            return
        }
        #expect(try codec.decodeReply(operation, fixture.reply, model: model) == parsed)
    }

    @Test("a reply of ours reads back as what botocore read", arguments: WireFixtures.all.replies)
    func encodesReplies(_ fixture: WireFixtures.Reply) throws {
        let model = try WireFixtures.model(fixture.service)
        let operation = try model.operation(fixture.operation)
        let codec = ServiceModel.codec(fixture.wireProtocol)
        if let parsed = fixture.parsed {
            let reply = try codec.encodeReply(operation, parsed, requestID: "r-2", model: model)
            #expect(try codec.decodeReply(operation, reply, model: model) == parsed)
        } else {
            let fault = codec.decodeFault(fixture.reply, model: model)
            let reply = codec.encodeFault(fault, requestID: "r-2", request: nil, model: model)
            var again = codec.decodeFault(reply, model: model)
            #expect(again.requestID == "r-2")
            again.requestID = fault.requestID
            #expect(again == fault)
        }
    }

    @Test("botocore's event stream messages decode, whole and byte by byte")
    func decodesEvents() throws {
        for event in WireFixtures.all.events {
            var whole = EventStreamDecoder()
            let message = try #require(try whole.push(event.bytes).first)
            try whole.finish()
            #expect(message.payload == event.payload)
            #expect(message.headers.count == event.headers.count)
            for header in message.headers { #expect(Self.matches(header.value, event.headers[header.name])) }
            #expect(try message.encoded() == event.bytes)
            var slow = EventStreamDecoder()
            var messages: [EventStreamMessage] = []
            for byte in event.bytes { messages += try slow.push([byte]) }
            #expect(messages == [message])
        }
    }

    private static func matches(_ value: EventStreamMessage.Value, _ json: JSONValue?) -> Bool {
        switch value {
        case .bool(let bool): json == .bool(bool)
        case .int8(let number): json == .int(Int64(number))
        case .int16(let number): json == .int(Int64(number))
        case .int32(let number): json == .int(Int64(number))
        case .int64(let number): json == .int(number)
        case .bytes(let bytes), .uuid(let bytes): json?["$blob"]?.string == Base64.encode(bytes)
        case .string(let text): json == .string(text)
        case .timestamp(let date): json == .int(Int64((date.timeIntervalSince1970 * 1000).rounded()))
        }
    }

    @Test("cut or altered bodies are refused or read, and never trap", arguments: WireFixtures.all.requests)
    func survivesGarbage(_ fixture: WireFixtures.Request) throws {
        let model = try WireFixtures.model(fixture.service)
        let operation = try model.operation(fixture.operation)
        let codec = ServiceModel.codec(fixture.wireProtocol)
        let random = SeededRandomSource(seed: 7)
        let body = fixture.request.body
        for round in 0..<200 {
            var request = fixture.request
            request.body = Array(body.prefix(body.isEmpty ? 0 : Int(random.next() % UInt64(body.count + 1))))
            if round % 2 == 1 {
                request.body = body
                for _ in 0..<3 where !body.isEmpty {
                    request.body[Int(random.next() % UInt64(body.count))] = UInt8(truncatingIfNeeded: random.next())
                }
            }
            _ = try? codec.decodeRequest(operation, request, model: model)
            let reply = WireReply(status: 200, headers: request.headers, body: request.body)
            _ = try? codec.decodeReply(operation, reply, model: model)
            _ = codec.decodeFault(reply, model: model)
        }
    }
}
