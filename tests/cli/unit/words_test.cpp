#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include <doctest/doctest.h>

#include "environment.hpp"
#include "language.hpp"
#include "tdkt/vocabulary.hpp"
#include "words.hpp"

using tdkt::Message;
using tdkt::cli::all_words;
using tdkt::cli::speak;
using tdkt::cli::Words;

namespace {

void speak_in(const std::string& language) {
    speak(language, tdkt::cli::share_folder() / "locale");
}

/// The names in braces, sorted; an opening brace without a closing one is itself in the list.
std::vector<std::string> placeholders(const std::string& sentence) {
    std::vector<std::string> names;
    for (std::size_t open = sentence.find('{'); open != std::string::npos;
         open = sentence.find('{', open + 1)) {
        const std::size_t close = sentence.find('}', open);
        names.push_back(close == std::string::npos ? "{" : sentence.substr(open, close - open));
    }
    std::ranges::sort(names);
    return names;
}

template <typename E>
void check_names(const Words& words) {
    for (const std::string_view word : tdkt::words<E>) {
        CAPTURE(word);
        CHECK(words.has_name(std::string(word)));
    }
}

} // namespace

TEST_CASE("A sentence is filled with the arguments, and with the suggestion if there is one") {
    speak_in("en");
    Words words;
    words.add("unknown_unit", "unknown unit '{unit}'");
    words.add("did_you_mean", "did you mean '{suggestion}'?");
    CHECK(words.say(Message("unknown_unit", {{"unit", "P.TCHC"}})) == "unknown unit 'P.TCHC'");
    CHECK(words.say(Message("unknown_unit", {{"unit", "{unit}"}, {"suggestion", ""}})) ==
          "unknown unit '{unit}'");
    CHECK(words.say(Message("unknown_unit", {{"unit", "P.TCHC"}, {"suggestion", "P. TCHC"}})) ==
          "unknown unit 'P.TCHC' (did you mean 'P. TCHC'?)");
    CHECK(words.say(Message("not_known", {{"a", "b"}})) == "not_known a='b'");
    CHECK_THROWS(words.add("unknown_unit", "again"));
}

TEST_CASE("Words of the vocabularies are named in the user's language where a sentence asks for it") {
    Words words = all_words();
    words.add("test_grade", "{name} has {grade_word}");
    const Message message("test_grade", {{"name", "done"}, {"grade_word", "not_done"}});
    speak_in("en");
    CHECK(words.say(message) == "done has not done");
    CHECK(words.name_of("recalled") == "recalled");
    CHECK(words.name_of("recalled", "certainty") == "from memory");
    CHECK(words.name_of("recalled", "state") == "recalled");
    speak_in("vi");
    CHECK(words.say(message) == "done has không hoàn thành nhiệm vụ");
    speak_in("en");
}

TEST_CASE("Every sentence has a translation with the same placeholders") {
    speak_in("vi");
    const Words words = all_words();
    for (const auto& [code, sentence] : words.sentences()) {
        CAPTURE(code);
        CHECK(placeholders(tdkt::cli::translate(sentence)) == placeholders(sentence));
        CHECK(std::ranges::count(placeholders(sentence), "{") == 0);
    }
    speak_in("en");
}

TEST_CASE("Every word of the vocabularies has a name") {
    const Words words = all_words();
    check_names<tdkt::SubjectKind>(words);
    check_names<tdkt::Category>(words);
    check_names<tdkt::Gender>(words);
    check_names<tdkt::PersonClass>(words);
    check_names<tdkt::Grade>(words);
    check_names<tdkt::InitiativeScope>(words);
    check_names<tdkt::UnitKind>(words);
    check_names<tdkt::AwardLevel>(words);
    check_names<tdkt::AwardStatus>(words);
    check_names<tdkt::NominationState>(words);
    check_names<tdkt::RecordType>(words);
    check_names<tdkt::Verdict>(words);
    check_names<tdkt::Outcome>(words);
    check_names<tdkt::Certainty>(words);
    check_names<tdkt::ClusterRole>(words);
    check_names<tdkt::CampaignForm>(words);
    check_names<tdkt::ReviewKind>(words);
    check_names<tdkt::Direction>(words);
}
