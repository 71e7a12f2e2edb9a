/// Lines that try a parser, each one line of bytes without a line feed.
enum HostileLines {
    static let all: [[UInt8]] = (texts + surrogates + numbers + deep).map { Array($0.utf8) } + bytes + mixed

    private static let texts: [String] = [
        #"{}"#, #"[]"#, #""text""#, #"1"#, #"null"#, #"true"#, #" {"a":1} "#, "\t{\"a\":\t1}\r",
        #"{"a":1,"a":2}"#, #"{"a":1,}"#, #"{,}"#, #"{"a"}"#, #"{"a":}"#, #"{a:1}"#, #"{'a':1}"#, #"[1,]"#, #"[,1]"#,
        #"[1 2]"#, #"{"a":1 "b":2}"#, #"{"a":1}{"b":2}"#, #"{"a":1} x"#, #"{"a":"#, #"{"a":1"#, #"["#, #"]"#, #"}"#,
        #"{"a":"unterminated}"#, #"{"a":"\"}"#, #"{"a":"\x"}"#, #"{"a":"\u12"}"#, #"{"a":"\u12G4"}"#,
        #"{"a":"\ud800"}"#, #"{"a":"\udc00"}"#, #"{"a":"\ud83d\ude00"}"#, #"{"a":"\ud800\ud800"}"#,
        #"{"a":"\ud800\u0041"}"#, #"{"a":"\ud800x"}"#, #"{"a":"\u0000"}"#, #"{"a":"\/\b\f\n\r\t\\\""}"#,
        #"{"a":01}"#, #"{"a":-}"#, #"{"a":-0}"#, #"{"a":+1}"#, #"{"a":1.}"#, #"{"a":.5}"#, #"{"a":1e}"#, #"{"a":1e+}"#,
        #"{"a":1e5}"#, #"{"a":1E-5}"#, #"{"a":1e400}"#, #"{"a":-1e400}"#, #"{"a":1e-400}"#, #"{"a":1.5e}"#,
        #"{"a":9223372036854775807}"#, #"{"a":-9223372036854775808}"#, #"{"a":18446744073709551615}"#,
        #"{"a":18446744073709551616}"#, #"{"a":-9223372036854775809}"#,
        #"{"a":"# + String(repeating: "9", count: 400) + "}", #"{"a":0."# + String(repeating: "1", count: 1000) + "}",
        #"{"a":tru}"#, #"{"a":TRUE}"#, #"{"a":nul}"#, #"{"a":nulll}"#, #"{"a":0x10}"#, #"{"a":1_000}"#,
        "{\"a\":\"tab\tinside\"}", #"{"a":/*c*/1}"#, #"// comment"#, #"{"a":1}#"#, #"{"":""}"#, #"{"a":"é😀\u00e9"}"#,
        String(repeating: "[", count: 500) + String(repeating: "]", count: 500),
        String(repeating: #"{"a":"#, count: 300) + "1" + String(repeating: "}", count: 300),
        String(repeating: "[", count: 500), "\u{FEFF}{}", "\u{A0}{}", #"{"a":"\u007f"}"#, "{\"a\":\"\u{7F}\"}",
        #"{"a":"x""#, #""""#, #"""#, #"{"a" :1 , "b": [ ] }"#, #"[[],{},"",0,-1.5e-3,false]"#, #"-"#, #"--1"#, #"1 2"#,
        #"{"a":"\u"}"#, #"{"a":"\U0041"}"#, #"[1]]"#, #"{"a":[1}"#, #"{"a":{]}"#, #"{1:2}"#, #"{null:1}"#, #"{"a"::1}"#,
        #"{"a":1;}"#, #"{"a":'b'}"#, #"{"long":""# + String(repeating: "x", count: 70_000) + #""}"#,
    ]

    private static let bytes: [[UInt8]] = [
        quoted([0x00]), quoted([0x01]), quoted([0x1F]), quoted([0x0D]), quoted([0xFF]), quoted([0xC0, 0x80]),
        quoted([0xED, 0xA0, 0x80]), quoted([0xE2, 0x82]), quoted([0xF4, 0x90, 0x80, 0x80]),
        quoted([0xF0, 0x9F, 0x98, 0x80]),
        quoted([0x80]), quoted([0xC3]), quoted([0xF8, 0x88, 0x80, 0x80, 0x80]), quoted([0xE0, 0x80, 0xAF]),
        Array(#"{"a":1}"#.utf8) + [0], [0] + Array(#"{"a":1}"#.utf8), [0x7B, 0x00, 0x7D], [0xFF], [0xC3, 0x28],
        Array(#"{"a":1}"#.utf8) + [0x0B], [0x0C] + Array(#"{}"#.utf8),
    ]

    /// Halves of pairs in every order, and what looks like an escape.
    private static let surrogates: [String] = {
        let parts: [String] = [#"\ud800"#, #"\udbff"#, #"\udc00"#, #"\uDFFF"#, #"\u0041"#, "x", #"\n"#, "\\\\", "😀"]
        let pairs: [String] = parts.flatMap { first in parts.map { first + $0 } }
        let odd: [String] = [
            #"\u+041"#, #"\u 041"#, #"\u0_41"#, #"\u004"#, #"\u00g1"#, #"\u00４1"#, #"\uD83D\uDE0"#, #"\ud83d\u"#,
            #"\ud83d\"#,
            #"\u{41}"#, #"\x41"#, #"\0"#, #"\'"#, #"\a"#, #"\v"#, #"\"#, #"\ud800\ud800\udc00"#,
            #"\u0000\u001f\u2028\uffff"#,
        ]
        return (pairs + odd).map { "{\"a\":\"\($0)\"}" }
    }()

    /// Numbers at and beyond every edge, each as a member, alone and in a list.
    private static let numbers: [String] = {
        let digits = String(repeating: "9", count: 5_000)
        let long: [String] = [
            digits, "-" + digits, digits + ".5", "0." + digits, digits + "e" + digits, "1e" + digits,
        ]
        let values: [String] = [
            "0", "-0", "00", "-00", "-01", "0.0", "-0.0", "0.", "0e0", "0e", "1e+0", "1e-0", "1e00", "1e++1", "1e1.5",
            "1.e1",
            "1.0e", ".1", "-.1", "1..2", "1e5e5", "0x1", "1f", "1L", "1,", "１", "٣", "1\u{200B}", "1e308", "1e309",
            "-1e309", "1e-323",
            "1e-325", "1e99999999999999999999", "0e99999999999999999999", "1e-99999999999999999999", "4.9e-324",
            "2.2250738585072011e-308", "1.7976931348623157e308", "1.7976931348623159e308", "9007199254740993",
            "9223372036854775808", "-9223372036854775809", "18446744073709551617", "Infinity", "-Infinity", "NaN",
            "-NaN", "nan", "inf",
        ]
        return (values + long).flatMap { value -> [String] in ["{\"a\":\(value)}", value, "[\(value),\(value)]"] }
    }()

    /// Nesting up to what we read, up to what Python reads, and beyond both.
    private static let deep: [String] = [1, 900, 1_023, 1_024, 1_025, 5_000, 200_000].flatMap { depth -> [String] in
        let (open, close) = (String(repeating: "[", count: depth), String(repeating: "]", count: depth))
        let objects = String(repeating: #"{"a":"#, count: depth) + "1" + String(repeating: "}", count: depth)
        return [open + close, open, close, open + close + "]", open + "1," + close, objects, open + "}" + close]
    }

    /// Every byte, alone, before, behind and within a row; CR at every place; NUL and byte order marks.
    private static let mixed: [[UInt8]] = {
        let row = Array(#"{"a":[1,"b",null],"a":true}"#.utf8)
        var lines: [[UInt8]] = []
        for byte in UInt8.min...UInt8.max where byte != 10 {
            lines += [[byte], [byte] + row, row + [byte], quoted([byte]), quoted([0x5C, byte])]
        }
        for place in 0...row.count {
            for inserted in [[0x0D], [0], [0xEF, 0xBB, 0xBF], [0x20], [0xC2, 0xA0], [0x22], [0x5C]] as [[UInt8]] {
                lines.append(Array(row[..<place]) + inserted + row[place...])
            }
            lines.append(Array(row[..<place]))
            lines.append(Array(row[place...]))
        }
        // Overlong forms, halves of sequences, what lies beyond Unicode, and the edges of what is allowed.
        for sequence in [
            [0xC0, 0xAF], [0xC1, 0xBF], [0xE0, 0x80, 0xAF], [0xE0, 0x9F, 0xBF], [0xE0, 0xA0, 0x80], [0xED, 0x9F, 0xBF],
            [0xED, 0xBF, 0xBF], [0xEE, 0x80, 0x80], [0xEF, 0xBF, 0xBF], [0xF0, 0x80, 0x80, 0xAF],
            [0xF0, 0x8F, 0xBF, 0xBF],
            [0xF0, 0x90, 0x80, 0x80], [0xF4, 0x8F, 0xBF, 0xBF], [0xF5, 0x80, 0x80, 0x80],
            [0xFC, 0x80, 0x80, 0x80, 0x80, 0xAF],
            [0xE2, 0x82, 0x22], [0xF0, 0x9F, 0x98], [0xC3, 0xC3, 0xA9], [0xED, 0xA0, 0xBD, 0xED, 0xB8, 0x80],
            [0xFE, 0xFF],
        ] as [[UInt8]] {
            lines += [
                quoted(sequence), sequence + row, row + sequence, [0x7B, 0x22] + sequence + Array(#"":1}"#.utf8),
            ]
        }
        return lines
    }()

    private static func quoted(_ middle: [UInt8]) -> [UInt8] { Array(#"{"a":"x"#.utf8) + middle + Array(#"y"}"#.utf8) }
}
