import Core

extension PrepareReport {
    /// The text of `report.md`: the facts of `report.json` for people. Holds nothing of the rows.
    package var markdown: String {
        var text = "# Prepared dataset\n\n"
        text += Self.table(["", ""], about)
        text += "\n## Files\n\n"
        text += Self.table(
            ["File", "Split", "Rows", "Bytes", "Characters", "Tokens (estimated)", "SHA-256"],
            dataset.files.map { file in
                [
                    Self.code(file.path.split(separator: "/").last.map(String.init) ?? file.path), file.split,
                    "\(file.rows)", "\(file.bytes)", "\(texts[file.split]?.characters ?? 0)",
                    "\(texts[file.split]?.estimatedTokens ?? 0)", Self.code(file.sha256.hex),
                ]
            })
        text += "\n## Rows\n\n" + Self.table(["What became of the rows", "Rows"], fates)
        if !leftOut.columns.isEmpty {
            text += "\n## Left out\n\nColumns that no role and no `--keep` takes"
            text += leftOut.hasMore ? ", and more of which there are too many to name.\n\n" : ".\n\n"
            text += Self.table(
                ["Column", "Converted rows in which something stands there"],
                leftOut.columns.map { [Self.code($0.name), "\($0.rows) (\(($0.share * 1_000).rounded() / 10)%)"] })
        }
        if !rejectedByRule.isEmpty {
            text += "\n## Rejected\n\nEach row with its line and reason: \(Self.code("rejected.jsonl")).\n\n"
            text += Self.table(
                ["Rule", "Rows"],
                Rule.allCases.compactMap { rule in rejectedByRule[rule].map { [Self.code(rule.rawValue), "\($0)"] } })
        }
        if !lost.isEmpty {
            text += "\n## Not carried over\n\nWhat rows say and the format cannot.\n\n"
            text += Self.table(
                ["What", "Written rows"], lost.sorted { $0.key < $1.key }.map { [Self.code($0.key), "\($0.value)"] })
        }
        if !mixedKinds.isEmpty {
            text += "\n## Values of several kinds\n\nWhat reads the files as tables may stop at: "
            text += mixedKinds.map { Self.code($0) }.joined(separator: ", ") + ".\n"
        }
        let mended = fixes.filter { $0.fix != .dedupe }
        if !mended.isEmpty {
            text += "\n## Fixes\n\n"
            text += Self.table(
                ["Fix", "Written rows touched"], mended.map { [Self.code($0.fix.rawValue), "\($0.rows)"] })
        }
        text += "\n## Split\n\n\(split)\n"
        text += "\n## Limits\n\nTarget: \(target.summary); \(target.remark).\n"
        if !limits.isEmpty {
            text +=
                "\n"
                + Self.table(
                    ["Limit", "Holds", "Why"],
                    limits.map { [$0.text, $0.holds ? "yes" : "**no**", $0.limit.reason] })
        }
        return text
    }

    private var about: [[String]] {
        let mapping = columns.sorted { $0.key < $1.key }.map { "\($0.key) = \(Self.code($0.value))" }
        let fixed =
            constants.keys.sorted().map { "\($0): one text in every row" } + kept.map { "\(Self.code($0)) as it is" }
        return [
            ["Format", Self.code(dataset.format.rawValue)],
            ["Source", Self.code(source) + " (\(container.rawValue))"],
        ]
            + ((from.map { [($0, nil)] } ?? [])
            + detected.sorted { $0.key.rawValue < $1.key.rawValue }.map { ($0.key, $0.value) }).map {
                (id: FormatID, rows: Int?) in
                ["Rows of the format", Self.code(id.rawValue) + (rows.map { ", by their shape: \($0)" } ?? "")]
            } + [
                ["Mapping", (mapping + fixed).joined(separator: "<br>")],
                ["Digest", Self.code(dataset.digest.description)],
            ]
    }

    private var fates: [[String]] {
        var fates = [["read", "\(rows)"], ["written", "\(written)"], ["rejected", "\(rejected)"]]
        if excludedByOnly > 0 { fates.append(["left out by `--only`", "\(excludedByOnly)"]) }
        if excludedByTake > 0 { fates.append(["left out by `--take`", "\(excludedByTake)"]) }
        if fixes.contains(where: { $0.fix == .dedupe }) {
            fates.append(["dropped as exact duplicates", "\(dropped)"])
        }
        fates.append(["written that repeat an earlier one exactly", "\(duplicates)"])
        return fates
    }

    private var split: String {
        guard validationSplit > 0 else { return "All rows are for training." }
        var sentences = ["Share of rows for validation: \(validationSplit). Seed: \(seed)."]
        sentences.append("Rows that are the same are on the same side.")
        if let grouping {
            if let column = grouping.column {
                sentences.append("Rows with the same value in \(Self.code(column)) are on the same side.")
                if grouping.joinedGroups > 0 {
                    sentences.append(
                        "\(grouping.joinedGroups) values were joined to others with which they share rows.")
                }
                if grouping.rowsWithoutGroup > 0 {
                    sentences.append("\(grouping.rowsWithoutGroup) rows have no value there; each is for itself.")
                }
            }
            if grouping.joinsNearDuplicates {
                sentences.append(
                    "Rows that differ only in case, white space and punctuation are on the same side.")
            }
            sentences.append("There are \(grouping.units) sets of rows that are not parted.")
        }
        if let moved {
            sentences.append(
                "The limits of the target kept \(moved.rows) rows (\(moved.bytes) bytes) in training that the share "
                    + "alone would have put into validation.")
        }
        return sentences.joined(separator: " ")
    }

    private static func table(_ head: [String], _ rows: [[String]]) -> String {
        func line(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |\n" }
        return line(head) + line(head.map { _ in "---" }) + rows.map { line($0) }.joined()
    }

    /// A name from outside: nothing in it ends the cell, the code or the line.
    private static func code(_ text: String) -> String {
        let safe = TerminalText.escape(text, limit: 300).map { character in
            switch character {
            case "`": "'"
            case "|": "\\|"
            default: String(character)
            }
        }
        return "`" + safe.joined() + "`"
    }
}
