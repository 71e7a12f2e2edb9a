// Written by Scripts/generate-shapes from botocore's model of sagemaker. Do not edit.
// swift-format-ignore-file

package import AWSWire

extension SageMaker {
    /// `BaseModel`.
    package struct BaseModel: WireShape {
        /// `HubContentName`.
        package var hubContentName: String?
        /// `HubContentVersion`.
        package var hubContentVersion: String?
        /// `RecipeName`.
        package var recipeName: String?
        /// Members that the model does not know.
        package var extra: WireFields

        package init(
            hubContentName: String? = nil,
            hubContentVersion: String? = nil,
            recipeName: String? = nil,
            extra: WireFields = WireFields()
        ) {
            self.hubContentName = hubContentName
            self.hubContentVersion = hubContentVersion
            self.recipeName = recipeName
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "BaseModel")
            self.hubContentName = try reader.optional("HubContentName")
            self.hubContentVersion = try reader.optional("HubContentVersion")
            self.recipeName = try reader.optional("RecipeName")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 3)
            writer.put("HubContentName", hubContentName)
            writer.put("HubContentVersion", hubContentVersion)
            writer.put("RecipeName", recipeName)
            return writer.fields(with: extra)
        }
    }

    /// `Bias`.
    package struct Bias: WireShape {
        /// `Report`.
        package var report: MetricsSource?
        /// `PreTrainingReport`.
        package var preTrainingReport: MetricsSource?
        /// `PostTrainingReport`.
        package var postTrainingReport: MetricsSource?
        /// Members that the model does not know.
        package var extra: WireFields

        package init(
            report: MetricsSource? = nil,
            preTrainingReport: MetricsSource? = nil,
            postTrainingReport: MetricsSource? = nil,
            extra: WireFields = WireFields()
        ) {
            self.report = report
            self.preTrainingReport = preTrainingReport
            self.postTrainingReport = postTrainingReport
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "Bias")
            self.report = try reader.optional("Report")
            self.preTrainingReport = try reader.optional("PreTrainingReport")
            self.postTrainingReport = try reader.optional("PostTrainingReport")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 3)
            writer.put("Report", report)
            writer.put("PreTrainingReport", preTrainingReport)
            writer.put("PostTrainingReport", postTrainingReport)
            return writer.fields(with: extra)
        }
    }

    /// `BlueGreenUpdatePolicy`.
    package struct BlueGreenUpdatePolicy: WireShape {
        /// `TrafficRoutingConfiguration`, required.
        package var trafficRoutingConfiguration: TrafficRoutingConfig
        /// `TerminationWaitInSeconds`.
        package var terminationWaitInSeconds: Int?
        /// `MaximumExecutionTimeoutInSeconds`.
        package var maximumExecutionTimeoutInSeconds: Int?
        /// Members that the model does not know.
        package var extra: WireFields

        package init(
            trafficRoutingConfiguration: TrafficRoutingConfig,
            terminationWaitInSeconds: Int? = nil,
            maximumExecutionTimeoutInSeconds: Int? = nil,
            extra: WireFields = WireFields()
        ) {
            self.trafficRoutingConfiguration = trafficRoutingConfiguration
            self.terminationWaitInSeconds = terminationWaitInSeconds
            self.maximumExecutionTimeoutInSeconds = maximumExecutionTimeoutInSeconds
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "BlueGreenUpdatePolicy")
            self.trafficRoutingConfiguration = try reader.required("TrafficRoutingConfiguration")
            self.terminationWaitInSeconds = try reader.optional("TerminationWaitInSeconds")
            self.maximumExecutionTimeoutInSeconds = try reader.optional("MaximumExecutionTimeoutInSeconds")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 3)
            writer.put("TrafficRoutingConfiguration", trafficRoutingConfiguration)
            writer.put("TerminationWaitInSeconds", terminationWaitInSeconds)
            writer.put("MaximumExecutionTimeoutInSeconds", maximumExecutionTimeoutInSeconds)
            return writer.fields(with: extra)
        }
    }
}
