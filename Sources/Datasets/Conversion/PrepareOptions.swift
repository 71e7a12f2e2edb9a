/// A request's options, checked, and what they mean for the parts of the work.
struct PrepareOptions: Sendable {
    let target: TuningTarget
    let rules: DivisionRules
    let meter: RowMeter.Options
    /// Whether more than exact duplicates is kept together.
    let isGrouped: Bool

    /// - Throws: `data.option_invalid`.
    init(_ request: PrepareRequest) throws {
        guard request.validationSplit >= 0, request.validationSplit < 1 else {
            throw DatasetError(
                DatasetError.optionInvalid,
                "--validation-split is \(request.validationSplit); it must be at least 0 and below 1",
                hint: "for a tenth of the rows: --validation-split 0.1")
        }
        if let take = request.take, take < 1 {
            throw DatasetError(DatasetError.optionInvalid, "--take is \(take); it must be at least 1")
        }
        for (option, isGiven) in [
            ("--group-by", request.groupBy != nil), ("--near-duplicates", request.keepsNearDuplicatesTogether),
        ] where isGiven && request.validationSplit == 0 {
            throw DatasetError(
                DatasetError.optionInvalid, "\(option) says how rows are divided, but nothing is",
                hint: "add the share for validation, such as --validation-split 0.1, or leave out \(option)")
        }
        // Reports carry it as a number of JSON, which has a sign.
        guard request.seed <= Int64.max else {
            throw DatasetError(
                DatasetError.optionInvalid, "--seed is \(request.seed), which is above \(Int64.max)",
                hint: "give a smaller number")
        }
        target =
            try request.target.map { try TuningTarget.named($0, for: request.format) }
            ?? TuningTarget.standard(for: request.format)
        isGrouped = request.groupBy != nil || request.keepsNearDuplicatesTogether
        let limits = target.limits
        rules = DivisionRules(
            share: request.validationSplit, seed: request.seed, take: request.take,
            dropsDuplicates: request.fixes.contains(.dedupe), isGrouped: request.groupBy != nil
        ) { validation, total in
            limits.allSatisfy { $0.allows(validation: validation, of: total) }
        }
        meter = RowMeter.Options(
            needsCheck: request.fixes.contains(.dedupe), needsOutline: request.keepsNearDuplicatesTogether,
            isGrouped: request.groupBy != nil)
    }
}

extension TuningTarget {
    /// Tokens of a row above which it is counted as long.
    var tokenLimit: Int { limits.first { $0.kind == .tokensPerRow }?.value ?? .max }

    /// The limits held against what was written.
    func check(_ written: ConvertedRows.Written) -> [LimitCheck] {
        let validation = written.validation.map { ValidationChoice.Total(rows: $0.rows, bytes: $0.byteCount) }
        let training = ValidationChoice.Total(rows: written.train.rows, bytes: written.train.byteCount)
        return limits.compactMap { limit in
            limit.check(
                training: training, validation: validation,
                longRows: written.trainTally.longRows + written.validationTally.longRows)
        }
    }
}
