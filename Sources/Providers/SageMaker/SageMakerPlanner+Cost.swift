internal import Catalog
internal import Core
internal import Lifecycle

extension SageMakerPlanner {
    /// What a training costs: billed by token, of which a byte of text makes a third to a fifth.
    ///
    /// - Throws: `catalog.price_unknown`, `provider.budget_exceeded`.
    func trainingCost(_ request: TuneRequest, context: PlanningContext) throws -> CostRange {
        guard context.target.cloud != .local else { return .local }
        let price = try prices.trainingMillionTokens(request.model, region: context.target.region)
        let epochs = request.hyperparameters["max_epochs"].flatMap { Double($0) } ?? 1
        let bytes = Double(request.training.bytes) * epochs
        let range = CostRange(
            lowUSD: bytes / 5 / 1_000_000 * price.usd, highUSD: bytes / 3 / 1_000_000 * price.usd, asOf: price.asOf,
            reasons: [
                "\(request.training.bytes) bytes, \(epochs) epochs, 3 to 5 bytes a token, \(price.usd) USD a million tokens"
            ])
        try check(range, budget: request.budgetUSD, name: "budget.training_usd")
        return range
    }

    /// What a new endpoint costs a day.
    ///
    /// - Throws: `catalog.price_unknown`, `provider.budget_exceeded`.
    func servingCost(_ request: DeployRequest, instanceType: String, context: PlanningContext) throws -> CostRange {
        guard context.target.cloud != .local else { return .local }
        let price = try prices.instanceHour(instanceType, region: context.target.region)
        let day = price.usd * 24 * Double(request.instanceCount)
        let range = CostRange(
            lowUSD: day, highUSD: day, asOf: price.asOf,
            reasons: [
                "a day of \(request.instanceCount) × \(instanceType) at \(price.usd) USD an hour, also when idle"
            ])
        try check(range, budget: request.budgetUSDPerDay, name: "budget.serving_usd_per_day")
        return range
    }

    /// What a second fleet costs while an update lasts.
    ///
    /// - Parameters:
    ///   - shortest: the bakes without the time in which the fleet comes up.
    ///   - longest: the update's time limit.
    /// - Throws: `catalog.price_unknown`, `provider.budget_exceeded`.
    func updateCost(
        _ request: UpdateRequest, instanceType: String, count: Int, shortest: Duration, longest: Duration,
        context: PlanningContext
    ) throws -> CostRange {
        guard context.target.cloud != .local else { return .local }
        let price = try prices.instanceHour(instanceType, region: context.target.region)
        let hourly = price.usd * Double(count)
        func cost(_ duration: Duration) -> Double { hourly * Double(duration.components.seconds) / 3600 }
        let range = CostRange(
            lowUSD: cost(shortest), highUSD: cost(longest), asOf: price.asOf,
            reasons: ["a second fleet of \(count) × \(instanceType) at \(price.usd) USD an hour while the update lasts"]
        )
        try check(range, budget: request.budgetExtraUSD, name: "budget.rollout_extra_usd")
        return range
    }

    private func check(_ range: CostRange, budget: Double?, name: String) throws {
        guard let budget, range.highUSD > budget else { return }
        let cents = (range.highUSD * 100).rounded(.up) / 100
        throw ProvidersError(
            ProvidersError.budgetExceeded, "the plan may cost \(cents) USD, and \(name) is \(budget)",
            hint: "raise \(name) in slipway.yaml, or ask for less")
    }
}
