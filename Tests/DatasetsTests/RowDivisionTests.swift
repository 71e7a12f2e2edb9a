import Core
import Foundation
import TestSupport
import Testing

@testable import Datasets

/// Properties that hold for every division, over many shapes and seeds.
@Suite(.timeLimit(.minutes(5))) struct RowDivisionTests {
    /// Rows of some contents in some groups: `kinds` contents, `groups` groups, a tenth of the rows without a group.
    private func keys(_ count: Int, kinds: Int, groups: Int, seed: UInt64) -> [RowKey] {
        var generator = SeededGenerator(seed: seed)
        return (0..<count).map { _ in
            let kind = UInt64(Int.random(in: 0..<kinds, using: &generator))
            let content = StableHash.rank(kind, seed: 11, purpose: .split)
            // Few rows are in a group of all: sizes differ.
            let group = Int.random(in: 0..<groups, using: &generator) * Int.random(in: 0...1, using: &generator)
            let isSingle = Int.random(in: 0..<10, using: &generator) == 0
            return RowKey(
                content: content, check: kind, unit: content,
                group: isSingle
                    ? StableHash.rank(content, seed: 0, purpose: .single)
                    : StableHash.rank(UInt64(group), seed: 12, purpose: .split),
                bytes: UInt32(20 + kind % 400), characters: 1, tokens: 1, flags: isSingle ? .single : [])
        }
    }

    private func divide(
        _ keys: [RowKey], _ rules: DivisionRules, limit: Int = 50
    ) throws -> (sides: [RowDivision.Side?], kept: Int, dropped: Int, notTaken: Int, duplicates: Int, joined: Int) {
        let folder = try TemporaryFolder()
        let file = try RowKeyFile(folder: folder.path)
        for start in stride(from: 0, to: keys.count, by: 97) {
            try file.append(Array(keys[start..<min(keys.count, start + 97)]))
        }
        let division = try RowDivision(file, rows: keys.count, rules: rules, folder: folder.path, limit: limit)
        var sides: [RowDivision.Side?] = []
        try division.forEachRow { _, side in sides.append(side) }
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).isEmpty)
        return (
            sides, division.kept.rows, division.dropped, division.notTaken, division.duplicates, division.joinedGroups
        )
    }

    @Test(arguments: [UInt64](0..<8))
    func everyDivisionIsAPartitionThatPartsNothing(_ seed: UInt64) throws {
        for (count, kinds, groups) in [(1, 1, 1), (2, 5, 2), (37, 20, 4), (800, 300, 60), (1_000, 1_500, 300)] {
            let keys = keys(count, kinds: kinds, groups: groups, seed: seed)
            for share in [0, 0.01, 0.1, 0.5, 0.97] {
                for take in [nil, 1, count / 2, count, count * 2] where take != 0 {
                    for (dropsDuplicates, isGrouped) in [(false, false), (true, false), (false, true), (true, true)] {
                        let rules = DivisionRules(
                            share: share, seed: seed, take: take, dropsDuplicates: dropsDuplicates,
                            isGrouped: isGrouped)
                        try check(keys, rules)
                    }
                }
            }
        }
    }

    private func check(_ keys: [RowKey], _ rules: DivisionRules) throws {
        let result = try divide(keys, rules)
        try #require(result.sides.count == keys.count)
        let kept = zip(keys, result.sides).filter { $0.1 != nil }
        #expect(kept.count == result.kept)
        #expect(result.kept + result.dropped + result.notTaken == keys.count)
        let distinct = Set(keys.map(\.content)).count
        #expect(result.dropped == (rules.dropsDuplicates ? keys.count - distinct : 0))
        #expect(kept.count == min(rules.take ?? .max, keys.count - result.dropped))
        #expect(result.duplicates == kept.count - Set(kept.map(\.0.content)).count)
        if rules.dropsDuplicates, rules.take == nil {
            // The first of each stays.
            var seen: Set<UInt64> = []
            for (key, side) in zip(keys, result.sides) { #expect((side != nil) == seen.insert(key.content).inserted) }
        }
        var sides: [UInt64: Set<RowDivision.Side>] = [:]
        for (key, side) in kept {
            sides[key.content, default: []].insert(side ?? .train)
            if rules.isGrouped { sides[key.group, default: []].insert(side ?? .train) }
        }
        #expect(sides.values.allSatisfy { $0.count == 1 })
        let validation = kept.count { $0.1 == .validation }
        if rules.share == 0 { #expect(validation == 0) }
        if rules.share > 0, !kept.isEmpty { #expect(validation < kept.count) }
        let wanted = Double(kept.count) * rules.share
        if rules.share > 0, kept.count > 500, !rules.isGrouped { #expect(abs(Double(validation) - wanted) < 2) }
    }

    @Test(arguments: [(2, 0.01), (2, 0.99), (3, 0.5), (10, 0.1), (1, 0.5), (0, 0.5)])
    func smallSetsKeepARowOnEachSide(_ count: Int, _ share: Double) throws {
        let keys = (0..<count).map { number in
            let content = UInt64(number) &* 0x9E37_79B9_7F4A_7C15
            return RowKey(
                content: content, check: 0, unit: content, group: 0, bytes: 9, characters: 0, tokens: 0, flags: [])
        }
        let rules = DivisionRules(share: share, seed: 1, take: nil, dropsDuplicates: false, isGrouped: false)
        let validation = try divide(keys, rules).sides.count { $0 == .validation }
        #expect(count < 2 ? validation == 0 : (1..<count).contains(validation))
    }

    @Test func equalRowsStayTogether() throws {
        let key = RowKey(content: 5, check: 0, unit: 5, group: 0, bytes: 9, characters: 0, tokens: 0, flags: [])
        let rules = DivisionRules(share: 0.3, seed: 1, take: nil, dropsDuplicates: false, isGrouped: false)
        let result = try divide(Array(repeating: key, count: 100), rules)
        #expect(result.sides.allSatisfy { $0 == .train })
        #expect(result.duplicates == 99)
    }

    @Test func theOrderOfRowsAndTheMemoryDoNotMatter() throws {
        let keys = keys(5_000, kinds: 900, groups: 70, seed: 3)
        let rules = DivisionRules(share: 0.2, seed: 5, take: nil, dropsDuplicates: false, isGrouped: true)
        func validation(_ keys: [RowKey], limit: Int) throws -> [UInt64] {
            zip(keys, try divide(keys, rules, limit: limit).sides).filter { $0.1 == .validation }.map(\.0.content)
                .sorted()
        }
        let first = try validation(keys, limit: 20)
        #expect(!first.isEmpty)
        #expect(try validation(keys.reversed(), limit: 100_000) == first)
    }

    /// Three groups in a chain: a and b share a row, b and c share another.
    @Test func groupsThatShareRowsBelongTogether() throws {
        func key(_ content: UInt64, _ group: UInt64) -> RowKey {
            RowKey(
                content: content << 40, check: 0, unit: content << 40, group: group << 50, bytes: 1, characters: 0,
                tokens: 0, flags: [])
        }
        let chain = [key(1, 1), key(2, 1), key(2, 2), key(3, 2), key(3, 3), key(4, 3)]
        let others = (10..<40).map { key($0, $0) }
        for seed in 0..<40 as Range<UInt64> {
            let rules = DivisionRules(share: 0.3, seed: seed, take: nil, dropsDuplicates: false, isGrouped: true)
            let result = try divide(chain + others, rules)
            #expect(result.joined == 2)
            #expect(Set(result.sides.prefix(6).map { $0 ?? .train }).count == 1)
        }
    }

    @Test func oneLargeGroupDoesNotBecomeTheValidation() throws {
        let large = (0..<600).map { number in
            RowKey(
                content: UInt64(number) << 32, check: 0, unit: UInt64(number) << 32, group: 99, bytes: 10,
                characters: 0,
                tokens: 0, flags: [])
        }
        let small = (1_000..<1_400).map { number in
            RowKey(
                content: UInt64(number) << 32, check: 0, unit: UInt64(number) << 32, group: UInt64(number), bytes: 10,
                characters: 0, tokens: 0, flags: [])
        }
        for seed in 0..<20 as Range<UInt64> {
            let rules = DivisionRules(share: 0.1, seed: seed, take: nil, dropsDuplicates: false, isGrouped: true)
            let sides = try divide(large + small, rules).sides
            #expect(sides.count { $0 == .validation } == 100)
        }
    }

    @Test(arguments: TuningTarget.all) func limitsHoldForManySizes(_ target: TuningTarget) throws {
        for seed in 0..<6 as Range<UInt64> {
            for (count, kinds, share) in [(2, 2, 0.5), (9, 50, 0.4), (1_500, 800, 0.3), (16_000, 20_000, 0.45)] {
                let keys = keys(count, kinds: kinds, groups: 40, seed: seed)
                var rules = DivisionRules(
                    share: share, seed: seed, take: nil, dropsDuplicates: false, isGrouped: seed % 2 == 0)
                rules.fits = { validation, total in
                    target.limits.allSatisfy { $0.allows(validation: validation, of: total) }
                }
                let sides = try divide(keys, rules, limit: 5_000).sides
                func total(_ side: RowDivision.Side) -> ValidationChoice.Total {
                    let rows = zip(keys, sides).filter { $0.1 == side }
                    return .init(rows: rows.count, bytes: rows.reduce(0) { $0 + Int($1.0.bytes) })
                }
                for limit in target.limits where limit.consequence == .moves {
                    let check = limit.check(training: total(.train), validation: total(.validation), longRows: 0)
                    #expect(check?.holds == true, "\(target.name) \(limit.kind) \(count) \(seed)")
                }
                #expect(total(.train).rows + total(.validation).rows == count)
            }
        }
    }
}
