import Commands
import Core
import Testing

struct DurationArgumentTests {
    @Test(
        arguments: [
            ("90s", 90_000), ("10m", 600_000), ("1h30m", 5_400_000), ("800ms", 800), ("200", 200_000), ("0.5", 500),
            ("1.5h", 5_400_000), ("0", 0),
        ] as [(String, Int64)])
    func timesAreRead(_ text: String, _ milliseconds: Int64) throws {
        #expect(try DurationArgument.parse(text, option: "--bake") == .milliseconds(milliseconds))
    }

    @Test(arguments: ["", "m", "-5s", "5x", "1e3s", "nan", "1.2.3s", "5 m", "9999999999"])
    func otherTextIsRefusedByTheOptionsName(_ text: String) {
        do {
            let read = try DurationArgument.parse(text, option: "--bake")
            Issue.record("\(text) was read as \(read)")
        } catch {
            let coded = error as? any CodedError
            #expect(coded?.code.description == "command.bad_argument")
            #expect(coded?.message.contains("--bake") == true)
        }
    }
}
