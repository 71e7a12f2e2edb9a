import Core
import TestSupport
import Testing

@testable import Datasets

/// CSV as it streams by, without a program and without a pipeline.
@Suite(.timeLimit(.minutes(5))) struct CSVReaderTests {
    private struct Reading {
        /// Rows by their lines.
        var rows: [Int: String] = [:]
        var refused: [String] = []
    }

    private func read(_ text: [UInt8], columns: [String], delimiter: UInt8 = 0x2C, sizes: [Int] = [65_536]) throws
        -> Reading
    {
        let folder = try TemporaryFolder()
        let source = CSVByteSource(
            PieceSource(text, sizes: sizes),
            dialect: try CSVDialect(
                start: Array((columns.joined(separator: String(Unicode.Scalar(delimiter))) + "\n").utf8),
                delimiter: delimiter,
                name: "a"),
            log: RefusalLog(path: folder.file("log")))
        var reading = Reading()
        let output = try source.readAll(size: 4_096)
        for (number, line) in output.split(separator: 10, omittingEmptySubsequences: false).enumerated()
        where !line.isEmpty { reading.rows[number + 1] = String(decoding: line, as: UTF8.self) }
        if DurableFile.exists(folder.file("log")) {
            reading.refused = try DurableFile.read(folder.file("log"), limit: 1 << 30).split(separator: 10).map {
                let row = try JSONValue(parsing: Array($0))
                return "\(row["line"]?.int ?? 0) \(row["path"]?.string ?? "") \(row["rule"]?.string ?? "")"
            }
        }
        return reading
    }

    private static let cases: [(text: String, rows: [Int: String], refused: [String])] = [
        ("a,b\n1,2\n", [2: #"{"a":"1","b":"2"}"#], []),
        ("\u{FEFF}a,b\r\n1,2\r\n\r\n3,4", [2: #"{"a":"1","b":"2"}"#, 4: #"{"a":"3","b":"4"}"#], []),
        ("a,b\n\"x\ny\r\nz\",2\n3,4\n", [2: #"{"a":"x\ny\r\nz","b":"2"}"#, 5: #"{"a":"3","b":"4"}"#], []),
        ("\na,b\n\n,\n\"\",2\n", [4: #"{"a":null,"b":null}"#, 5: #"{"a":"","b":"2"}"#], []),
        ("a,b\n\"x \"\"y\"\"\",\\\t\u{1}\n", [2: #"{"a":"x \"y\"","b":"\\\t\u0001"}"#], []),
        ("a,b\nit is 5\" wide,\"q\"\n", [2: #"{"a":"it is 5\" wide","b":"q"}"#], []),
        ("a,b\n1\n1,2,3\n4,5\n", [4: #"{"a":"4","b":"5"}"#], ["2 $ csv", "3 $ csv"]),
        ("a,b\n\"x\"y,2\n3,\"4\"\"\" \n5,6\n", [4: #"{"a":"5","b":"6"}"#], ["2 $.a csv", "3 $.b csv"]),
        ("a,b\n1,\"2\n3,4\n5,6\n", [3: #"{"a":"3","b":"4"}"#, 4: #"{"a":"5","b":"6"}"#], ["2 $.b csv"]),
        ("a,b\n   \n1,2", [3: #"{"a":"1","b":"2"}"#], []),
        ("a,b\n1,2\n3,", [2: #"{"a":"1","b":"2"}"#, 3: #"{"a":"3","b":null}"#], []),
        ("a,b\n1,x\ry\n1,z\r", [2: #"{"a":"1","b":"x\ry"}"#, 3: #"{"a":"1","b":"z"}"#], []),
    ]

    @Test(arguments: cases.indices) func rowsStandOnTheirLines(_ index: Int) throws {
        let (text, rows, refused) = Self.cases[index]
        for sizes in [[1], [2, 3], [7], [65_536]] {
            let reading = try read(Array(text.utf8), columns: ["a", "b"], sizes: sizes)
            #expect(reading.rows == rows)
            #expect(reading.refused == refused)
        }
    }

    @Test func brokenBytesAreNamedWithTheirColumn() throws {
        let text = Array("a,b\n\"x,é\",y".utf8) + [0xFF] + Array("\n".utf8) + [0xC3] + Array(",2\n3,4\n".utf8)
        let reading = try read(text, columns: ["a", "b"])
        #expect(reading.refused == ["2 $.b utf8", "3 $.a utf8"])
        #expect(reading.rows.keys.sorted() == [4])
    }

    @Test func aSingleColumnNeedsNoDelimiter() throws {
        let reading = try read(Array("a\nx\n\n\"\"\ny z\n".utf8), columns: ["a"])
        #expect(reading.rows == [2: #"{"a":"x"}"#, 4: #"{"a":""}"#, 5: #"{"a":"y z"}"#])
    }

    @Test func longRowsAreSkippedAndTheirNeighboursAreNot() throws {
        let long = String(repeating: "x", count: 17 << 20) + "\n\"\"\n"
        for (middle, rule) in [("\"\(long)\"", "length"), ("\"\(long)", "csv")] {
            let reading = try read(
                Array("a,b\n1,2\n\(middle),4\n5,6\n".utf8), columns: ["a", "b"], sizes: [100_000])
            #expect(reading.rows[2] == #"{"a":"1","b":"2"}"#)
            if rule == "length" {
                #expect(reading.refused == ["3 $ row_too_long"])
                #expect(reading.rows[6] == #"{"a":"5","b":"6"}"#)
            } else {
                #expect(reading.refused == ["3 $ csv"])
            }
        }
    }

    /// Whatever the texts hold and however the bytes come, they come back, on the lines where they stand.
    @Test(arguments: [0x2C, 9, 0x3B, 0x7C, 0x3A, 1] as [UInt8]) func randomTablesComeBack(_ delimiter: UInt8) throws {
        var generator = SeededGenerator(seed: UInt64(delimiter))
        let mark = String(Unicode.Scalar(delimiter))
        let pieces = [
            "a", "é", "word ", mark, "\"", "\n", "\r\n", "\t", "😀", " ", "\\", "'", "", "\u{1F}", "0123456789abcdef",
        ]
        for _ in 0..<30 {
            var text = "a\(mark)b\n"
            var (line, expected) = (2, [Int: JSONValue]())
            for _ in 0..<Int.random(in: 1...40, using: &generator) {
                let values = (0..<2).map { _ in
                    (0..<Int.random(in: 0...8, using: &generator)).map { _ in
                        pieces.randomElement(using: &generator) ?? ""
                    }
                    .joined()
                }
                let mustQuote = values.map { value in
                    value.isEmpty
                        || value.unicodeScalars.contains {
                            $0 == "\"" || $0 == "\n" || $0 == "\r" || $0.value == UInt32(delimiter)
                        }
                }
                let fields = zip(values, mustQuote).map { value, must in
                    must || Bool.random(using: &generator) ? "\"" + value.replacing("\"", with: "\"\"") + "\"" : value
                }
                let end = Bool.random(using: &generator) ? "\n" : "\r\n"
                expected[line] = ["a": .string(values[0]), "b": .string(values[1])]
                text += fields.joined(separator: mark) + end
                line = text.utf8.count { $0 == 10 } + 1
            }
            let reading = try read(
                Array(text.utf8), columns: ["a", "b"], delimiter: delimiter,
                sizes: [Int.random(in: 1...300, using: &generator)])
            #expect(try reading.rows.mapValues { try JSONValue(parsing: Array($0.utf8)) } == expected)
            #expect(reading.refused == [])
        }
    }
}
