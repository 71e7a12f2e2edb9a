import Core
import TestSupport
import Testing

import Datasets

/// What `data validate` finds only in all rows together, `data prepare` does not write either.
@Suite(.timeLimit(.minutes(5))) struct UnevenRowTests {
    private static let chat =
        #""prompt":[{"role":"user","content":"q"}],"reward_model":{"ground_truth":"1","style":"rule"}"#
    private static func nova(_ part: String, rest: String = "") -> String {
        #"{"messages":[{"role":"user","content":[\#(part)]},{"role":"assistant","content":[{"text":"x"}]}]\#(rest)}"#
    }
    private static func media(_ kind: String, _ format: String) -> String {
        #"{"\#(kind)":{"format":"\#(format)","source":{"s3Location":{"uri":"s3://b/k"}}}}"#
    }
    private static let text = #"{"text":"q"}"#
    private static let config =
        #","toolConfig":{"tools":[{"toolSpec":{"name":"n","description":"d","inputSchema":{"json":{"type":"object"}}}}]}"#

    @Test(arguments: [
        (FormatID.rlvr, ["{\(chat)}", #"{\#(chat),"data_source":"d"}"#, "{\(chat)}"]),
        (.rlvr, [#"{\#(chat),"mine":1}"#, "{\(chat)}"]),
        (.novaSFT, [nova(text), nova(text, rest: config)]),
        (.novaSFT, [nova(media("image", "png")), nova(text), nova(media("video", "mp4"))]),
        (
            .vertexMessages,
            [
                #"{"messages":[{"role":"user","content":"q"},{"role":"assistant","content":"a"}]}"#,
                #"{"messages":[{"role":"user","content":[{"type":"image_url","image_url":{"url":"gs://b/k.png"}}]},{"role":"assistant","content":"a"}]}"#,
            ]
        ),
    ])
    func unevenRowsAreRefused(_ format: FormatID, _ rows: [String]) async throws {
        for threads in [1, 2] {
            let bench = try Workbench(threads: threads)
            let source = try bench.write("a.jsonl", rows.joined(separator: "\n"))
            for share in [0, 0.5] {
                let code = try await errorCode {
                    _ = try await bench.prepare(source, format) {
                        $0.validationSplit = share
                        $0.target = "none"
                    }
                }
                #expect(code == DatasetError.rowsDiffer)
                #expect(!DurableFile.exists(bench.folder.file("out")))
            }
            let checked = try await bench.operations.validate(source, format: format, maximumProblems: 9)
            #expect(checked.byRule[.uneven] == 1 || checked.byRule[.media] == 1)
        }
    }

    /// Rows that are left out do not count, and what may vary does no harm.
    @Test(arguments: [
        (FormatID.rlvr, ["{\(chat)}", "{\(chat)}"]),
        (.novaSFT, [nova(text, rest: #","system":[{"text":"s"}]"#), nova(text)]),
        (.novaSFT, [nova(media("image", "png")), nova(text), nova(media("image", "webp"))]),
        (.novaSFT, [nova(text), nova(#"{"text":""}"#, rest: config)]),
    ])
    func evenRowsAreWritten(_ format: FormatID, _ rows: [String]) async throws {
        let bench = try Workbench()
        let source = try bench.write("a.jsonl", rows.joined(separator: "\n"))
        let report = try await bench.prepare(source, format)
        let checked = try await bench.operations.validate(
            report.dataset.files[0].path, format: format, maximumProblems: 3)
        #expect(checked.invalid == 0)
    }
}
