/// Something that is wrong with a row, while the row can still be looked at.
struct Finding {
    /// Where in the row: `$.prompt[1].role`.
    var path: String
    var rule: Rule
    /// What is wrong and how to mend it.
    var message: String
    /// The value at fault; nil when it is absent. Valid only while the row is.
    var value: TapeValue?

    /// What gets findings, in the order of the row.
    typealias Report = (Finding) -> Void
}
