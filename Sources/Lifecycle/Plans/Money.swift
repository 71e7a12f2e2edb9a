/// Amounts for people.
package enum Money {
    /// `$12.34`; below a cent with four places.
    package static func text(_ usd: Double) -> String {
        let places = usd != 0 && abs(usd) < 0.01 ? 4 : 2
        let scale = places == 4 ? 10_000.0 : 100.0
        let units = (abs(usd) * scale).rounded()
        guard units < 1e15 else { return "$\(usd)" }
        let digits = String(Int64(units))
        let padded = String(repeating: "0", count: max(0, places + 1 - digits.count)) + digits
        return (usd < 0 ? "-$" : "$") + padded.dropLast(places) + "." + padded.suffix(places)
    }
}
