import Rollouts
import Testing

@Suite struct RolloutTimeTests {
    @Test func textIsExactToTheMillisecond() {
        for milliseconds in (Int64(1_800_000_000_000)..<1_800_000_002_000) {
            let time = RolloutTime(milliseconds: milliseconds)
            #expect(RolloutTime(text: time.description) == time)
            #expect(RolloutTime(time.date) == time)
        }
        #expect(RolloutTime(milliseconds: 1_800_000_000_007).description == "2027-01-15T08:00:00.007Z")
        #expect(RolloutTime(milliseconds: -1).description == "1969-12-31T23:59:59.999Z")
        #expect(RolloutTime(text: "soon") == nil)
    }

    @Test func durations() {
        let time = RolloutTime(milliseconds: 5)
        #expect(time.advanced(by: .milliseconds(1500)).milliseconds == 1505)
        #expect(time.duration(to: RolloutTime(milliseconds: 2)) == .milliseconds(-3))
        #expect(Duration.seconds(90).inSeconds == 90)
    }
}
