/// Lines that try a parser, each one line of bytes without a line feed.
enum HostileLines {
    static let all: [[UInt8]] = texts.map { Array($0.utf8) } + bytes

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

    private static func quoted(_ middle: [UInt8]) -> [UInt8] { Array(#"{"a":"x"#.utf8) + middle + Array(#"y"}"#.utf8) }
}
