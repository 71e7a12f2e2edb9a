import Journal
import Lifecycle
import TestSupport
import Testing

@Suite(.timeLimit(.minutes(5))) struct MortalStoreTests {
    let folder: TemporaryFolder
    let store: MortalStore

    init() throws {
        folder = try TemporaryFolder()
        store = try MortalStore(JournalStore(inMemoryWithLocksIn: folder.path), KillSwitch(at: nil))
    }

    /// As long as nobody dies, it promises what a journal promises.
    @Test(arguments: RunStoreConformance.Check.allCases)
    func aStoreThatLivesConforms(check: RunStoreConformance.Check) async throws {
        #expect(try await RunStoreConformance(store).failures(of: check) == [])
    }
}
