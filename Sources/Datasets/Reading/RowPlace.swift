/// Where a block's rows stand in the source.
struct RowPlace: Sendable, Hashable {
    /// Index into ``ResolvedSource/parts``.
    var part: Int
    /// Rows of that part before the block: a block counts its own from 1.
    var offset: Int
}

/// What a worker makes of a block.
protocol BlockOutput: Sendable {
    /// Lines that the block had, blank ones included.
    var lines: Int { get }
}
