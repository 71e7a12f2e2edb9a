import Catalog
import Core
import Datasets
package import Operations

extension CostReport {
    /// The lines for people.
    package var lines: [String] {
        var lines: [String] = []
        let mode = price.mode.map { " (\($0))" } ?? ""
        lines.append("\(TerminalText.escape(source, limit: 200)) for \(price.model)\(mode)")
        lines.append(
            "  \(Figures.count(content.rows - content.skipped, "row")), "
                + "\(Figures.grouped(content.characters)) characters of content")
        lines.append(
            "  \(Figures.grouped(cost.likelyTokens)) tokens (\(Figures.grouped(cost.tokens.lowerBound)) to "
                + "\(Figures.grouped(cost.tokens.upperBound))) × \(cost.epochs) \(cost.epochs == 1 ? "epoch" : "epochs")"
        )
        if let million = price.millionTokens, let usd = cost.usd, let likely = cost.likelyUSD {
            lines[2] += " × \(Figures.plain(million.usd)) USD a million"
            lines.append("")
            let (least, most) = (Figures.usd(usd.lowerBound), Figures.usd(usd.upperBound))
            let about = Figures.usd(likely)
            let start = about.first?.isNumber == true ? "about \(about)" : about
            lines += Figures.wrapped(
                (least == most ? "\(most) USD" : "\(start) USD, \(least) to \(most) USD")
                    + "; \(Self.origin(million))")
            lines += Figures.wrapped(
                "An estimate, not a bill: \(derivation). Storage, evaluation and serving come on top.")
        } else {
            lines.append("")
            lines.append("0 USD: runs on this machine")
        }
        for warning in warnings { lines += Figures.wrapped("warning \(warning.message) [\(warning.code)]", indent: 8) }
        return lines
    }

    /// Whose price it is, of which day.
    private static func origin(_ price: Price) -> String {
        switch price.source {
        case .vendor: "price of \(price.asOf)"
        case .reported: "reported price of \(price.asOf)"
        case .own:
            "your price\(price.region.map { " for \(TerminalText.escape($0, limit: 40))" } ?? "") of \(price.asOf)"
        }
    }
}
