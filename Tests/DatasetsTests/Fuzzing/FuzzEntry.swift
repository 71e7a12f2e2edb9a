#if SLIPWAY_FUZZ
import Core

/// What libFuzzer calls for each input.
///
/// Made once: a harness keeps its parsers from input to input, as a thread keeps them from row to row.
nonisolated(unsafe) private let harness = try? FuzzHarness()

@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    guard let harness else { fatalError("there is no memory") }
    do {
        try harness.run(Array(UnsafeBufferPointer(start: start, count: count)))
    } catch {
        // libFuzzer keeps the input when the process traps.
        fatalError("\(error)")
    }
    return 0
}
#endif
