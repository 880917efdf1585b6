#pragma once

#include <map>
#include <string>

#include "tdkt/diagnostics.hpp"
#include "tdkt/message.hpp"

/// Marks an English text that is translated where it is shown.
#define N_(text) text

namespace tdkt::cli {

/// The sentences of the program, by the codes of its messages. The files of words/ fill it, one function an
/// area.
class Words {
public:
    /// A sentence: lower case, no final stop, values in single quotes, reason then remedy in parentheses.
    /// `{name}` stands for the argument of that name. A code that has a sentence already is a fault of the
    /// program.
    void add(const std::string& code, const std::string& sentence);

    /// What people call a word of the closed vocabularies, `not_done`; where two vocabularies mean different
    /// things by it, `certainty:recalled` is the name where an argument `certainty_word` asks for it.
    void add_name(const std::string& word, const std::string& name);

    /// The sentence of a message in the user's language, with its suggestion if it has one.
    [[nodiscard]] std::string say(const Message& message) const;

    /// What people call a word of the vocabularies, in the user's language; the word itself if it is none.
    [[nodiscard]] std::string name_of(const std::string& word, const std::string& kind = {}) const;

    [[nodiscard]] bool has_name(const std::string& word) const { return names_.contains(word); }

    [[nodiscard]] const std::map<std::string, std::string>& sentences() const { return sentences_; }

private:
    /// How a sentence shows an argument: `certainty_word` is a word of a vocabulary, `subjects_words` are
    /// several.
    [[nodiscard]] std::string value_of(const std::string& name, const std::string& value) const;

    std::map<std::string, std::string> sentences_;
    std::map<std::string, std::string> names_;
};

/// The words of every area, from all the files of words/.
[[nodiscard]] Words all_words();

/// `file:line:column: `, as much of it as is known.
[[nodiscard]] std::string place(const Location& location);

} // namespace tdkt::cli
