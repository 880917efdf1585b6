#include "words.hpp"

#include <sstream>
#include <stdexcept>
#include <string_view>

#include "language.hpp"

namespace tdkt::cli {

namespace {

/// A message without a sentence is shown by its code and arguments: ugly, but nothing is lost. A test finds
/// it.
std::string bare(const Message& message) {
    std::string text = message.code;
    for (const auto& [name, value] : message.arguments) {
        text.append(" ").append(name).append("='").append(value).append("'");
    }
    return text;
}

constexpr std::string_view word_mark = "_word";

bool is_word(std::string_view argument) {
    return argument.ends_with(word_mark);
}

std::string kind_of(const std::string& argument) {
    return argument.substr(0, argument.size() - word_mark.size());
}

/// Several words, separated by spaces.
bool are_words(std::string_view argument) {
    return argument.ends_with("_words");
}

} // namespace

std::string Words::value_of(const std::string& name, const std::string& value) const {
    if (is_word(name)) {
        return name_of(value, kind_of(name));
    }
    if (name == "reason") {
        return name_of(value, name);
    }
    if (!are_words(name)) {
        return value;
    }
    std::string names;
    std::istringstream words(value);
    for (std::string word; words >> word;) {
        names += (names.empty() ? "" : ", ") + name_of(word);
    }
    return names;
}

void Words::add(const std::string& code, const std::string& sentence) {
    if (!sentences_.emplace(code, sentence).second) {
        throw std::logic_error("two sentences for the message " + code);
    }
}

void Words::add_name(const std::string& word, const std::string& name) {
    names_.emplace(word, name);
}

std::string Words::name_of(const std::string& word, const std::string& kind) const {
    const auto special = kind.empty() ? names_.end() : names_.find(kind + ':' + word);
    const auto found = special != names_.end() ? special : names_.find(word);
    return found == names_.end() ? word : translate(found->second);
}

std::string Words::say(const Message& message) const {
    const auto found = sentences_.find(message.code);
    if (found == sentences_.end()) {
        return bare(message);
    }
    const std::string sentence = translate(found->second);
    std::string said;
    std::size_t from = 0;
    for (std::size_t open = sentence.find('{'); open != std::string::npos; open = sentence.find('{', from)) {
        const std::size_t close = sentence.find('}', open);
        const std::string name = sentence.substr(open + 1, close - open - 1);
        said += sentence.substr(from, open - from) + value_of(name, message.argument(name));
        from = close + 1;
    }
    said += sentence.substr(from);
    if (message.code != "did_you_mean" && !message.argument("suggestion").empty()) {
        said += " (" + say(Message("did_you_mean", {{"suggestion", message.argument("suggestion")}})) + ')';
    }
    return said;
}

std::string place(const Location& location) {
    std::string text;
    if (!location.file.empty()) {
        text += location.file + ':';
    }
    if (location.line > 0) {
        text += std::to_string(location.line) + ':';
    }
    if (location.line > 0 && location.column > 0) {
        text += std::to_string(location.column) + ':';
    }
    return text.empty() ? text : text + ' ';
}

} // namespace tdkt::cli
