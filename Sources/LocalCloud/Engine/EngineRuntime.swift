package import Core
package import Processes

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// An installed engine: the Python that runs the programs, and the programs.
package struct EngineRuntime: Hashable, Sendable {
    /// Absolute path of the Python interpreter.
    package var python: String
    /// Folder of `train.py`, `serve.py` and `render.py`.
    package var programsFolder: String
    package var baseModelFolder: String
    /// Guard of the child processes.
    package var guardian: GuardProgram
    /// Where running children are recorded.
    package var ledger: ProcessLedger?
    /// The environment that children get their allowed part of.
    package var environment: [String: String]
    /// Processors that may be used.
    package var processors: Int

    package init(
        python: String, programsFolder: String, baseModelFolder: String, guardian: GuardProgram,
        ledger: ProcessLedger? = nil, environment: [String: String],
        processors: Int = ProcessInfo.processInfo.activeProcessorCount
    ) {
        self.python = python
        self.programsFolder = programsFolder
        self.baseModelFolder = baseModelFolder
        self.guardian = guardian
        self.ledger = ledger
        self.environment = environment
        self.processors = processors
    }

    /// The engine that is installed in `layout`; writes this version's programs there when they are absent. Blocking.
    ///
    /// - Parameter ledger: where running children are recorded. It belongs to the local cloud's data folder, whose owner
    ///   calls ``ProcessLedger/reapLeftovers()`` at start; the engine's own folder may be shared.
    /// - Throws: `engine.not_installed`.
    package static func locate(
        _ layout: EngineLayout, guardian: GuardProgram, ledger: ProcessLedger? = nil, environment: [String: String]
    ) throws -> EngineRuntime {
        try EngineStatus.read(layout).checkReady()
        try writePrograms(layout)
        return EngineRuntime(
            python: layout.python, programsFolder: layout.programsFolder, baseModelFolder: layout.baseModelFolder,
            guardian: guardian, ledger: ledger, environment: environment)
    }

    static func writePrograms(_ layout: EngineLayout) throws {
        guard !DurableFile.exists(layout.programsFolder) else { return }
        let staging = layout.programsFolder + ".tmp-" + SystemRandomSource().hex(bytes: 6)
        try DurableFile.makeFolder(staging)
        for program in EngineFiles.programs {
            try DurableFile.write(Array(program.text.utf8), to: staging + "/" + program.name)
        }
        do {
            try FileManager.default.moveItem(atPath: staging, toPath: layout.programsFolder)
        } catch {
            // Another process was quicker with the same content; else the error stands.
            try? FileManager.default.removeItem(atPath: staging)
            guard DurableFile.exists(layout.programsFolder) else { throw error }
        }
        try DurableFile.syncFolder(of: layout.programsFolder)
    }

    /// How a program of the engine is started.
    ///
    /// - Parameters:
    ///   - threads: processors that its arithmetic uses.
    ///   - extra: the job's or container's own variables; those that change what code runs are left out.
    package func spec(
        name: String, program: String, arguments: JSONValue, threads: Int, extra: [String: String], grace: Duration
    ) -> ChildSpec {
        var variables = ChildEnvironment.basic(from: environment)
        for (name, value) in extra where Self.isHarmless(name) { variables[name] = value }
        variables["PYTHONUNBUFFERED"] = "1"
        variables["PYTHONNOUSERSITE"] = "1"
        variables["OMP_NUM_THREADS"] = String(threads)
        // Threads that spin while they wait halve the speed as soon as anything else runs on the machine: measured
        // 62 s against 27 s for the same five steps beside a compiler.
        variables["OMP_WAIT_POLICY"] = "PASSIVE"
        // Large tensors come and go with every step; huge pages take a seventh of the page faults.
        variables["THP_MEM_ALLOC_ENABLE"] = "1"
        return ChildSpec(
            name: name, executable: python, arguments: [programsFolder + "/" + program, arguments.text],
            environment: variables, workingFolder: programsFolder, grace: grace)
    }

    private static func isHarmless(_ name: String) -> Bool {
        !["PYTHON", "LD_", "DYLD_", "OMP_", "MALLOC_"].contains { name.hasPrefix($0) }
            && !ChildEnvironment.basicNames.contains(name) && !name.isEmpty && !name.contains("=")
            && !name.contains("\0")
    }
}
