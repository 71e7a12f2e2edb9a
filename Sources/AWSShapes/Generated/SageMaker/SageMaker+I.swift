// Written by Scripts/generate-shapes from botocore's model of sagemaker. Do not edit.
// swift-format-ignore-file

package import AWSWire

extension SageMaker {
    /// `IamIdentity`.
    package struct IamIdentity: WireShape {
        /// `Arn`.
        package var arn: String?
        /// `PrincipalId`.
        package var principalID: String?
        /// `SourceIdentity`.
        package var sourceIdentity: String?
        /// Members that the model does not know.
        package var extra: WireFields

        package init(
            arn: String? = nil,
            principalID: String? = nil,
            sourceIdentity: String? = nil,
            extra: WireFields = WireFields()
        ) {
            self.arn = arn
            self.principalID = principalID
            self.sourceIdentity = sourceIdentity
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "IamIdentity")
            self.arn = try reader.optional("Arn")
            self.principalID = try reader.optional("PrincipalId")
            self.sourceIdentity = try reader.optional("SourceIdentity")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 3)
            writer.put("Arn", arn)
            writer.put("PrincipalId", principalID)
            writer.put("SourceIdentity", sourceIdentity)
            return writer.fields(with: extra)
        }
    }

    /// `ImageConfig`.
    package struct ImageConfig: WireShape {
        /// `RepositoryAccessMode`, required.
        package var repositoryAccessMode: RepositoryAccessMode
        /// `RepositoryAuthConfig`.
        package var repositoryAuthConfig: RepositoryAuthConfig?
        /// Members that the model does not know.
        package var extra: WireFields

        package init(
            repositoryAccessMode: RepositoryAccessMode,
            repositoryAuthConfig: RepositoryAuthConfig? = nil,
            extra: WireFields = WireFields()
        ) {
            self.repositoryAccessMode = repositoryAccessMode
            self.repositoryAuthConfig = repositoryAuthConfig
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "ImageConfig")
            self.repositoryAccessMode = try reader.required("RepositoryAccessMode")
            self.repositoryAuthConfig = try reader.optional("RepositoryAuthConfig")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 2)
            writer.put("RepositoryAccessMode", repositoryAccessMode)
            writer.put("RepositoryAuthConfig", repositoryAuthConfig)
            return writer.fields(with: extra)
        }
    }

    /// `InferenceExecutionConfig`.
    package struct InferenceExecutionConfig: WireShape {
        /// `Mode`, required.
        package var mode: InferenceExecutionMode
        /// Members that the model does not know.
        package var extra: WireFields

        package init(
            mode: InferenceExecutionMode,
            extra: WireFields = WireFields()
        ) {
            self.mode = mode
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "InferenceExecutionConfig")
            self.mode = try reader.required("Mode")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 1)
            writer.put("Mode", mode)
            return writer.fields(with: extra)
        }
    }

    /// `InferenceHubAccessConfig`.
    package struct InferenceHubAccessConfig: WireShape {
        /// `HubContentArn`, required.
        package var hubContentARN: String
        /// Members that the model does not know.
        package var extra: WireFields

        package init(
            hubContentARN: String,
            extra: WireFields = WireFields()
        ) {
            self.hubContentARN = hubContentARN
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "InferenceHubAccessConfig")
            self.hubContentARN = try reader.required("HubContentArn")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 1)
            writer.put("HubContentArn", hubContentARN)
            return writer.fields(with: extra)
        }
    }

    /// `InferenceSpecification`.
    package struct InferenceSpecification: WireShape {
        /// `Containers`, required.
        package var containers: [ModelPackageContainerDefinition]
        /// `SupportedTransformInstanceTypes`.
        package var supportedTransformInstanceTypes: [TransformInstanceType]?
        /// `SupportedRealtimeInferenceInstanceTypes`.
        package var supportedRealtimeInferenceInstanceTypes: [ProductionVariantInstanceType]?
        /// `SupportedContentTypes`.
        package var supportedContentTypes: [String]?
        /// `SupportedResponseMIMETypes`.
        package var supportedResponseMimeTypes: [String]?
        /// Members that the model does not know.
        package var extra: WireFields

        package init(
            containers: [ModelPackageContainerDefinition],
            supportedTransformInstanceTypes: [TransformInstanceType]? = nil,
            supportedRealtimeInferenceInstanceTypes: [ProductionVariantInstanceType]? = nil,
            supportedContentTypes: [String]? = nil,
            supportedResponseMimeTypes: [String]? = nil,
            extra: WireFields = WireFields()
        ) {
            self.containers = containers
            self.supportedTransformInstanceTypes = supportedTransformInstanceTypes
            self.supportedRealtimeInferenceInstanceTypes = supportedRealtimeInferenceInstanceTypes
            self.supportedContentTypes = supportedContentTypes
            self.supportedResponseMimeTypes = supportedResponseMimeTypes
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "InferenceSpecification")
            self.containers = try reader.required("Containers")
            self.supportedTransformInstanceTypes = try reader.optional("SupportedTransformInstanceTypes")
            self.supportedRealtimeInferenceInstanceTypes = try reader.optional("SupportedRealtimeInferenceInstanceTypes")
            self.supportedContentTypes = try reader.optional("SupportedContentTypes")
            self.supportedResponseMimeTypes = try reader.optional("SupportedResponseMIMETypes")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 5)
            writer.put("Containers", containers)
            writer.put("SupportedTransformInstanceTypes", supportedTransformInstanceTypes)
            writer.put("SupportedRealtimeInferenceInstanceTypes", supportedRealtimeInferenceInstanceTypes)
            writer.put("SupportedContentTypes", supportedContentTypes)
            writer.put("SupportedResponseMIMETypes", supportedResponseMimeTypes)
            return writer.fields(with: extra)
        }
    }

    /// `InfraCheckConfig`.
    package struct InfraCheckConfig: WireShape {
        /// `EnableInfraCheck`.
        package var enableInfraCheck: Bool?
        /// Members that the model does not know.
        package var extra: WireFields

        package init(
            enableInfraCheck: Bool? = nil,
            extra: WireFields = WireFields()
        ) {
            self.enableInfraCheck = enableInfraCheck
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "InfraCheckConfig")
            self.enableInfraCheck = try reader.optional("EnableInfraCheck")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 1)
            writer.put("EnableInfraCheck", enableInfraCheck)
            return writer.fields(with: extra)
        }
    }

    /// `InstanceGroup`.
    package struct InstanceGroup: WireShape {
        /// `InstanceType`, required.
        package var instanceType: TrainingInstanceType
        /// `InstanceCount`, required.
        package var instanceCount: Int
        /// `InstanceGroupName`, required.
        package var instanceGroupName: String
        /// Members that the model does not know.
        package var extra: WireFields

        package init(
            instanceType: TrainingInstanceType,
            instanceCount: Int,
            instanceGroupName: String,
            extra: WireFields = WireFields()
        ) {
            self.instanceType = instanceType
            self.instanceCount = instanceCount
            self.instanceGroupName = instanceGroupName
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "InstanceGroup")
            self.instanceType = try reader.required("InstanceType")
            self.instanceCount = try reader.required("InstanceCount")
            self.instanceGroupName = try reader.required("InstanceGroupName")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 3)
            writer.put("InstanceType", instanceType)
            writer.put("InstanceCount", instanceCount)
            writer.put("InstanceGroupName", instanceGroupName)
            return writer.fields(with: extra)
        }
    }

    /// `InstancePlacementConfig`.
    package struct InstancePlacementConfig: WireShape {
        /// `EnableMultipleJobs`.
        package var enableMultipleJobs: Bool?
        /// `PlacementSpecifications`.
        package var placementSpecifications: [PlacementSpecification]?
        /// Members that the model does not know.
        package var extra: WireFields

        package init(
            enableMultipleJobs: Bool? = nil,
            placementSpecifications: [PlacementSpecification]? = nil,
            extra: WireFields = WireFields()
        ) {
            self.enableMultipleJobs = enableMultipleJobs
            self.placementSpecifications = placementSpecifications
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "InstancePlacementConfig")
            self.enableMultipleJobs = try reader.optional("EnableMultipleJobs")
            self.placementSpecifications = try reader.optional("PlacementSpecifications")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 2)
            writer.put("EnableMultipleJobs", enableMultipleJobs)
            writer.put("PlacementSpecifications", placementSpecifications)
            return writer.fields(with: extra)
        }
    }

    /// `InstancePool`.
    package struct InstancePool: WireShape {
        /// `InstanceType`, required.
        package var instanceType: ProductionVariantInstanceType
        /// `Priority`, required.
        package var priority: Int
        /// `ModelNameOverride`.
        package var modelNameOverride: String?
        /// Members that the model does not know.
        package var extra: WireFields

        package init(
            instanceType: ProductionVariantInstanceType,
            priority: Int,
            modelNameOverride: String? = nil,
            extra: WireFields = WireFields()
        ) {
            self.instanceType = instanceType
            self.priority = priority
            self.modelNameOverride = modelNameOverride
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "InstancePool")
            self.instanceType = try reader.required("InstanceType")
            self.priority = try reader.required("Priority")
            self.modelNameOverride = try reader.optional("ModelNameOverride")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 3)
            writer.put("InstanceType", instanceType)
            writer.put("Priority", priority)
            writer.put("ModelNameOverride", modelNameOverride)
            return writer.fields(with: extra)
        }
    }

    /// `InstancePoolSummary`.
    package struct InstancePoolSummary: WireShape {
        /// `InstanceType`, required.
        package var instanceType: ProductionVariantInstanceType
        /// `CurrentInstanceCount`, required.
        package var currentInstanceCount: Int
        /// Members that the model does not know.
        package var extra: WireFields

        package init(
            instanceType: ProductionVariantInstanceType,
            currentInstanceCount: Int,
            extra: WireFields = WireFields()
        ) {
            self.instanceType = instanceType
            self.currentInstanceCount = currentInstanceCount
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "InstancePoolSummary")
            self.instanceType = try reader.required("InstanceType")
            self.currentInstanceCount = try reader.required("CurrentInstanceCount")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 2)
            writer.put("InstanceType", instanceType)
            writer.put("CurrentInstanceCount", currentInstanceCount)
            return writer.fields(with: extra)
        }
    }
}
