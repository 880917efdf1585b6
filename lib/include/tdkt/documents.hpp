#pragma once

#include "tdkt/database.hpp"
#include "tdkt/date.hpp"
#include "tdkt/export.hpp"
#include "tdkt/nomination.hpp"
#include "tdkt/vocabulary.hpp"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <utility>
#include <vector>

/// The papers of an office, made from templates that it edits in Word or LibreOffice.
namespace tdkt {

/// Tờ trình, danh sách, biên bản họp Hội đồng, quyết định, báo cáo tóm tắt thành tích, and what is printed on
/// certificates (bằng, giấy khen).
enum class DocumentKind { submission, list, minutes, decision, achievements, certificate };

enum class DocumentFormat { docx, odt };

template <>
inline constexpr auto words<DocumentKind> =
    word_list("submission", "list", "minutes", "decision", "achievements", "certificate");
template <>
inline constexpr auto words<DocumentFormat> = word_list("docx", "odt");

/// A field of templates: `{{name}}` stands for its value.
struct DocumentField {
    std::string name;
    std::string meaning = {};
    std::string meaning_vi = {};
    std::optional<std::string> value = {}; ///< where the office has set it
};

/// Every field that templates of this kind may have: those that the program fills in, then those of
/// documents/office.toml. Throws RulesError.
[[nodiscard]] TDKT_EXPORT std::vector<DocumentField> document_fields(const Configuration& configuration,
                                                                     DocumentKind kind);

/// What a paper is about and what it is made from.
struct DocumentRequest {
    DocumentKind kind = DocumentKind::list;
    NominationFilter filter = {};
    std::optional<std::string> decision = {}; ///< its number: the awards in the register that it gave
    std::optional<std::string> campaign = {}; ///< code

    std::optional<std::filesystem::path> file = {}; ///< of the template; else the shipped one
    DocumentFormat format = DocumentFormat::docx;   ///< of the shipped one

    std::optional<std::string> number = {}; ///< of the paper itself
    /// Of the paper itself; else the decision's, of minutes the day of the ballots, else today. Among several
    /// decisions of the number it picks one.
    std::optional<Date> date = {};
    Date today{};
    std::vector<std::pair<std::string, std::string>> values = {}; ///< of fields, before all others
};

struct MadeDocument {
    std::string bytes;
    DocumentFormat format = DocumentFormat::docx;
    std::int64_t records = 0;                  ///< awards or nominations in it
    std::vector<std::int64_t> ineligible = {}; ///< numbers of the nominations that are, by their last check
    bool without_fields = false;               ///< the template takes nothing: perhaps it is another file
    bool without_recipients = false; ///< a paper that goes to somebody, and its template does not say to whom
};

/// Fills in a template. Nominations are selected by the filter; of a decision named by its number, and for
/// certificates, the awards in the register are. Throws InputError (no template that can be read; unknown
/// fields, in its diagnostics), NotFound (nothing selected, or several decisions), StateError (fields without
/// a value, in its diagnostics), UsageError (a value for a field that the template does not have),
/// RulesError.
[[nodiscard]] TDKT_EXPORT MadeDocument make_document(Database& database, const Configuration& configuration,
                                                     const DocumentRequest& request);

} // namespace tdkt
