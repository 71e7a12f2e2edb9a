import Core
import Foundation
import TestSupport
import Testing

@testable import Datasets

@Suite(.timeLimit(.minutes(5))) struct SourceEncodingTests {
    /// Texts in each encoding, as Base64: the bytes are what counts.
    private static let samples: [(name: String, text: String)] = [
        (
            "Windows-1252",
            "cHJvbXB0LGNvbXBsZXRpb24KV28gZmluZGUgaWNoIGRpZSBGaWxpYWxlIGluIE38bmNoZW4/LEhhdXB0"
                + "c3RyYd9lIJYg1mZmbnVuZ3N6ZWl0ZW4gOZYxNwpRdWVsbGUgZXN0IGySYWdlbmNlIOAgQmVzYW7nb24g"
                + "PyxwcuhzIGRlIGwn6WdsaXNlCm5p8W8geSBzZfFvcixtYfFhbmEK"
        ),
        (
            "ISO-8859-1",
            "cHJvbXB0LGNvbXBsZXRpb24KV28gZmluZGUgaWNoIGRpZSBGaWxpYWxlIGluIE38bmNoZW4/LEhhdXB0"
                + "c3RyYd9lCk/5IGVzdCBsJ2FnZW5jZSDgIEJlc2Fu529uLHBy6HMgZGUgbCfpZ2xpc2UK"
        ),
        (
            "Shift_JIS",
            "cHJvbXB0LGNvbXBsZXRpb24Kg0qBW4NogqqTzYKrgtyCuYLxLIKoi3GXbILMjPuNwILwim2URoK1gtyC"
                + "twqCx4KkgreC6oLOgqKCooLFgreCqSyOeJNYgsWCspGKkmuCrYK+grOCooFCCg=="
        ),
        (
            "EUC-JP",
            "cHJvbXB0LGNvbXBsZXRpb24KpauhvKXJpKzGz6StpN6ku6TzLKSqtdLNzaTOuP26wqTys87Hp6S3pN6k"
                + "uQqkyaSmpLmk7KTQpKSkpKTHpLmkqyy72cW5pMektMHqw8ykr6TApLWkpKGjCg=="
        ),
        (
            "EUC-KR",
            "cHJvbXB0LGNvbXBsZXRpb24KxKu15bChIL7GwfcgtbXC+MfPwfYgvsq+0r3AtM+02Syw7bC0tNTAxyCw"
                + "6MHCuKYgyK7AzsfPsNq9wLTPtNkKvu62u7DUIMfYvt8gx9W0z7HuLMH2waG/oSC5rsDHx8+9yr3Dv8AK"
        ),
        (
            "GB18030",
            "cHJvbXB0LGNvbXBsZXRpb24KztK1xL+ou7nDu9PQtb0sztLDx7vhvOyy6cT6tcTVy7unCs7S06a4w9T1"
                + "w7Sw7CzH68Gqz7XX7r38tcS31tDQCulGh+WGtCyHU4PTsmIK"
        ),
        (
            "Big5",
            "cHJvbXB0LGNvbXBsZXRpb24Kp9qquqVkpPnB2ahTprOo7Cyn2q3Mt3zAy6xksXqqurFipOEKp9rAs7jT"
                + "q+e78r/sLL3QwXC1uLPMqvGquqTApuYK"
        ),
        (
            "Windows-1251",
            "cHJvbXB0LGNvbXBsZXRpb24KzO7/IOrg8PLgIOX5uCDt5SDv8Oj46+As7Psg7/Du4uXw6Owg4uD4IPH3"
                + "uPIK1/LuIOzt5SDk5evg8vws7uHw4PLo8uXx/CDiIOHr6Obg6fjl5SDu8uTl6+Xt6OUg4eDt6uAK"
        ),
        (
            "KOI8-R",
            "cHJvbXB0LGNvbXBsZXRpb24K7c/RIMvB0tTBIMXdoyDOxSDQ0snbzMEszdkg0NLP18XSyc0g18HbINPe"
                + "o9QK/tTPIM3OxSDExczB1Ngsz8LSwdTJ1MXT2CDXIMLMydbBytvFxSDP1MTFzMXOycUgwsHOy8EK"
        ),
        (
            "UTF-16 (little endian)",
            "//5wAHIAbwBtAHAAdAAsAGMAbwBtAHAAbABlAHQAaQBvAG4ACgBhACwAYgAKAA=="
        ),
        (
            "UTF-16 (big endian)",
            "AHAAcgBvAG0AcAB0ACwAYwBvAG0AcABsAGUAdABpAG8AbgAKAGEALABiAAo="
        ),
        (
            "UTF-32",
            "//4AAHAAAAByAAAAbwAAAG0AAABwAAAAdAAAACwAAABjAAAAbwAAAG0AAABwAAAAbAAAAGUAAAB0AAAA"
                + "aQAAAG8AAABuAAAACgAAAGEAAAAsAAAAYgAAAAoAAAA="
        ),
    ]

    @Test(arguments: samples.indices) func anotherEncodingIsNamed(_ index: Int) async throws {
        let (name, text) = Self.samples[index]
        let bench = try Workbench()
        let bytes = [UInt8](try #require(Data(base64Encoded: text)))
        for file in ["a.csv", "a.jsonl"] {
            let source = try bench.write(file, bytes)
            let error = try #require(try await codedError { _ = try await bench.operations.inspect(source) })
            #expect(error.code == DatasetError.encodingUnknown)
            #expect(error.message.contains(name), "\(error.message)")
            #expect(error.hint?.contains("iconv -f ") == true)
            #expect(error.message.contains("looks like") == !name.hasPrefix("UTF"))
        }
    }

    /// What is shown can be pasted: it unpacks what is packed, and the new file is known by its ending.
    @Test(
        arguments: [
            ("l.csv", .none, "iconv -f UTF-16 -t UTF-8 l.csv > l.utf8.csv"),
            ("in/l.csv.gz", .gzip, "zcat in/l.csv.gz | iconv -f UTF-16 -t UTF-8 > in/l.utf8.csv"),
            ("/d/l b.jsonl.zst", .zstd, "zstd -dc '/d/l b.jsonl.zst' | iconv -f UTF-16 -t UTF-8 > '/d/l b.utf8.jsonl'"),
            ("l.csv", .gzip, "zcat l.csv | iconv -f UTF-16 -t UTF-8 > l.utf8.csv"),
            ("-l", .none, "iconv -f UTF-16 -t UTF-8 ./-l > ./-l.utf8"),
            ("it's.tsv", .none, "iconv -f UTF-16 -t UTF-8 'it'\\''s.tsv' > 'it'\\''s.utf8.tsv'"),
            ("standard input", .none, "… | iconv -f UTF-16 -t UTF-8 | slipway data … -"),
            ("standard input", .gzip, "… | zcat | iconv -f UTF-16 -t UTF-8 | slipway data … -"),
            (
                "s3://b/k/l.csv.gz", .gzip,
                "copy it to this machine, then zcat l.csv.gz | iconv -f UTF-16 -t UTF-8 > l.utf8.csv"
            ),
        ] as [(String, SourceCompression, String)])
    func theLineConverts(_ source: String, _ compression: SourceCompression, _ line: String) {
        let refusal = SourceEncoding("UTF-16", "UTF-16", isCertain: true).refusal(of: source, compression)
        #expect(refusal.hint == "convert it: " + line)
    }

    @Test func packedFilesGetALineThatUnpacks() async throws {
        let bench = try Workbench()
        let bytes = [UInt8](try #require(Data(base64Encoded: Self.samples[0].text)))
        for (ending, program) in [("gz", "zcat"), ("zst", "zstd -dc")] {
            let source = try bench.write("a.csv." + ending, Compressed.pack(bytes, ending))
            let error = try #require(try await codedError { _ = try await bench.operations.inspect(source) })
            #expect(error.hint?.contains(": \(program) ") == true, "\(error)")
            #expect(error.hint?.hasSuffix("a.utf8.csv") == true, "\(error)")
        }
    }

    @Test func whatIsPackedTwiceIsNoEncoding() async throws {
        let bench = try Workbench()
        let bytes = Array("prompt,completion\na,b\n".utf8)
        for (inner, outer, words) in [
            ("gz", "gz", "gzip inside gzip"), ("zst", "gz", "zstd inside gzip"), ("gz", "zst", "gzip inside zstd"),
        ] {
            let source = try bench.write("a.csv.gz", Compressed.pack(Compressed.pack(bytes, inner), outer))
            let error = try #require(try await codedError { _ = try await bench.operations.inspect(source) })
            #expect(error.code == DatasetError.containerNotBuilt)
            #expect(error.message.contains(words), "\(error)")
        }
    }

    @Test(arguments: [
        "prompt,completion\nMünchen – Straße,naïve café\n", "カードが届きません,お客様", "Моя карта", "a,b\n1,2\n", "😀,🙂\n",
    ])
    func utf8IsNoOtherEncoding(_ text: String) {
        #expect(SourceEncoding(sample: Array(text.utf8)) == nil)
        // A sample may end within a character.
        #expect(SourceEncoding(sample: Array(text.utf8).dropLast(2)) == nil)
    }

    @Test func bytesThatAreNoTextAreNotCalledAnEncoding() async throws {
        let bench = try Workbench()
        var state = UInt32(7)
        let noise = (0..<5_000).map { _ in
            state = state &* 1_664_525 &+ 1_013_904_223
            return UInt8(state >> 24)
        }
        let cases: [([UInt8], ErrorCode, String)] = [
            (noise, DatasetError.containerNotBuilt, "is no text"),
            (Array(repeating: 0, count: 4_096), DatasetError.sourceDamaged, "4096 zero bytes"),
        ]
        for (bytes, code, words) in cases {
            for name in ["a.jsonl", "a.csv", "a.bin"] {
                let path = bench.folder.file(name)
                try DurableFile.write(bytes, to: path)
                let error = try #require(try await codedError { _ = try await bench.operations.inspect(path) })
                #expect(error.code == code)
                #expect(error.message.contains(words))
            }
        }
        // Single zero bytes in a text are problems of their rows, and control characters may separate columns.
        #expect(ForeignFile.refusal(ofBinary: Array("{\"a\":\"\0\"}\n".utf8), name: "a") == nil)
        #expect(
            ForeignFile.refusal(ofBinary: Array(String(repeating: "a\u{1}b\u{1E}\n", count: 99).utf8), name: "a") == nil
        )
    }

    @Test func aBrokenRowIsNoEncoding() {
        #expect(SourceEncoding(sample: Array("a,b\nx".utf8) + [0xFF] + Array("y,1\n".utf8)) == nil)
        #expect(SourceEncoding(sample: Array("é,ü\nà,ç\nx".utf8) + [0xFF, 0xFE] + Array("y,1\n".utf8)) == nil)
    }
}
