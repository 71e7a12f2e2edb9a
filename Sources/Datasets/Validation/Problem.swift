package import Core

/// One thing that is wrong with one row.
package struct Problem: Hashable, Sendable {
    /// The file, when the source has several.
    package var file: String?
    /// Index of the file in the source.
    var part = 0
    /// Physical line in the source, from 1; empty lines and the header count.
    package var line: Int
    /// Index of the row's element from 0 where the file is a JSON array, which may be all on one line.
    package var element: Int?
    /// The row that it does not agree with: part and row, until the physical line is known.
    var other: RowPlace?
    /// Physical line of that row, or its element.
    package var otherLine: Int?
    /// Where in the row: `$.prompt[1].role`; `$` is the row itself.
    package var path: String
    package var rule: Rule
    /// What is wrong and how to mend it. Holds no text from the source except names of members.
    package var message: String
    /// The beginning of what stands there, escaped, at most 80 characters; nil when nobody asked for it, or nothing is there.
    package var excerpt: String?

    package init(line: Int, path: String, rule: Rule, message: String) {
        self.line = line
        self.path = path
        self.rule = rule
        self.message = message
    }

    /// A member of `problems` in `--json`.
    package var json: JSONValue {
        var object = JSONObject()
        if let file { object["file"] = .string(file) }
        object["line"] = .int(Int64(line))
        if let element { object["element"] = .int(Int64(element)) }
        if let otherLine { object[element == nil ? "otherLine" : "otherElement"] = .int(Int64(otherLine)) }
        object["path"] = .string(path)
        object["rule"] = .string(rule.rawValue)
        object["message"] = .string(message)
        if let excerpt { object["excerpt"] = .string(excerpt) }
        return .object(object)
    }
}

/// The rule that a row breaks. Stable names: scripts sort by them.
package enum Rule: String, Hashable, Sendable, CaseIterable {
    /// The row is not JSON.
    case json
    /// The row is not UTF-8.
    case utf8
    /// A string holds half of a surrogate pair: no valid text.
    case surrogate = "lone_surrogate"
    /// The row is nested more than 1,024 levels deep.
    case depth = "too_deep"
    /// The row is longer than 16 MiB.
    case length = "row_too_long"
    /// A CSV row has too few or too many columns, or broken quotes.
    case csv
    /// The row is JSON, but no object.
    case notObject = "not_object"
    /// A required member is absent.
    case missing
    /// A member has the wrong type.
    case type = "wrong_type"
    /// A text or list is empty or only white space.
    case empty
    /// A text is `nan`: what a missing value becomes in a data frame.
    case nan = "nan_text"
    /// A text is `none` or `null`, which the service counts as empty.
    case placeholder = "placeholder_text"
    /// A text has a word that the service keeps for itself.
    case reserved = "reserved_word"
    /// A text or number is none of those allowed.
    case choice = "value_not_allowed"
    /// A reference to a file or its media type has a form that the service does not read.
    case reference = "bad_reference"
    /// A list has too few or too many elements.
    case count = "wrong_count"
    /// Members stand together of which only one may be there.
    case oneOf = "one_of"
    /// A member that the service refuses because it does not know it.
    case unknownMember = "unknown_member"
    /// A member that the format must not have.
    case forbidden = "forbidden_member"
    /// A content part or member stands in the wrong message.
    case misplaced
    /// A tool call lacks its result, or a result its call.
    case toolPairing = "tool_pairing"
    /// A tool is called that the row does not declare.
    case toolUnknown = "tool_unknown"
    case duplicateTool = "duplicate_tool"
    /// Of several answers none is marked as preferred, or none as rejected.
    case preference = "preference_labels"
    /// The preferred and the rejected answer are the same.
    case same = "same_answer"
    /// Training is switched off for every message of the row.
    case untrained = "nothing_to_train"
    /// The row has more tokens, estimated, than the service takes.
    case tokens = "too_many_tokens"
    /// Images and videos, or videos and documents, stand together.
    case media = "mixed_media"
    /// A member that some rows have and others lack.
    case uneven = "inconsistent_member"
    /// A message's role is none of those allowed.
    case role = "role_unknown"
    /// Messages do not alternate, or begin or end with the wrong role.
    case order = "role_order"
    /// A member stands twice in one object: readers disagree on which one counts.
    case duplicate = "duplicate_key"
    /// A member's values are of different kinds in different rows.
    case mixedKinds = "mixed_kinds"
    /// People report that the service refuses it, although its documentation allows it.
    case reported = "reported_refused"
}
