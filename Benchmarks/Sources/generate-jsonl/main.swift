// generate-jsonl BYTES SEED: writes about that many bytes of sft-chat rows of 1 to 2 KB to standard output; one row in a
// thousand is broken, in ten ways. The same seed gives the same bytes.
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

    mutating func row(broken: Int?) {
        let length = 250 + Int(generator.next() % 260)
        add(broken == 0 ? "{\"promt\":[" : "{\"prompt\":[")
        message(broken == 1 ? "bot" : "system", length / 2)
        add(",")
        message("user", length)
        add(",")
        message(broken == 2 ? "user" : "assistant", length / 2)
        add(",")
        if broken == 3 { add("{\"role\":\"user\",\"content\":\"\"}") } else { message("user", length) }
        add("],\"completion\":[")
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

    mutating func flush() {
        while !bytes.isEmpty {
            let count = bytes.withUnsafeBytes { write(1, $0.baseAddress, $0.count) }
            if count <= 0 { exit(1) }
            bytes.removeFirst(count)
        }
    }
}

guard CommandLine.arguments.count == 3, let wanted = Int(CommandLine.arguments[1]),
    let seed = UInt64(CommandLine.arguments[2])
else {
    let usage = Array("usage: generate-jsonl BYTES SEED > rows.jsonl\n".utf8)
    _ = write(2, usage, usage.count)
    exit(64)
}
var rows = Rows(generator: Generator(state: seed))
var written = 0
while written < wanted {
    let chance = rows.generator.next()
    rows.row(broken: chance % 1000 == 0 ? Int(chance / 1000 % 10) : nil)
    if rows.bytes.count > 1 << 20 {
        written += rows.bytes.count
        rows.flush()
    }
}
rows.flush()
