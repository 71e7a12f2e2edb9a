// generate-rows BYTES SEED KIND: writes about that many bytes of rows to standard output. KIND is `jsonl`: sft-chat rows
// of 1 to 2 KB, one in a thousand broken, in ten ways; or `csv`: rows of id, question and answer, quoted where they hold
// line breaks, quotes or commas. The same seed gives the same bytes.
#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// SplitMix64.
struct Generator: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}

let words: [[UInt8]] = [
    "order", "card", "the", "when", "is", "my", "please", "caf\u{E9}", "return", "refund", "\\\"quoted\\\"", "and", "a",
    "line\\nbreak", "12.50", "to", "address", "delivery", "why", "\u{1F600}", "account", "password", "it", "waiting",
    "still", "tomorrow", "\\u00e9t\\u00e9", "invoice", "broken", "size",
].map { Array($0.utf8) }

/// The same for CSV: what JSON escapes, CSV writes as it is, but for the doubled quote.
let csvWords: [[UInt8]] = [
    "order", "card", "the", "when", "is", "my", "please", "caf\u{E9}", "return", "refund", "\"\"quoted\"\"", "and", "a",
    "line\nbreak", "12.50", "to", "address, street", "delivery", "why", "\u{1F600}", "account", "password", "it", "waiting",
    "still", "tomorrow", "\u{E9}t\u{E9}", "invoice", "broken", "size",
].map { Array($0.utf8) }

struct Rows {
    var generator: Generator
    var bytes: [UInt8] = []

    mutating func add(_ text: StaticString) {
        bytes.append(contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    }

    mutating func sentence(_ length: Int) {
        let end = bytes.count + length
        while bytes.count < end {
            bytes += words[Int(generator.next() % UInt64(words.count))]
            bytes.append(0x20)
        }
        bytes.append(0x78)
    }

    mutating func message(_ role: StaticString, _ length: Int) {
        add("{\"role\":\"")
        add(role)
        add("\",\"content\":\"")
        sentence(length)
        add("\"}")
    }

    mutating func prompt(_ length: Int, _ broken: Int?) {
        add("\"prompt\":[")
        message(broken == 1 ? "bot" : "system", length / 2)
        add(",")
        message("user", length)
        add(",")
        message(broken == 2 ? "user" : "assistant", length / 2)
        add(",")
        if broken == 3 { add("{\"role\":\"user\",\"content\":\"\"}") } else { message("user", length) }
        add("],")
    }

    mutating func row(broken: Int?) {
        let length = 200 + Int(generator.next() % 260)
        add("{")
        if broken != 0 { prompt(length, broken) }
        add("\"completion\":[")
        switch broken {
        case 4: add("{\"role\":\"assistant\",\"content\":\"nan\"}")
        case 5: add("{\"role\":\"assistant\",\"content\":12}")
        case 6: break
        case 7: add("{\"role\":\"assistant\"}")
        default: message("assistant", length)
        }
        add(broken == 8 ? "]" : "]}")
        if broken == 9 { bytes[bytes.count - 8] = 0xFF }
        add("\n")
    }

    mutating func csvRow(_ number: Int) {
        bytes += Array("\(number),".utf8)
        csvText(100 + Int(generator.next() % 300))
        add(",")
        csvText(100 + Int(generator.next() % 300))
        add("\n")
    }

    mutating func csvText(_ length: Int) {
        add("\"")
        let end = bytes.count + length
        while bytes.count < end {
            bytes += csvWords[Int(generator.next() % UInt64(csvWords.count))]
            bytes.append(0x20)
        }
        add("x\"")
    }

    mutating func flush() {
        while !bytes.isEmpty {
            let count = bytes.withUnsafeBytes { write(1, $0.baseAddress, $0.count) }
            if count <= 0 { exit(1) }
            bytes.removeFirst(count)
        }
    }
}

let kind = CommandLine.arguments.count == 4 ? CommandLine.arguments[3] : ""
guard ["jsonl", "csv"].contains(kind), let wanted = Int(CommandLine.arguments[1]),
    let seed = UInt64(CommandLine.arguments[2])
else {
    let usage = Array("usage: generate-rows BYTES SEED jsonl|csv > FILE\n".utf8)
    _ = write(2, usage, usage.count)
    exit(64)
}
var rows = Rows(generator: Generator(state: seed))
if kind == "csv" { rows.add("id,question,answer\n") }
var written = 0
var number = 0
while written + rows.bytes.count < wanted {
    if kind == "csv" {
        rows.csvRow(number)
    } else {
        let chance = rows.generator.next()
        rows.row(broken: chance % 1000 == 0 ? Int(chance / 1000 % 10) : nil)
    }
    number += 1
    if rows.bytes.count > 1 << 20 {
        written += rows.bytes.count
        rows.flush()
    }
}
rows.flush()
