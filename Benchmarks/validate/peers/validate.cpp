// The peer to measure against: simdjson in C++, by hand, with the rules of sft-chat.
//
//     validate FILE THREADS
//
// Reads pieces of 256 KiB, cuts them into lines, parses each line into simdjson's document, looks at every value that the
// rules name, keeps line and rule of every problem, and counts the characters of every text. Prints one line of JSON.
// With PEER_ON_DEMAND it is compiled for simdjson's on-demand reader instead (from version 3.10), which must then walk
// everything that it would skip. Its problems have no messages and no paths below the row: it does less than slipway does.
#include <simdjson.h>

#include <fcntl.h>
#include <unistd.h>

#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <mutex>
#include <string>
#include <string_view>
#include <thread>
#include <vector>

namespace {

constexpr size_t piece = 256 << 10;

struct Problem {
    uint32_t line;
    const char *rule;
};

struct Counts {
    uint64_t lines = 0, rows = 0, invalid = 0, characters = 0;
    std::vector<Problem> problems;
};

struct Reader {
    int file;
    std::mutex mutex;
    std::vector<char> carry;
    bool isAtEnd = false;
    uint64_t number = 0;

    /// Fills `buffer` with whole lines; returns how many bytes, 0 at the end.
    size_t next(std::vector<char> &buffer, uint64_t &block) {
        std::lock_guard<std::mutex> lock(mutex);
        block = number++;
        size_t count = carry.size();
        buffer.resize(std::max(buffer.size(), count + piece + simdjson::SIMDJSON_PADDING));
        std::memcpy(buffer.data(), carry.data(), count);
        carry.clear();
        while (!isAtEnd) {
            if (buffer.size() < count + piece + simdjson::SIMDJSON_PADDING) {
                buffer.resize(count + piece + simdjson::SIMDJSON_PADDING);
            }
            const ssize_t got = read(file, buffer.data() + count, piece);
            if (got <= 0) {
                isAtEnd = true;
                break;
            }
            const size_t before = count;
            count += size_t(got);
            const void *last = memrchr(buffer.data() + before, '\n', size_t(got));
            if (last != nullptr) {
                const size_t end = size_t(static_cast<const char *>(last) - buffer.data()) + 1;
                carry.assign(buffer.data() + end, buffer.data() + count);
                return end;
            }
        }
        return count;
    }
};

uint64_t characters(std::string_view text) {
    uint64_t count = 0;
    for (const char byte : text) { count += (byte & 0xC0) != 0x80; }
    return count;
}

const char *textRule(std::string_view text) {
    if (!text.empty() && uint8_t(text[0]) > 0x20 && uint8_t(text[0]) < 0x80 && text.size() > 3) { return nullptr; }
    if (text.find_first_not_of(" \t\r\n\v\f") == std::string_view::npos) { return "empty"; }
    if (text.size() == 3 && (text[0] | 0x20) == 'n' && (text[1] | 0x20) == 'a' && (text[2] | 0x20) == 'n') {
        return "nan_text";
    }
    return nullptr;
}

struct Conversation {
    bool allowsSystem;
    int first, last;
};

enum Role { user = 0, assistant = 1, systemRole = 2, unknown = 3 };

struct Checker {
    Counts &counts;
    uint32_t line = 0;

    explicit Checker(Counts &counts) : counts(counts) {}

    void problem(const char *rule) { counts.problems.push_back({line, rule}); }

    void text(std::string_view text) {
        counts.characters += characters(text);
        if (const char *rule = textRule(text)) { problem(rule); }
    }

    /// What the order of roles asks for.
    struct Order {
        int previous = unknown;
        int turns = 0, count = 0;
    };

    int role(std::string_view name, const Conversation &rules, const Order &order) {
        if (name == "user") { return user; }
        if (name == "assistant") { return assistant; }
        if (name == "system") {
            if (!rules.allowsSystem) {
                problem("role_unknown");
            } else if (order.count > 0) {
                problem("role_order");
            }
            return systemRole;
        }
        problem("role_unknown");
        return unknown;
    }

    void step(int found, const Conversation &rules, Order &order) {
        if (found == user || found == assistant) {
            if (order.turns == 0) {
                if (found != rules.first) { problem("role_order"); }
            } else if (found == order.previous) {
                problem("role_order");
            }
        }
        if (found != systemRole) { order.turns++; }
        order.previous = found;
        order.count++;
    }

    void finish(const Conversation &rules, const Order &order) {
        if (order.count == 0) {
            problem("empty");
        } else if (order.turns == 0) {
            problem("role_order");
        } else if (order.previous <= assistant && order.previous != rules.last) {
            problem("role_order");
        }
    }

#ifdef PEER_ON_DEMAND
    simdjson::ondemand::parser parser;

    /// On demand nothing is checked that is not asked for.
    void walk(simdjson::ondemand::value value) {
        switch (value.type()) {
        case simdjson::ondemand::json_type::object:
            for (auto field : value.get_object()) {
                std::string_view key = field.unescaped_key();
                (void)key;
                walk(field.value());
            }
            break;
        case simdjson::ondemand::json_type::array:
            for (auto element : value.get_array()) { walk(element.value()); }
            break;
        case simdjson::ondemand::json_type::string: {
            std::string_view text = value.get_string();
            (void)text;
            break;
        }
        case simdjson::ondemand::json_type::number: (void)value.get_number().value(); break;
        case simdjson::ondemand::json_type::boolean: (void)bool(value.get_bool()); break;
        default:
            if (!value.is_null().value()) { throw simdjson::simdjson_error(simdjson::INCORRECT_TYPE); }
        }
    }

    void conversation(simdjson::ondemand::value value, const Conversation &rules) {
        if (value.type() != simdjson::ondemand::json_type::array) { return walk(value), problem("wrong_type"); }
        Order order;
        for (auto element : value.get_array()) {
            simdjson::ondemand::value message = element.value();
            int found = unknown;
            if (message.type() != simdjson::ondemand::json_type::object) {
                walk(message);
                problem("wrong_type");
            } else {
                bool hasRole = false, hasContent = false;
                for (auto field : message.get_object()) {
                    const std::string_view key = field.unescaped_key();
                    simdjson::ondemand::value inner = field.value();
                    if (key == "role" || key == "content") {
                        bool &has = key == "role" ? hasRole : hasContent;
                        if (has) { problem("duplicate_key"); }
                        has = true;
                        if (inner.type() != simdjson::ondemand::json_type::string) {
                            walk(inner);
                            problem("wrong_type");
                        } else if (key == "role") {
                            found = role(inner.get_string(), rules, order);
                        } else {
                            text(inner.get_string());
                        }
                    } else {
                        walk(inner);
                    }
                }
                if (!hasContent) { problem("missing"); }
                if (!hasRole) { problem("missing"); }
            }
            step(found, rules, order);
        }
        finish(rules, order);
    }

    void row(char *start, size_t length, size_t room) {
        const size_t before = counts.problems.size();
        try {
            simdjson::ondemand::document document =
                parser.iterate(simdjson::padded_string_view(start, length, room));
            bool hasPrompt = false, hasCompletion = false;
            for (auto field : document.get_object()) {
                const std::string_view key = field.unescaped_key();
                simdjson::ondemand::value value = field.value();
                if (key == "prompt") {
                    if (hasPrompt) { problem("duplicate_key"); }
                    hasPrompt = true;
                    conversation(value, {true, user, user});
                } else if (key == "completion") {
                    if (hasCompletion) { problem("duplicate_key"); }
                    hasCompletion = true;
                    conversation(value, {false, assistant, assistant});
                } else {
                    walk(value);
                }
            }
            if (!document.at_end()) { throw simdjson::simdjson_error(simdjson::TRAILING_CONTENT); }
            if (!hasPrompt) { problem("missing"); }
            if (!hasCompletion) { problem("missing"); }
        } catch (const simdjson::simdjson_error &) {
            counts.problems.resize(before);
            problem("json");
        }
    }
#else
    simdjson::dom::parser parser;

    void conversation(simdjson::dom::element value, const Conversation &rules) {
        simdjson::dom::array list;
        if (value.get(list) != simdjson::SUCCESS) { return problem("wrong_type"); }
        Order order;
        for (simdjson::dom::element element : list) {
            simdjson::dom::object message;
            int found = unknown;
            if (element.get(message) != simdjson::SUCCESS) {
                problem("wrong_type");
            } else {
                bool hasRole = false, hasContent = false;
                for (const auto field : message) {
                    if (field.key == "role" || field.key == "content") {
                        bool &has = field.key == "role" ? hasRole : hasContent;
                        if (has) { problem("duplicate_key"); }
                        has = true;
                        std::string_view inner;
                        if (field.value.get(inner) != simdjson::SUCCESS) {
                            problem("wrong_type");
                        } else if (field.key == "role") {
                            found = role(inner, rules, order);
                        } else {
                            text(inner);
                        }
                    }
                }
                if (!hasContent) { problem("missing"); }
                if (!hasRole) { problem("missing"); }
            }
            step(found, rules, order);
        }
        finish(rules, order);
    }

    void row(char *start, size_t length, size_t) {
        simdjson::dom::element document;
        if (parser.parse(reinterpret_cast<const uint8_t *>(start), length, false).get(document) != simdjson::SUCCESS) {
            return problem("json");
        }
        simdjson::dom::object object;
        if (document.get(object) != simdjson::SUCCESS) { return problem("not_object"); }
        bool hasPrompt = false, hasCompletion = false;
        for (const auto field : object) {
            if (field.key == "prompt") {
                if (hasPrompt) { problem("duplicate_key"); }
                hasPrompt = true;
                conversation(field.value, {true, user, user});
            } else if (field.key == "completion") {
                if (hasCompletion) { problem("duplicate_key"); }
                hasCompletion = true;
                conversation(field.value, {false, assistant, assistant});
            }
        }
        if (!hasPrompt) { problem("missing"); }
        if (!hasCompletion) { problem("missing"); }
    }
#endif
};

/// A block's results, to be put in order.
struct Block {
    uint64_t number;
    Counts counts;
};

void work(Reader &reader, std::vector<Block> &blocks) {
    std::vector<char> buffer;
    Counts counts;
    Checker checker(counts);
    while (true) {
        uint64_t number = 0;
        const size_t length = reader.next(buffer, number);
        if (length == 0) { return; }
        counts = Counts();
        char *at = buffer.data(), *end = at + length;
        while (at < end) {
            char *feed = static_cast<char *>(std::memchr(at, '\n', size_t(end - at)));
            char *stop = feed != nullptr ? feed : end;
            counts.lines++;
            if (std::string_view(at, size_t(stop - at)).find_first_not_of(" \t\r") != std::string_view::npos) {
                counts.rows++;
                checker.line = uint32_t(counts.lines);
                const size_t before = counts.problems.size();
                checker.row(at, size_t(stop - at), size_t(buffer.data() + buffer.size() - at));
                counts.invalid += counts.problems.size() > before;
            }
            at = stop + 1;
        }
        blocks.push_back({number, counts});
    }
}

} // namespace

int main(int count, char **arguments) {
    if (count != 3) { return 64; }
    Reader reader{open(arguments[1], O_RDONLY), {}, {}};
    if (reader.file < 0) { return 1; }
    const int threads = std::atoi(arguments[2]);
    std::vector<std::vector<Block>> results{size_t(threads)};
    std::vector<std::thread> workers;
    for (int number = 0; number < threads; number++) {
        workers.emplace_back([&, number] { work(reader, results[size_t(number)]); });
    }
    for (auto &worker : workers) { worker.join(); }
    std::vector<Block *> ordered(reader.number, nullptr);
    for (auto &blocks : results) {
        for (Block &block : blocks) { ordered[block.number] = &block; }
    }
    Counts total;
    uint64_t problems = 0, lineSum = 0;
    for (const Block *block : ordered) {
        if (block == nullptr) { continue; }
        for (const Problem &problem : block->counts.problems) { lineSum += total.lines + problem.line; }
        problems += block->counts.problems.size();
        total.lines += block->counts.lines;
        total.rows += block->counts.rows;
        total.invalid += block->counts.invalid;
        total.characters += block->counts.characters;
    }
    std::printf(
        "{\"rows\":%llu,\"invalid\":%llu,\"problemCount\":%llu,\"characters\":%llu,\"lineSum\":%llu}\n",
        (unsigned long long)total.rows, (unsigned long long)total.invalid, (unsigned long long)problems,
        (unsigned long long)total.characters, (unsigned long long)lineSum);
}
