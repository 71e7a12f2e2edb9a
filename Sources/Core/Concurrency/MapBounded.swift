extension Collection where Self: Sendable, Element: Sendable {
    /// Maps with at most `limit` transforms in flight; results keep the collection's order.
    ///
    /// - Throws: the first error; the other transforms are cancelled.
    package func mapBounded<Result: Sendable>(
        limit: Int, _ transform: @escaping @Sendable (Element) async throws -> Result
    ) async throws -> [Result] {
        try await withThrowingTaskGroup(of: (Int, Result).self) { group in
            var results = [Result?](repeating: nil, count: count)
            var iterator = self.enumerated().makeIterator()
            for _ in 0..<Swift.max(1, limit) {
                guard let (offset, element) = iterator.next() else { break }
                group.addTask { (offset, try await transform(element)) }
            }
            while let (offset, result) = try await group.next() {
                results[offset] = result
                if let (offset, element) = iterator.next() {
                    group.addTask { (offset, try await transform(element)) }
                }
            }
            return results.compactMap { $0 }
        }
    }
}
