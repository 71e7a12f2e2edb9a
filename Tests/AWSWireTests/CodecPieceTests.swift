import AWSWire
import Core
import Foundation
import HTTPTypes
import Testing

@Suite("pieces of the codecs")
struct CodecPieceTests {
    static let model: ServiceModel = {
        let text = """
            service\tname=t\tid=T\tsigning=t\tendpoint=t\tversion=2020-01-01\tprotocols=json\tjson=1.1\ttarget=T
            o\tOp\tPOST\t/\tin=In\tout=In
            s\tIn\tstructure
            m\tName\tText\treq
            m\tCount\tInt
            m\tBig\tLong
            m\tRate\tDouble
            m\tWhen\tTime
            m\tData\tBlob
            m\tItems\tList
            m\tTags\tMap
            m\tInner\tIn
            m\tFlag\tBool
            s\tText\tstring
            s\tInt\tinteger
            s\tLong\tlong
            s\tDouble\tdouble
            s\tTime\ttimestamp
            s\tBlob\tblob
            s\tBool\tboolean
            s\tList\tlist\tof=Text
            s\tMap\tmap\tkey=Text\tof=Text

            """
        do {
            return try ServiceModel(parsing: text)
        } catch {
            fatalError("\(error)")
        }
    }()

    private func read(_ text: String) throws -> WireFields {
        try ServiceModel.codec(.json).decodeRequest(
            Self.model.operation("Op"),
            WireRequest(method: .post, path: "/", body: Array(text.utf8)), model: Self.model)
    }

    private func write(_ fields: WireFields) throws -> String {
        let request = try ServiceModel.codec(.json).encodeRequest(Self.model.operation("Op"), fields, model: Self.model)
        return String(decoding: request.body, as: UTF8.self)
    }

    @Test func jsonReadsAndWrites() throws {
        let text = """
            {"Name":"\\u00e9\\ud83d\\ude00\\n","Count":-3,"Big":9223372036854775807,"Rate":1e-3,"When":1.5,"Data":"AP8=",\
            "Items":["a",null],"Tags":{"k":"v"},"Inner":{"Name":"x"},"Flag":true,"Later":{"a":[1,2.5,"b",{}]},"Gone":null}
            """
        let fields = try read(text)
        #expect(fields.string("Name") == "\u{e9}\u{1F600}\n")
        #expect(fields.int("Big") == .max)
        #expect(fields.double("Rate") == 0.001)
        #expect(fields.timestamp("When") == Date(timeIntervalSince1970: 1.5))
        #expect(fields.blob("Data") == [0, 255])
        #expect(fields["Items"] == ["a", .null])
        #expect(fields["Later"] == ["a": [1, 2.5, "b", [:]]])
        #expect(fields["Gone"] == nil)
        #expect(try read(write(fields)) == fields)
        #expect(
            try write(["Rate": .double(.nan), "When": .timestamp(Date(timeIntervalSince1970: -0.25))])
                == #"{"Rate":"NaN","When":-0.250}"#)
        #expect(try write(["Name": "\u{1}\"\\\t/"]) == #"{"Name":"\u0001\"\\\t/"}"#)
    }

    @Test(
        "what is not what the model says is refused with its place",
        arguments: [
            (#"{"Name":1}"#, "Name"), (#"{"Count":"1"}"#, "Count"), (#"{"Count":2147483648}"#, "Count"),
            (#"{"Count":1.5}"#, "Count"), (#"{"Inner":{"Inner":{"Flag":"true"}}}"#, "Inner.Inner.Flag"),
            (#"{"Items":{}}"#, "Items"), (#"{"Items":["a",7]}"#, "Items.1"), (#"{"Tags":{"k":[]}}"#, "Tags.k"),
            (#"{"Data":"A"}"#, "Data"), (#"{"When":"soon"}"#, "When"), (#"{"When":1e300}"#, "When"),
        ])
    func jsonMistypes(_ text: String, _ place: String) throws {
        do {
            _ = try read(text)
            Issue.record("\(text) was read")
        } catch let error as AWSWireError {
            #expect(error.code == AWSWireError.memberMistyped)
            #expect(error.message.contains(" at \(place): "))
        }
    }

    @Test(
        "broken text is refused",
        arguments: [
            "[]", "{", "{}x", "{\"a\"}", "{\"a\":}", "{\"a\":1,}", "{,}", "{\"a\":01}", "{\"a\":1.}", "{\"a\":1e}",
            "{\"a\":tru}", "{\"a\":\"\n\"}", "{\"a\":\"\\x\"}", "{\"a\":\"\\ud800\"}", "{\"a\":\"\\udc00\"}",
            "{\"a\":\"",
            "{\"a\":[1 2]}", "{\"a\":-}", "{\"a\":+1}", "nul", "\"", "{\"a\" 1}",
        ])
    func jsonBroken(_ text: String) {
        #expect(throws: AWSWireError.self) { try read(text) }
    }

    @Test func jsonLimits() {
        let deep = String(repeating: "{\"a\":", count: 100_000) + "1" + String(repeating: "}", count: 100_000)
        #expect(throws: AWSWireError.self) { try read(deep) }
        let list = "{\"a\":" + String(repeating: "[", count: 100_000)
        #expect(throws: AWSWireError.self) { try read(list) }
        #expect(throws: AWSWireError.self) {
            try ServiceModel.codec(.json).decodeRequest(
                Self.model.operation("Op"),
                WireRequest(method: .post, path: "/", body: [0x7B, 0x22, 0xFF, 0x22, 0x7D]),
                model: Self.model)
        }
    }

    @Test("many members stay fast to build and to find")
    func wideObjects() throws {
        let text = "{" + (0..<50_000).map { "\"k\($0)\":\($0)" }.joined(separator: ",") + "}"
        let fields = try read(text)
        #expect(fields.count == 50_000)
        #expect(fields["k49999"] == 49_999)
        var fewer = fields
        fewer["k0"] = nil
        #expect(fewer["k1"] == 1 && fewer["k0"] == nil && fewer.count == 49_999)
    }

    @Test func cborSurvivesGarbage() throws {
        let operation = try Self.model.operation("Op")
        let random = SeededRandomSource(seed: 3)
        for _ in 0..<20_000 {
            let bytes = (0..<Int(random.next() % 24)).map { _ in UInt8(truncatingIfNeeded: random.next()) }
            _ = try? ServiceModel.codec(.cbor).decodeRequest(
                operation, WireRequest(method: .post, path: "/", body: bytes), model: Self.model)
        }
        for bytes: [UInt8] in [
            Array(repeating: 0x9F, count: 100_000), Array(repeating: 0xBF, count: 100_000),
            Array(repeating: 0xC1, count: 100_000), [0xBB] + Array(repeating: 0xFF, count: 8),
            [0xA1, 0x61, 0x61, 0x5B] + Array(repeating: 0xFF, count: 8),
            [0xA1, 0x61, 0x61, 0x9B] + Array(repeating: 0x7F, count: 8), [0x81], [0xA1, 0x01, 0x01], [0xA0, 0x00],
        ] {
            #expect(throws: AWSWireError.self) {
                try ServiceModel.codec(.cbor).decodeRequest(
                    operation, WireRequest(method: .post, path: "/", body: bytes), model: Self.model)
            }
        }
    }

    @Test(
        "XML that is not plain is refused",
        arguments: [
            "", "x", "<a>", "<a></b>", "<a/><b/>", "<a/>x", "<a b=c/>", "<a b='1' b='2'/>", "<a>&x;</a>", "<a>&</a>",
            "<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><a>&x;</a>", "<!DOCTYPE a><a/>", "<a><!-- </a>",
            "<a><![CDATA[x</a>", "<a>&#0;</a>", "<a>&#xD800;</a>", "</a>", "<>", "<a b='<'/>", "<?xml", "<a",
        ])
    func xmlRefusals(_ text: String) {
        #expect(throws: WireProblem.self) { try XMLTreeReader.read(Array(text.utf8)) }
    }

    @Test func xmlReads() throws {
        let text =
            "\u{FEFF}<?xml version=\"1.0\"?><!-- c --><n:a xmlns:n=\"u\" x:y='&quot;1'>t<b/>&lt;<![CDATA[<&]]>\r\n</n:a> "
        let root = try XMLTreeReader.read(Array(text.utf8))
        #expect(root.name == "a")
        #expect(root.text == "t<<&\n")
        #expect(root.attributes == ["x:y": "\"1"])
        #expect(root.children.map(\.name) == ["b"])
        let deep = String(repeating: "<a>", count: 100_000)
        #expect(throws: WireProblem.self) { try XMLTreeReader.read(Array(deep.utf8)) }
        let random = SeededRandomSource(seed: 5)
        for _ in 0..<5000 {
            var bytes = Array(text.utf8)
            for _ in 0..<3 {
                bytes[Int(random.next() % UInt64(bytes.count))] = UInt8(truncatingIfNeeded: random.next())
            }
            _ = try? XMLTreeReader.read(Array(bytes.prefix(Int(random.next() % UInt64(bytes.count + 1)))))
        }
    }

    @Test func eventStreamRefusesWhatIsBroken() throws {
        let message = EventStreamMessage.event(
            "PayloadPart", contentType: "application/octet-stream", payload: [1, 2, 3])
        let bytes = try message.encoded()
        for index in bytes.indices {
            var altered = bytes
            altered[index] ^= 0x10
            var decoder = EventStreamDecoder()
            #expect(throws: AWSWireError.self) {
                #expect(try decoder.push(altered) != [message])
                try decoder.finish()
            }
        }
        var cut = EventStreamDecoder()
        #expect(try cut.push(Array(bytes.dropLast())).isEmpty)
        #expect(throws: AWSWireError.self) { try cut.finish() }
        var two = EventStreamDecoder()
        #expect(try two.push(bytes + bytes) == [message, message])
        let long = EventStreamMessage(
            headers: [.init("a", .string(String(repeating: "x", count: 40_000)))], payload: [])
        #expect(throws: AWSWireError.self) { try long.encoded() }
    }

    @Test func checksums() {
        let data = Array("123456789".utf8)
        let known: [(ChecksumAlgorithm, String)] = [
            (.crc32, "y/Q5Jg=="), (.crc32c, "4waSgw=="), (.crc64nvme, "rosUhgp5mIg="),
            (.sha1, "98O8HYCOBHMq32eZZczDTKeuNEE="),
        ]
        for (algorithm, expected) in known { #expect(ContentChecksum.base64(algorithm, of: data) == expected) }
        #expect(Base64.encode(InsecureHasher.digest(.md5, of: data)) == "JfnnlDI7RTiF9RgfG2JNCw==")
        // In pieces of any size the same as at once.
        let long = (0..<1000).map { UInt8(truncatingIfNeeded: $0 * 7) }
        for algorithm in ChecksumAlgorithm.allCases {
            var pieces = ContentChecksum(algorithm)
            for start in stride(from: 0, to: long.count, by: 13) {
                pieces.update(long[start..<min(start + 13, long.count)])
            }
            #expect(pieces.base64 == ContentChecksum.base64(algorithm, of: long))
        }
        #expect(ContentChecksum.base64(.crc32, of: long) == "EUrV/w==")
        #expect(Base64.decode("JQ==") == [0x25])
        for broken in ["J", "JQ", "JQ=", "JQ===", "J=Q=", "JQ==JQ==", "J!=="] { #expect(Base64.decode(broken) == nil) }
    }

    @Test func queryStrings() throws {
        #expect(
            try WireQueryItem.parse("a=b%20c&d&e=&f=g=h") == [
                WireQueryItem("a", "b c"), WireQueryItem("d", nil), WireQueryItem("e", ""), WireQueryItem("f", "g=h"),
            ])
        #expect(
            WireQueryItem.encode([WireQueryItem("a b", "\u{fc}/+"), WireQueryItem("c", nil)]) == "a%20b=%C3%BC%2F%2B&c")
        for broken in ["%", "a=%G0", "a=%FF", "%2"] {
            #expect(throws: AWSWireError.self) { try WireQueryItem.parse(broken) }
        }
    }

    @Test func timestamps() {
        let date = Date(timeIntervalSince1970: 1_769_862_896)
        #expect(WireTimestamp.text(date, .httpDate) == "Sat, 31 Jan 2026 12:34:56 GMT")
        #expect(WireTimestamp.text(date, .iso8601) == "2026-01-31T12:34:56Z")
        for text in [
            "Sat, 31 Jan 2026 12:34:56 GMT", "2026-01-31T12:34:56Z", "2026-01-31T13:34:56+01:00", "1769862896",
        ] {
            #expect(WireTimestamp.parse(text) == date)
        }
        for text in ["", "x", "Sat, 31 Foo 2026 12:34:56 GMT", "2026-13-31T12:34:56Z"] {
            #expect(WireTimestamp.parse(text) == nil)
        }
    }
}
