// Written by Scripts/generate-shapes from botocore's model of sagemaker. Do not edit.
// swift-format-ignore-file

package import AWSWire

extension SageMaker {
    /// `CapacitySize`.
    package struct CapacitySize: WireShape {
        /// `Type`, required.
        package var type: CapacitySizeType
        /// `Value`, required.
        package var value: Int
        /// Members that the model does not know.
        package var extra: WireFields

        package init(
            type: CapacitySizeType,
            value: Int,
            extra: WireFields = WireFields()
        ) {
            self.type = type
            self.value = value
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "CapacitySize")
            self.type = try reader.required("Type")
            self.value = try reader.required("Value")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 2)
            writer.put("Type", type)
            writer.put("Value", value)
            return writer.fields(with: extra)
        }
    }

    /// `CaptureContentTypeHeader`.
    package struct CaptureContentTypeHeader: WireShape {
        /// `CsvContentTypes`.
        package var csvContentTypes: [String]?
        /// `JsonContentTypes`.
        package var jsonContentTypes: [String]?
        /// Members that the model does not know.
        package var extra: WireFields

        package init(
            csvContentTypes: [String]? = nil,
            jsonContentTypes: [String]? = nil,
            extra: WireFields = WireFields()
        ) {
            self.csvContentTypes = csvContentTypes
            self.jsonContentTypes = jsonContentTypes
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "CaptureContentTypeHeader")
            self.csvContentTypes = try reader.optional("CsvContentTypes")
            self.jsonContentTypes = try reader.optional("JsonContentTypes")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 2)
            writer.put("CsvContentTypes", csvContentTypes)
            writer.put("JsonContentTypes", jsonContentTypes)
            return writer.fields(with: extra)
        }
    }

    /// `CaptureOption`.
    package struct CaptureOption: WireShape {
        /// `CaptureMode`, required.
        package var captureMode: CaptureMode
        /// Members that the model does not know.
        package var extra: WireFields

        package init(
            captureMode: CaptureMode,
            extra: WireFields = WireFields()
        ) {
            self.captureMode = captureMode
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "CaptureOption")
            self.captureMode = try reader.required("CaptureMode")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 1)
            writer.put("CaptureMode", captureMode)
            return writer.fields(with: extra)
        }
    }

    /// `Channel`.
    package struct Channel: WireShape {
        /// `ChannelName`, required.
        package var channelName: String
        /// `DataSource`, required.
        package var dataSource: DataSource
        /// `ContentType`.
        package var contentType: String?
        /// `CompressionType`.
        package var compressionType: CompressionType?
        /// `RecordWrapperType`.
        package var recordWrapperType: RecordWrapper?
        /// `InputMode`.
        package var inputMode: TrainingInputMode?
        /// `ShuffleConfig`.
        package var shuffleConfig: ShuffleConfig?
        /// Members that the model does not know.
        package var extra: WireFields

        package init(
            channelName: String,
            dataSource: DataSource,
            contentType: String? = nil,
            compressionType: CompressionType? = nil,
            recordWrapperType: RecordWrapper? = nil,
            inputMode: TrainingInputMode? = nil,
            shuffleConfig: ShuffleConfig? = nil,
            extra: WireFields = WireFields()
        ) {
            self.channelName = channelName
            self.dataSource = dataSource
            self.contentType = contentType
            self.compressionType = compressionType
            self.recordWrapperType = recordWrapperType
            self.inputMode = inputMode
            self.shuffleConfig = shuffleConfig
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "Channel")
            self.channelName = try reader.required("ChannelName")
            self.dataSource = try reader.required("DataSource")
            self.contentType = try reader.optional("ContentType")
            self.compressionType = try reader.optional("CompressionType")
            self.recordWrapperType = try reader.optional("RecordWrapperType")
            self.inputMode = try reader.optional("InputMode")
            self.shuffleConfig = try reader.optional("ShuffleConfig")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 7)
            writer.put("ChannelName", channelName)
            writer.put("DataSource", dataSource)
            writer.put("ContentType", contentType)
            writer.put("CompressionType", compressionType)
            writer.put("RecordWrapperType", recordWrapperType)
            writer.put("InputMode", inputMode)
            writer.put("ShuffleConfig", shuffleConfig)
            return writer.fields(with: extra)
        }
    }

    /// `CheckpointConfig`.
    package struct CheckpointConfig: WireShape {
        /// `S3Uri`, required.
        package var s3URI: String
        /// `LocalPath`.
        package var localPath: String?
        /// Members that the model does not know.
        package var extra: WireFields

        package init(
            s3URI: String,
            localPath: String? = nil,
            extra: WireFields = WireFields()
        ) {
            self.s3URI = s3URI
            self.localPath = localPath
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "CheckpointConfig")
            self.s3URI = try reader.required("S3Uri")
            self.localPath = try reader.optional("LocalPath")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 2)
            writer.put("S3Uri", s3URI)
            writer.put("LocalPath", localPath)
            return writer.fields(with: extra)
        }
    }

    /// `ClarifyExplainerConfig`.
    package struct ClarifyExplainerConfig: WireShape {
        /// `ShapConfig`, required.
        package var shapConfig: ClarifyShapConfig
        /// `EnableExplanations`.
        package var enableExplanations: String?
        /// `InferenceConfig`.
        package var inferenceConfig: ClarifyInferenceConfig?
        /// Members that the model does not know.
        package var extra: WireFields

        package init(
            shapConfig: ClarifyShapConfig,
            enableExplanations: String? = nil,
            inferenceConfig: ClarifyInferenceConfig? = nil,
            extra: WireFields = WireFields()
        ) {
            self.shapConfig = shapConfig
            self.enableExplanations = enableExplanations
            self.inferenceConfig = inferenceConfig
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "ClarifyExplainerConfig")
            self.shapConfig = try reader.required("ShapConfig")
            self.enableExplanations = try reader.optional("EnableExplanations")
            self.inferenceConfig = try reader.optional("InferenceConfig")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 3)
            writer.put("ShapConfig", shapConfig)
            writer.put("EnableExplanations", enableExplanations)
            writer.put("InferenceConfig", inferenceConfig)
            return writer.fields(with: extra)
        }
    }

    /// `ClarifyInferenceConfig`.
    package struct ClarifyInferenceConfig: WireShape {
        /// `FeaturesAttribute`.
        package var featuresAttribute: String?
        /// `ContentTemplate`.
        package var contentTemplate: String?
        /// `MaxRecordCount`.
        package var maxRecordCount: Int?
        /// `MaxPayloadInMB`.
        package var maxPayloadInMB: Int?
        /// `ProbabilityIndex`.
        package var probabilityIndex: Int?
        /// `LabelIndex`.
        package var labelIndex: Int?
        /// `ProbabilityAttribute`.
        package var probabilityAttribute: String?
        /// `LabelAttribute`.
        package var labelAttribute: String?
        /// `LabelHeaders`.
        package var labelHeaders: [String]?
        /// `FeatureHeaders`.
        package var featureHeaders: [String]?
        /// `FeatureTypes`.
        package var featureTypes: [ClarifyFeatureType]?
        /// Members that the model does not know.
        package var extra: WireFields

        package init(
            featuresAttribute: String? = nil,
            contentTemplate: String? = nil,
            maxRecordCount: Int? = nil,
            maxPayloadInMB: Int? = nil,
            probabilityIndex: Int? = nil,
            labelIndex: Int? = nil,
            probabilityAttribute: String? = nil,
            labelAttribute: String? = nil,
            labelHeaders: [String]? = nil,
            featureHeaders: [String]? = nil,
            featureTypes: [ClarifyFeatureType]? = nil,
            extra: WireFields = WireFields()
        ) {
            self.featuresAttribute = featuresAttribute
            self.contentTemplate = contentTemplate
            self.maxRecordCount = maxRecordCount
            self.maxPayloadInMB = maxPayloadInMB
            self.probabilityIndex = probabilityIndex
            self.labelIndex = labelIndex
            self.probabilityAttribute = probabilityAttribute
            self.labelAttribute = labelAttribute
            self.labelHeaders = labelHeaders
            self.featureHeaders = featureHeaders
            self.featureTypes = featureTypes
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "ClarifyInferenceConfig")
            self.featuresAttribute = try reader.optional("FeaturesAttribute")
            self.contentTemplate = try reader.optional("ContentTemplate")
            self.maxRecordCount = try reader.optional("MaxRecordCount")
            self.maxPayloadInMB = try reader.optional("MaxPayloadInMB")
            self.probabilityIndex = try reader.optional("ProbabilityIndex")
            self.labelIndex = try reader.optional("LabelIndex")
            self.probabilityAttribute = try reader.optional("ProbabilityAttribute")
            self.labelAttribute = try reader.optional("LabelAttribute")
            self.labelHeaders = try reader.optional("LabelHeaders")
            self.featureHeaders = try reader.optional("FeatureHeaders")
            self.featureTypes = try reader.optional("FeatureTypes")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 11)
            writer.put("FeaturesAttribute", featuresAttribute)
            writer.put("ContentTemplate", contentTemplate)
            writer.put("MaxRecordCount", maxRecordCount)
            writer.put("MaxPayloadInMB", maxPayloadInMB)
            writer.put("ProbabilityIndex", probabilityIndex)
            writer.put("LabelIndex", labelIndex)
            writer.put("ProbabilityAttribute", probabilityAttribute)
            writer.put("LabelAttribute", labelAttribute)
            writer.put("LabelHeaders", labelHeaders)
            writer.put("FeatureHeaders", featureHeaders)
            writer.put("FeatureTypes", featureTypes)
            return writer.fields(with: extra)
        }
    }

    /// `ClarifyShapBaselineConfig`.
    package struct ClarifyShapBaselineConfig: WireShape {
        /// `MimeType`.
        package var mimeType: String?
        /// `ShapBaseline`.
        package var shapBaseline: String?
        /// `ShapBaselineUri`.
        package var shapBaselineURI: String?
        /// Members that the model does not know.
        package var extra: WireFields

        package init(
            mimeType: String? = nil,
            shapBaseline: String? = nil,
            shapBaselineURI: String? = nil,
            extra: WireFields = WireFields()
        ) {
            self.mimeType = mimeType
            self.shapBaseline = shapBaseline
            self.shapBaselineURI = shapBaselineURI
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "ClarifyShapBaselineConfig")
            self.mimeType = try reader.optional("MimeType")
            self.shapBaseline = try reader.optional("ShapBaseline")
            self.shapBaselineURI = try reader.optional("ShapBaselineUri")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 3)
            writer.put("MimeType", mimeType)
            writer.put("ShapBaseline", shapBaseline)
            writer.put("ShapBaselineUri", shapBaselineURI)
            return writer.fields(with: extra)
        }
    }

    /// `ClarifyShapConfig`.
    package struct ClarifyShapConfig: WireShape {
        /// `ShapBaselineConfig`, required.
        package var shapBaselineConfig: ClarifyShapBaselineConfig
        /// `NumberOfSamples`.
        package var numberOfSamples: Int?
        /// `UseLogit`.
        package var useLogit: Bool?
        /// `Seed`.
        package var seed: Int?
        /// `TextConfig`.
        package var textConfig: ClarifyTextConfig?
        /// Members that the model does not know.
        package var extra: WireFields

        package init(
            shapBaselineConfig: ClarifyShapBaselineConfig,
            numberOfSamples: Int? = nil,
            useLogit: Bool? = nil,
            seed: Int? = nil,
            textConfig: ClarifyTextConfig? = nil,
            extra: WireFields = WireFields()
        ) {
            self.shapBaselineConfig = shapBaselineConfig
            self.numberOfSamples = numberOfSamples
            self.useLogit = useLogit
            self.seed = seed
            self.textConfig = textConfig
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "ClarifyShapConfig")
            self.shapBaselineConfig = try reader.required("ShapBaselineConfig")
            self.numberOfSamples = try reader.optional("NumberOfSamples")
            self.useLogit = try reader.optional("UseLogit")
            self.seed = try reader.optional("Seed")
            self.textConfig = try reader.optional("TextConfig")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 5)
            writer.put("ShapBaselineConfig", shapBaselineConfig)
            writer.put("NumberOfSamples", numberOfSamples)
            writer.put("UseLogit", useLogit)
            writer.put("Seed", seed)
            writer.put("TextConfig", textConfig)
            return writer.fields(with: extra)
        }
    }

    /// `ClarifyTextConfig`.
    package struct ClarifyTextConfig: WireShape {
        /// `Language`, required.
        package var language: ClarifyTextLanguage
        /// `Granularity`, required.
        package var granularity: ClarifyTextGranularity
        /// Members that the model does not know.
        package var extra: WireFields

        package init(
            language: ClarifyTextLanguage,
            granularity: ClarifyTextGranularity,
            extra: WireFields = WireFields()
        ) {
            self.language = language
            self.granularity = granularity
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "ClarifyTextConfig")
            self.language = try reader.required("Language")
            self.granularity = try reader.required("Granularity")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 2)
            writer.put("Language", language)
            writer.put("Granularity", granularity)
            return writer.fields(with: extra)
        }
    }

    /// `CollectionConfiguration`.
    package struct CollectionConfiguration: WireShape {
        /// `CollectionName`.
        package var collectionName: String?
        /// `CollectionParameters`.
        package var collectionParameters: [String: String]?
        /// Members that the model does not know.
        package var extra: WireFields

        package init(
            collectionName: String? = nil,
            collectionParameters: [String: String]? = nil,
            extra: WireFields = WireFields()
        ) {
            self.collectionName = collectionName
            self.collectionParameters = collectionParameters
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "CollectionConfiguration")
            self.collectionName = try reader.optional("CollectionName")
            self.collectionParameters = try reader.optional("CollectionParameters")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 2)
            writer.put("CollectionName", collectionName)
            writer.put("CollectionParameters", collectionParameters)
            return writer.fields(with: extra)
        }
    }

    /// `ContainerDefinition`.
    package struct ContainerDefinition: WireShape {
        /// `ContainerHostname`.
        package var containerHostname: String?
        /// `Image`.
        package var image: String?
        /// `ImageConfig`.
        package var imageConfig: ImageConfig?
        /// `Mode`.
        package var mode: ContainerMode?
        /// `ModelDataUrl`.
        package var modelDataURL: String?
        /// `ModelDataSource`.
        package var modelDataSource: ModelDataSource?
        /// `AdditionalModelDataSources`.
        package var additionalModelDataSources: [AdditionalModelDataSource]?
        /// `Environment`.
        package var environment: [String: String]?
        /// `ModelPackageName`.
        package var modelPackageName: String?
        /// `InferenceSpecificationName`.
        package var inferenceSpecificationName: String?
        /// `MultiModelConfig`.
        package var multiModelConfig: MultiModelConfig?
        /// Members that the model does not know.
        package var extra: WireFields

        package init(
            containerHostname: String? = nil,
            image: String? = nil,
            imageConfig: ImageConfig? = nil,
            mode: ContainerMode? = nil,
            modelDataURL: String? = nil,
            modelDataSource: ModelDataSource? = nil,
            additionalModelDataSources: [AdditionalModelDataSource]? = nil,
            environment: [String: String]? = nil,
            modelPackageName: String? = nil,
            inferenceSpecificationName: String? = nil,
            multiModelConfig: MultiModelConfig? = nil,
            extra: WireFields = WireFields()
        ) {
            self.containerHostname = containerHostname
            self.image = image
            self.imageConfig = imageConfig
            self.mode = mode
            self.modelDataURL = modelDataURL
            self.modelDataSource = modelDataSource
            self.additionalModelDataSources = additionalModelDataSources
            self.environment = environment
            self.modelPackageName = modelPackageName
            self.inferenceSpecificationName = inferenceSpecificationName
            self.multiModelConfig = multiModelConfig
            self.extra = extra
        }

        package init(wire: WireFields) throws {
            var reader = WireReader(wire, of: "ContainerDefinition")
            self.containerHostname = try reader.optional("ContainerHostname")
            self.image = try reader.optional("Image")
            self.imageConfig = try reader.optional("ImageConfig")
            self.mode = try reader.optional("Mode")
            self.modelDataURL = try reader.optional("ModelDataUrl")
            self.modelDataSource = try reader.optional("ModelDataSource")
            self.additionalModelDataSources = try reader.optional("AdditionalModelDataSources")
            self.environment = try reader.optional("Environment")
            self.modelPackageName = try reader.optional("ModelPackageName")
            self.inferenceSpecificationName = try reader.optional("InferenceSpecificationName")
            self.multiModelConfig = try reader.optional("MultiModelConfig")
            self.extra = reader.rest()
        }

        package var wire: WireFields {
            var writer = WireWriter(capacity: 11)
            writer.put("ContainerHostname", containerHostname)
            writer.put("Image", image)
            writer.put("ImageConfig", imageConfig)
            writer.put("Mode", mode)
            writer.put("ModelDataUrl", modelDataURL)
            writer.put("ModelDataSource", modelDataSource)
            writer.put("AdditionalModelDataSources", additionalModelDataSources)
            writer.put("Environment", environment)
            writer.put("ModelPackageName", modelPackageName)
            writer.put("InferenceSpecificationName", inferenceSpecificationName)
            writer.put("MultiModelConfig", multiModelConfig)
            return writer.fields(with: extra)
        }
    }
}
