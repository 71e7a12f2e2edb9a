internal import Core

extension PublicHub {
    /// The hub document of a model, with the real hub's keys.
    func document(of model: HubModel) -> JSONValue {
        var document: JSONObject = [
            "Url": .string(model.licenceURL ?? ""),
            "MinSdkVersion": "3.0.0",
            "ModelId": .string(model.id),
            "Task": "text-generation",
            "Framework": "huggingface",
            "GatedBucket": .bool(model.requiresAcceptance),
            "HostingArtifactUri": .string(artifact(of: model).description),
            "TrainingArtifactUri": .string(trainingArtifact(of: model).description),
            "TrainingSupported": .bool(!model.techniques.isEmpty),
            "HostingConfigs": .array([hostingConfig(of: model)]),
            "RecipeCollection": .array(model.techniques.map { recipe(of: model, technique: $0) }),
        ]
        if let licence = model.licenceName { document["License"] = .string(licence) }
        if model.requiresAcceptance {
            // The real hub serves the licence text from its own bucket; its presence is what gates a deployment.
            document["HostingEulaUri"] = .string(
                S3Location(bucket: bucket, key: "licences/\(model.id)/license.txt").description)
        }
        if model.isStandIn {
            document["SlipwayStandIn"] = [
                "IsStandIn": true, "BackedBy": .string(HubModel.installedID),
                "Notice": .string(HubModel.standInNotice),
            ]
        }
        return .object(document)
    }

    private func hostingConfig(of model: HubModel) -> JSONValue {
        let instance = model.instanceTypes.first ?? "ml.g5.2xlarge"
        return [
            "Profile": "Default",
            "InstanceType": .string(instance),
            "DefaultInstanceType": .string(instance),
            "SupportedInstanceTypes": .array(model.instanceTypes.map { .string($0) }),
            "EcrAddress": .string(hostingImage),
            "Environment": .object(hostingEnvironment),
            "ComputeResourceRequirements": [
                "MinMemoryRequiredInMb": 1024, "NumberOfAcceleratorDevicesRequired": 1,
            ],
        ]
    }

    /// Read by the serving container; the local replica takes the length from it.
    var hostingEnvironment: JSONObject {
        ["HF_MODEL_ID": "/opt/ml/model", "OPTION_ROLLING_BATCH": "vllm", "OPTION_MAX_MODEL_LEN": "2048"]
    }

    private func recipe(of model: HubModel, technique: String) -> JSONValue {
        var recipe: JSONObject = [
            "Name": .string(model.recipeName(technique: technique)),
            "DisplayName": .string("\(model.displayName) \(technique.uppercased()) with LoRA"),
            "Type": "FineTuning",
            "CustomizationTechnique": .string(technique.uppercased()),
            "Peft": "LORA",
            "SequenceLength": "2K",
            "IsSubscriptionModel": false,
            "HostingConfigs": .array([hostingConfig(of: model)]),
        ]
        if HyperparameterSpecification.byTechnique[technique] != nil {
            recipe["SmtjRecipeTemplateS3Uri"] = .string(recipeTemplate(of: model, technique: technique).description)
            recipe["SmtjOverrideParamsS3Uri"] = .string(
                overrideSpecification(of: model, technique: technique).description)
            recipe["SmtjImageUri"] = .string(trainingImage)
        } else {
            // Without a template clients do not choose it.
            recipe["SlipwayNotice"] = "Listed as in the real hub; the local cloud does not train it."
        }
        return .object(recipe)
    }
}
