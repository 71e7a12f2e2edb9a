import Core
import Testing

struct JSONValueTests {
    @Test(arguments: [
        ("null", JSONValue.null), ("true", true), ("-12", -12), ("3.0", .double(3)), (#""a\u00e9\n""#, "aé\n"),
        (#"{"b":[1,{"a":null}],"a":"x"}"#, .object(["b": .array([1, .object(["a": .null])]), "a": "x"])),
        (#""\ud83d\ude00""#, "😀"),
        ("9223372036854775807", .int(.max)), ("1e3", .double(1000)), (" [ ] ", .array([])),
        ("{}", .object(JSONObject())),
    ])
    func reads(_ text: String, _ expected: JSONValue) throws {
        #expect(try JSONValue(parsing: text) == expected)
    }

    @Test(arguments: [
        "", "nul", "01", "1.", ".5", "+1", "1e", "[1,]", "{\"a\"}", "{\"a\":1,}", "\"\u{1}\"", "\"\\x\"", "\"\\ud800\"",
        "\"\\ud800\\u0041\"", "[1] 2", "\"abc", "{a:1}", "NaN", "1e999", "'a'", "[1 2]",
    ])
    func refuses(_ text: String) {
        let error = #expect(throws: CoreError.self) { try JSONValue(parsing: text) }
        #expect(error?.code == CoreError.jsonInvalid)
        #expect(error?.message.contains("byte") == true)
    }

    @Test func refusesInvalidUTF8AndDeepNesting() {
        #expect(throws: CoreError.self) { try JSONValue(parsing: [0x22, 0xFF, 0x22]) }
        #expect(throws: CoreError.self) { try JSONValue(parsing: String(repeating: "[", count: 100_000)) }
        #expect(throws: Never.self) {
            try JSONValue(parsing: String(repeating: "[", count: 100) + String(repeating: "]", count: 100))
        }
    }

    @Test func keepsOrderAndLastDuplicate() throws {
        let value = try JSONValue(parsing: #"{"z":1,"a":2,"z":3}"#)
        #expect(value.text == #"{"z":3,"a":2}"#)
        #expect(String(decoding: value.canonicalBytes, as: UTF8.self) == #"{"a":2,"z":3}"#)
    }

    // The numbers of RFC 8785, appendix B, given there as IEEE 754 bits.
    @Test(
        arguments: [
            (0x0000_0000_0000_0000, "0"), (0x8000_0000_0000_0000, "0"), (0x0000_0000_0000_0001, "5e-324"),
            (0x8000_0000_0000_0001, "-5e-324"), (0x7FEF_FFFF_FFFF_FFFF, "1.7976931348623157e+308"),
            (0x4340_0000_0000_0000, "9007199254740992"), (0x4430_0000_0000_0000, "295147905179352830000"),
            (0x44B5_2D02_C7E1_4AF5, "9.999999999999997e+22"), (0x44B5_2D02_C7E1_4AF6, "1e+23"),
            (0x444B_1AE4_D6E2_EF4E, "999999999999999700000"), (0x444B_1AE4_D6E2_EF50, "1e+21"),
            (0x3EB0_C6F7_A0B5_ED8C, "9.999999999999997e-7"), (0x3EB0_C6F7_A0B5_ED8D, "0.000001"),
            (0x41B3_DE43_5555_5557, "333333333.33333343"), (0xBECB_F647_612F_3696, "-0.0000033333333333333333"),
        ] as [(UInt64, String)])
    func writesNumbersAsECMAScriptDoes(_ bits: UInt64, _ expected: String) {
        #expect(String(decoding: JSONValue.double(Double(bitPattern: bits)).canonicalBytes, as: UTF8.self) == expected)
    }

    @Test func roundTripsEverythingThatItWrites() throws {
        var generator = SeededGenerator(seed: 11)
        for _ in 0..<500 {
            let value = Self.random(&generator, depth: 0)
            #expect(try JSONValue(parsing: value.bytes) == value)
            #expect(try JSONValue(parsing: value.pretty) == value)
            #expect(try JSONValue(parsing: value.canonicalBytes).canonicalBytes == value.canonicalBytes)
        }
    }

    private static func random(_ generator: inout SeededGenerator, depth: Int) -> JSONValue {
        switch generator.next() % (depth > 3 ? 5 : 7) {
        case 0: return .null
        case 1: return .bool(generator.next() % 2 == 0)
        case 2: return .int(Int64(bitPattern: generator.next() >> 12))
        case 3:
            return .string(
                String((0..<(generator.next() % 8)).map { _ in "aé\"\\\n\u{7}😀".randomElement(using: &generator)! }))
        case 4: return .double(Double(generator.next() >> 20) / 1024 + 0.5)
        case 5: return .array((0..<(generator.next() % 4)).map { _ in random(&generator, depth: depth + 1) })
        default:
            var object = JSONObject()
            for index in 0..<(generator.next() % 4) { object["k\(index)"] = random(&generator, depth: depth + 1) }
            return .object(object)
        }
    }
}
