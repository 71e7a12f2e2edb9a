/// Where the rows are, and what becomes of them: what `data prepare` takes by options.
package struct DatasetSettings: Hashable, Sendable {
    /// A path from the project's folder, or an address; a file, a folder, a pattern, or what `data prepare` wrote.
    package var source: String
    /// Role to column.
    package var columns: [String: String]
    package var format: String?
    /// The format that the rows have before they are prepared.
    package var from: String?
    /// Share of the rows held back, from 0 to below 1.
    package var validationSplit: Double?
    package var seed: UInt64?
    /// A column whose values are groups, which are not parted.
    package var groupBy: String?
    /// What may be mended, such as `trim` and `dedupe`.
    package var fixes: [String]
    /// Whose limits hold; nil for the target that the format is for.
    package var target: String?

    package init(
        source: String, columns: [String: String] = [:], format: String? = nil, validationSplit: Double? = nil,
        seed: UInt64? = nil, groupBy: String? = nil, from: String? = nil, fixes: [String] = [], target: String? = nil
    ) {
        self.source = source
        self.columns = columns
        self.format = format
        self.validationSplit = validationSplit
        self.seed = seed
        self.groupBy = groupBy
        self.from = from
        self.fixes = fixes
        self.target = target
    }
}
