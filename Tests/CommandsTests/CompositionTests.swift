import Lifecycle
import Testing

@testable import Commands

@Suite struct CompositionTests {
    /// A project may name a cloud only where commands reach it.
    @Test func everyCloudThatAFileCanNameIsReached() {
        #expect(Set(Composition.clouds.keys).union([.local]) == Set(CloudKind.allCases))
        #expect(Composition.clouds[.local] == nil)
        #expect(Composition.objectSchemes.count == Composition.clouds.count)
    }

    /// Whatever is deployed to by default is built, and belongs to a cloud that is reached.
    @Test func theStandardDestinationIsBuilt() {
        let standard = DeploySettings.Destination.standard
        #expect(standard.isBuilt)
        let cloud = standard.cloud
        #expect(cloud.map { Composition.clouds[$0] != nil } == true)
    }
}
