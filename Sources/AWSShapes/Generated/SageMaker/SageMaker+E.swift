// Written by Scripts/generate-shapes from botocore's model of sagemaker. Do not edit.
// swift-format-ignore-file

package import AWSWire
#if canImport(FoundationEssentials)
package import FoundationEssentials
#else
package import Foundation
#endif

extension SageMaker {
    /// `Ec2CapacityReservation`.
    package struct Ec2CapacityReservation: WireShape {
        /// `Ec2CapacityReservationId`.
        package var ec2CapacityReservationID: String?
        /// `TotalInstanceCount`.
        package var totalInstanceCount: Int?
        /// `AvailableInstanceCount`.
        package var availableInstanceCount: Int?
        /// `UsedByCurrentEndpoint`.
        package var usedByCurrentEndpoint: Int?
        /// Members that the model does not know.
        package var extra: WireFields

        package init(
            ec2CapacityReservationID: String? = nil,
            totalInstanceCount: Int? = nil,
            availableInstanceCount: Int? = nil,
            usedByCurrentEndpoint: Int? = nil,
            extra: WireFields = WireFields()
        ) {
            self.ec2CapacityReservationID = ec2CapacityReservationID
            self.totalInstanceCount = totalInstanceCount
            self.availableInstanceCount = availableInstanceCount
            self.usedByCurrentEndpoint = usedByCurrentEndpoint
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "Ec2CapacityReservation")
            self.ec2CapacityReservationID = try reader.optional("Ec2CapacityReservationId")
            self.totalInstanceCount = try reader.optional("TotalInstanceCount")
            self.availableInstanceCount = try reader.optional("AvailableInstanceCount")
            self.usedByCurrentEndpoint = try reader.optional("UsedByCurrentEndpoint")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 4)
            writer.put("Ec2CapacityReservationId", ec2CapacityReservationID)
            writer.put("TotalInstanceCount", totalInstanceCount)
            writer.put("AvailableInstanceCount", availableInstanceCount)
            writer.put("UsedByCurrentEndpoint", usedByCurrentEndpoint)
            return writer.fields(with: extra)
        }
    }

    /// `EndpointConfigSummary`.
    package struct EndpointConfigSummary: WireShape {
        /// `EndpointConfigName`, required.
        package var endpointConfigName: String
        /// `EndpointConfigArn`, required.
        package var endpointConfigARN: String
        /// `CreationTime`, required.
        package var creationTime: Date
        /// Members that the model does not know.
        package var extra: WireFields

        package init(
            endpointConfigName: String,
            endpointConfigARN: String,
            creationTime: Date,
            extra: WireFields = WireFields()
        ) {
            self.endpointConfigName = endpointConfigName
            self.endpointConfigARN = endpointConfigARN
            self.creationTime = creationTime
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "EndpointConfigSummary")
            self.endpointConfigName = try reader.required("EndpointConfigName")
            self.endpointConfigARN = try reader.required("EndpointConfigArn")
            self.creationTime = try reader.required("CreationTime")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 3)
            writer.put("EndpointConfigName", endpointConfigName)
            writer.put("EndpointConfigArn", endpointConfigARN)
            writer.put("CreationTime", creationTime)
            return writer.fields(with: extra)
        }
    }

    /// `EndpointSummary`.
    package struct EndpointSummary: WireShape {
        /// `EndpointName`, required.
        package var endpointName: String
        /// `EndpointArn`, required.
        package var endpointARN: String
        /// `CreationTime`, required.
        package var creationTime: Date
        /// `LastModifiedTime`, required.
        package var lastModifiedTime: Date
        /// `EndpointStatus`, required.
        package var endpointStatus: EndpointStatus
        /// Members that the model does not know.
        package var extra: WireFields

        package init(
            endpointName: String,
            endpointARN: String,
            creationTime: Date,
            lastModifiedTime: Date,
            endpointStatus: EndpointStatus,
            extra: WireFields = WireFields()
        ) {
            self.endpointName = endpointName
            self.endpointARN = endpointARN
            self.creationTime = creationTime
            self.lastModifiedTime = lastModifiedTime
            self.endpointStatus = endpointStatus
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "EndpointSummary")
            self.endpointName = try reader.required("EndpointName")
            self.endpointARN = try reader.required("EndpointArn")
            self.creationTime = try reader.required("CreationTime")
            self.lastModifiedTime = try reader.required("LastModifiedTime")
            self.endpointStatus = try reader.required("EndpointStatus")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 5)
            writer.put("EndpointName", endpointName)
            writer.put("EndpointArn", endpointARN)
            writer.put("CreationTime", creationTime)
            writer.put("LastModifiedTime", lastModifiedTime)
            writer.put("EndpointStatus", endpointStatus)
            return writer.fields(with: extra)
        }
    }

    /// `ExperimentConfig`.
    package struct ExperimentConfig: WireShape {
        /// `ExperimentName`.
        package var experimentName: String?
        /// `TrialName`.
        package var trialName: String?
        /// `TrialComponentDisplayName`.
        package var trialComponentDisplayName: String?
        /// `RunName`.
        package var runName: String?
        /// Members that the model does not know.
        package var extra: WireFields

        package init(
            experimentName: String? = nil,
            trialName: String? = nil,
            trialComponentDisplayName: String? = nil,
            runName: String? = nil,
            extra: WireFields = WireFields()
        ) {
            self.experimentName = experimentName
            self.trialName = trialName
            self.trialComponentDisplayName = trialComponentDisplayName
            self.runName = runName
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "ExperimentConfig")
            self.experimentName = try reader.optional("ExperimentName")
            self.trialName = try reader.optional("TrialName")
            self.trialComponentDisplayName = try reader.optional("TrialComponentDisplayName")
            self.runName = try reader.optional("RunName")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 4)
            writer.put("ExperimentName", experimentName)
            writer.put("TrialName", trialName)
            writer.put("TrialComponentDisplayName", trialComponentDisplayName)
            writer.put("RunName", runName)
            return writer.fields(with: extra)
        }
    }

    /// `Explainability`.
    package struct Explainability: WireShape {
        /// `Report`.
        package var report: MetricsSource?
        /// Members that the model does not know.
        package var extra: WireFields

        package init(
            report: MetricsSource? = nil,
            extra: WireFields = WireFields()
        ) {
            self.report = report
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "Explainability")
            self.report = try reader.optional("Report")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 1)
            writer.put("Report", report)
            return writer.fields(with: extra)
        }
    }

    /// `ExplainerConfig`.
    package struct ExplainerConfig: WireShape {
        /// `ClarifyExplainerConfig`.
        package var clarifyExplainerConfig: ClarifyExplainerConfig?
        /// Members that the model does not know.
        package var extra: WireFields

        package init(
            clarifyExplainerConfig: ClarifyExplainerConfig? = nil,
            extra: WireFields = WireFields()
        ) {
            self.clarifyExplainerConfig = clarifyExplainerConfig
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "ExplainerConfig")
            self.clarifyExplainerConfig = try reader.optional("ClarifyExplainerConfig")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 1)
            writer.put("ClarifyExplainerConfig", clarifyExplainerConfig)
            return writer.fields(with: extra)
        }
    }
}
