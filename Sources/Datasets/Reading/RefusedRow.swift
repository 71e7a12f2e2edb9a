/// A row that never became JSON, because the program that reads its file refused it.
struct RefusedRow {
    var place: RowPlace
    /// What is wrong with it, at least one; lines are physical.
    var problems: [Problem]
}
