/// What a ``CloudPlanner`` gives back: everything of a plan that depends on the cloud.
package struct PlanDraft: Hashable, Sendable {
    package var actions: [Action]
    package var envelope: [EnvelopeEntry]
    package var inputs: [PlanInput]
    package var cost: CostRange
    package var blastRadius: [String]
    package var reversibility: Reversibility
    package var confirmName: String?
    /// Settings of what is there that the plan changes, one line a member. The plan shows them among its notes.
    package var changes: [String]
    /// Settings of what is there that will be gone; shown there too.
    package var losses: [String]
    package var notes: [String]
    /// Whether an update's release is what serves: all that differs are names that the plan makes.
    package var servesAlready = false

    package init(
        actions: [Action], envelope: [EnvelopeEntry] = [], inputs: [PlanInput] = [], cost: CostRange,
        blastRadius: [String] = [], reversibility: Reversibility, confirmName: String? = nil, changes: [String] = [],
        losses: [String] = [], notes: [String] = []
    ) {
        self.actions = actions
        self.envelope = envelope
        self.inputs = inputs
        self.cost = cost
        self.blastRadius = blastRadius
        self.reversibility = reversibility
        self.confirmName = confirmName
        self.changes = changes
        self.losses = losses
        self.notes = notes
    }
}
