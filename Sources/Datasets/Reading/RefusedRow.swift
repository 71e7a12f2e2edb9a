/// A row that never became JSON, because it is none in the way its container writes rows.
struct RefusedRow {
    /// What is wrong with it, with its physical line.
    var problem: Problem
    /// Line, reason and text as one JSON object, for `rejected.jsonl`.
    var json: [UInt8]
}
