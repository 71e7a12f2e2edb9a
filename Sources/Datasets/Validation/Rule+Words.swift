extension Rule {
    /// What it means that a row breaks the rule.
    package var meaning: String { words.0 }

    /// How rows are mended that break it.
    package var remedy: String { words.1 }

    private var words: (String, String) {
        switch self {
        case .json: ("the line is not JSON", "write one JSON object on each line, with a JSON library")
        case .utf8: ("the line is not UTF-8", "save the file as UTF-8")
        case .surrogate:
            (
                "a text has half of a character (a surrogate without its other half)",
                "write whole characters; do not cut texts by UTF-16 units"
            )
        case .depth: ("the row is nested more than 1024 levels deep", "flatten it")
        case .length: ("the row is longer than 16 MiB", "shorten it, or keep media in files of their own")
        case .csv: ("the row has too few or too many columns, or broken quotes", "write the file with a CSV library")
        case .notObject: ("the line is JSON, but no object", "write one object on each line")
        case .missing: ("a member that is needed is not there", "add it, or map a column to it with data prepare")
        case .type: ("a value is of another kind than the format has there", "write the kind that the message names")
        case .empty: ("a text, list or object is empty or only white space", "fill it in, or remove the row")
        case .nan: ("a text is \"nan\", which data frames write for gaps", "fill the gap, or remove the row")
        case .placeholder:
            (
                "a text is \"none\" or \"null\", which the service counts as empty",
                "say it in other words, or remove the row"
            )
        case .reserved:
            (
                "a text has a word that the service keeps for itself",
                "write the word differently, or remove the row"
            )
        case .choice: ("a value is none of those allowed", "write one that the message lists")
        case .reference:
            (
                "a reference or media type has a form that the service does not read",
                "upload the file, and write its URI"
            )
        case .count: ("there are too few or too many elements", "add or remove some, as the message says")
        case .oneOf: ("members stand together of which only one may be there", "keep one, or write an element for each")
        case .unknownMember:
            ("a member that the service refuses, because it does not know it", "remove it, or correct its name")
        case .forbidden: ("a member that the format must not have", "move or remove it, as the message says")
        case .misplaced:
            ("something stands in a message where it may not stand", "move it to a message of the right role")
        case .toolPairing:
            (
                "a tool call has no result, a result no call, or two have the same id",
                "give each call its own id, and its result the same, in messages that follow each other"
            )
        case .toolUnknown: ("a tool is called that the row does not declare", "declare it, or correct its name")
        case .duplicateTool: ("two tools of the row have the same name", "give each its own")
        case .preference:
            ("no answer is preferred, or none is rejected", "label the answers so that there is one of each")
        case .same: ("the preferred and the rejected answer are the same", "keep rows in which they differ")
        case .untrained: ("no message of the row is trained on", "set one weight to 1, or remove the row")
        case .tokens: ("the row has more tokens, estimated, than the service takes", "shorten it")
        case .media:
            (
                "images and videos stand in one row or in one file",
                "keep rows with images and rows with videos in files of their own"
            )
        case .uneven: ("some rows have it and others lack it", "give it to every row or to none")
        case .role: ("a message's role is none of those allowed", "write the roles that the message lists")
        case .order:
            (
                "messages do not alternate, or begin or end with the wrong role",
                "add, join or remove messages so that the roles alternate"
            )
        case .duplicate: ("a member stands twice in one object: readers disagree on which one counts", "keep one")
        case .mixedKinds:
            (
                "a member's values are of different kinds in different rows, at which readers of tables stop",
                "write one kind in all rows: the numbers as texts, or the other way round"
            )
        case .reported:
            (
                "people report that the service refuses it, although its documentation allows it",
                "see what the message names, and try a small file first"
            )
        }
    }
}
