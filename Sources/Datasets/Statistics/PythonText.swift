import Core

/// Values as Python prints them, `[{'role': 'user'}]`, which look like JSON and are none.
enum PythonText {
    /// Whether a text is such a list of dictionaries.
    static func isList(_ text: UnsafeRawBufferPointer) -> Bool {
        let start = text.prefix(64).filter { $0 > 0x20 }.prefix(3)
        return start.elementsEqual("[{'".utf8)
    }

    /// A program that makes rows of JSON lines of dictionaries, one a line.
    static let rowsProgram =
        #"python3 -X utf8 -c 'import ast, fileinput, json; [print(json.dumps(ast.literal_eval(l), ensure_ascii=False)) "#
        + #"for l in (l.strip("\ufeff\n ") for l in fileinput.input()) if l]'"#

    /// A program that makes JSON of such lists in a column of a table.
    static func tableProgram(for column: String, isTabs: Bool) -> String {
        let tabs = isTabs ? #", delimiter="\t""# : ""
        return "python3 -X utf8 -c 'import ast, csv, json, sys; csv.field_size_limit(1 << 30); c = sys.argv[1]; "
            + #"r = csv.DictReader(open((sys.argv + [0])[2], encoding="utf-8-sig", newline="")\#(tabs)); "#
            + "w = csv.DictWriter(sys.stdout, r.fieldnames\(tabs)); w.writeheader(); "
            + "[w.writerow({**x, c: json.dumps(ast.literal_eval(x[c]), ensure_ascii=False) if x[c] else x[c]}) for x in r]' "
            + ShellWord.quoted(column)
    }
}
