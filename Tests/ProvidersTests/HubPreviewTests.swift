import Core
import Datasets
import Providers
import TestSupport
import Testing

/// What the dataset server shows without a download.
@Suite(.timeLimit(.minutes(5)))
struct HubPreviewTests {
    @Test func thePreviewShowsSplitsColumnsAndFirstRows() async throws {
        let scripted = try HubTests.ScriptedHub([
            HubTests.at("/splits?dataset=acme%2Ftickets"): HubTests.splits([("default", "train"), ("default", "test")]),
            HubTests.at("/info?dataset=acme%2Ftickets&config=default"): HubTests.reply(
                200,
                #"{"dataset_info":{"splits":{"train":{"name":"train","num_examples":1234}}},"partial":false}"#),
            HubTests.at("/first-rows?dataset=acme%2Ftickets&config=default&split=train"): HubTests.reply(
                200,
                #"""
                {"dataset":"acme/tickets","config":"default","split":"train","features":[
                  {"feature_idx":0,"name":"text","type":{"dtype":"string","_type":"Value"}},
                  {"feature_idx":1,"name":"label","type":{"names":["a","b"],"_type":"ClassLabel"}},
                  {"feature_idx":2,"name":"score","type":{"dtype":"float64","_type":"Value"}},
                  {"feature_idx":3,"name":"turns","type":[{"role":{"dtype":"string","_type":"Value"}}]},
                  {"feature_idx":4,"name":"meta","type":{"k":{"dtype":"int32","_type":"Value"}}},
                  {"feature_idx":5,"name":"picture","type":{"_type":"Image"}}],
                 "rows":[{"row_idx":0,"row":{"text":"one","label":1},"truncated_cells":["text"]},
                         {"row_idx":1,"row":{"text":"two","label":0},"truncated_cells":[]}],"truncated":true}
                """#),
        ])
        let preview = try await HubPreview("hf://acme/tickets", client: scripted.client)
        #expect(preview.columns.map(\.type) == ["string", "integer", "number", "list", "object", "image"])
        #expect(preview.columns[1].classes == ["a", "b"])
        #expect(preview.rows.map { $0["text"]?.string } == ["one", "two"])
        #expect(preview.rowCount == 1234)
        #expect(preview.hasCutValues)
        #expect(preview.splits.map(\.split) == ["train", "test"])
        #expect(preview.remark == "reading the split train; there are also: test")
        // Only the preview's own questions: nothing is downloaded.
        #expect(scripted.transport.calls.count == 3)
    }

    /// What the dataset server leaves out is said of the dataset.
    @Test(arguments: [
        (#"{"features":[],"rows":[]}"#, DatasetError.sourceEmpty), (#"{"features":[]}"#, HubError.refused),
        (#"{"rows":{}}"#, HubError.refused), (#"{"rows":[{"row":7}]}"#, HubError.refused),
        (#"{"rows":[1]}"#, HubError.refused),
    ])
    func aPreviewWithoutRowsNamesTheDataset(reply: String, wanted: ErrorCode) async throws {
        let scripted = try HubTests.ScriptedHub([
            HubTests.at("/splits?dataset=acme%2Ftickets"): HubTests.splits([("default", "train")]),
            HubTests.at("/info?dataset=acme%2Ftickets&config=default"): HubTests.reply(200, "{}"),
            HubTests.at("/first-rows?dataset=acme%2Ftickets&config=default&split=train"): HubTests.reply(200, reply),
        ])
        var error: (any CodedError)?
        do {
            _ = try await HubPreview("hf://acme/tickets", client: scripted.client)
        } catch let caught as any CodedError {
            error = caught
        }
        #expect(error?.code == wanted)
        #expect(error?.message.contains("acme/tickets, default, train") == true, "\(error?.message ?? "")")
    }
}
