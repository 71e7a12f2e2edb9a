import Core
import Datasets

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// Rendered rows for people. What is learnt has a gutter of its own, so that it is seen without colours too.
struct RenderText {
    /// Characters of one piece that are shown; `--json` has all of them.
    private static let longestPiece = 6_000

    private let output: Output
    /// The result goes to stdout, which may be a file while stderr is a terminal.
    private let isColoured: Bool
    /// Characters beside gutter and line feed mark; nil where stdout is no terminal.
    private let width: Int?

    init(_ output: Output) {
        self.output = output
        let isTerminal = isatty(STDOUT_FILENO) == 1
        isColoured = output.isColoured && isTerminal
        width = isTerminal ? Output.terminalWidth - 3 : nil
    }

    func show(_ report: RenderReport) {
        let line = report.line.map { " (line \($0))" } ?? ""
        let name = TerminalText.escape(report.file ?? report.source)
        output.line("row \(report.row)\(line) of \(name), \(report.format)")
        output.line(head(report.model))
        for thread in report.rendered.threads {
            output.line()
            if let name = thread.name { output.line(styled(TerminalText.escape(name, limit: 40), .bold)) }
            for segment in thread.segments { show(segment, isExact: report.model.isExact, report.usedControlTokens) }
            output.line(sum(thread, report))
        }
        if let reference = report.reference {
            output.line()
            output.line("reference, which the model never sees: " + TerminalText.escape(reference, limit: 2_000))
        }
        output.line()
        for remark in report.remarks { output.line("note: " + TerminalText.escape(remark)) }
        for warning in report.rendered.warnings {
            output.line(styled("warning: ", .yellow) + TerminalText.escape(warning, limit: 600))
        }
        showRemark(report.model)
    }

    func show(_ report: TokenReport) {
        let totals = report.totals
        let about = report.model.isExact ? "" : "about "
        output.line("\(Figures.count(totals.rows, "row")) of \(TerminalText.escape(report.source)), \(report.format)")
        output.line(head(report.model))
        output.line(
            "\(about)\(totals.tokens) tokens, \(about)\(totals.trainedTokens) of them trained; "
                + "the longest row has \(about)\(totals.longest)")
        if totals.truncated > 0 {
            output.line(
                "\(Figures.count(totals.truncated, "row")) above \(report.maximumTokens) tokens, cut at their end, "
                    + "\(totals.dropped) of them all that is learnt: those are left out")
        }
        if totals.refused > 0 {
            output.line(styled("\(Figures.count(totals.refused, "row")) that cannot be rendered:", .yellow))
            for refusal in totals.refusals {
                let place = refusal.row.map { "row \($0)" } ?? "line \(refusal.line ?? 0)"
                output.line("  \(place): " + TerminalText.escape(refusal.reason, limit: 300))
            }
            if totals.refused > totals.refusals.count {
                output.line("  … and \(totals.refused - totals.refusals.count) more")
            }
        }
        showRemark(report.model)
    }

    private func showRemark(_ model: RenderModel) {
        if let remark = model.remark { output.line("note: " + TerminalText.escape(remark, limit: 800)) }
        if let wayOut = model.wayOut { output.say("  next: " + TerminalText.escape(wayOut, limit: 800)) }
    }

    private func head(_ model: RenderModel) -> String {
        let name = TerminalText.escape(model.name, limit: 120)
        let tokenizer = TerminalText.escape(model.tokenizer ?? "", limit: 80)
        return switch model.template {
        case .own: "model \(name): its own chat template and tokenizer"
        case .standIn: "model \(name): chat template and tokenizer of \(tokenizer), its stand-in"
        case .generic: "model \(name): estimated, without its chat template"
        }
    }

    private func sum(_ thread: RenderedThread, _ report: RenderReport) -> String {
        let about = report.model.isExact ? "" : "about "
        var text = "\(about)\(thread.tokens) tokens, \(about)\(thread.trainedTokens) trained; "
        text += "limit \(report.maximumTokens)"
        if thread.isTruncated { text += ", " + styled("the end is cut away", .yellow) }
        if thread.isDropped { text += ", " + styled("so nothing is left to learn: training drops the row", .yellow) }
        return styled("= ", .bold) + text
    }

    private func show(_ segment: RenderedSegment, isExact: Bool, _ controlTokens: [String]) {
        let kind = segment.isCut ? "cut away" : segment.isTrained ? "trained" : "not trained"
        let count = (isExact ? "" : "about ") + "\(segment.tokens) tokens"
        let gutter = segment.isCut ? "✂ " : segment.isTrained ? "▌ " : "│ "
        let style: Output.Style = segment.isCut ? .faint : segment.isTrained ? .green : .cyan
        output.line(styled("\(kind) · \(TerminalText.escape(segment.role, limit: 60)) · \(count)", .faint))
        let shown = segment.text.prefix(Self.longestPiece)
        var lines = shown.split(separator: "\n", omittingEmptySubsequences: false)
        if shown.last == "\n" { lines.removeLast() }
        for line in lines {
            let words = TerminalText.escape(String(line), limit: Self.longestPiece)
            let end = line.endIndex == shown.endIndex ? "" : styled("↵", .faint)
            // So that each row gets its gutter.
            let rows = width.map { Figures.rows(of: words, width: $0) } ?? [words]
            for (number, row) in rows.enumerated() {
                output.line(
                    styled(gutter, style) + (segment.isTrained ? styled(row, style) : row)
                        + (number == rows.count - 1 ? end : ""))
            }
        }
        let rest = segment.text.count - shown.count
        if rest > 0 { output.line(styled(gutter, style) + "… \(rest) more characters; --json has them") }
    }

    private func styled(_ text: String, _ style: Output.Style) -> String {
        isColoured ? output.styled(text, style) : text
    }
}
