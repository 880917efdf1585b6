#include <cerrno>
#include <fstream>
#include <functional>
#include <sstream>
#include <system_error>

#include "commands.hpp"
#include "register.hpp"
#include "tdkt/error.hpp"
#include "tdkt/reports.hpp"
#include "tdkt/text.hpp"
#include "this_year.hpp"

namespace tdkt::cli {

namespace {

namespace fs = std::filesystem;

struct AllOptions {
    std::optional<int> year;
    fs::path folder;
};

/// Writes the files of one set; what was written is taken away again if the set does not get whole.
class Set {
public:
    explicit Set(fs::path folder) : folder_(std::move(folder)) {
        std::error_code failed;
        fs::create_directories(folder_, failed);
        if (failed) {
            refuse(folder_, failed.message());
        }
    }

    Set(const Set&) = delete;
    Set& operator=(const Set&) = delete;
    Set(Set&&) = delete;
    Set& operator=(Set&&) = delete;

    ~Set() {
        std::error_code ignored;
        for (const auto& [name, bytes] : files_) {
            fs::remove(beside(name), ignored);
        }
    }

    void add(const std::string& name, const std::function<void(std::ostream&)>& render) {
        std::ostringstream text;
        render(text);
        write(name, text.str());
    }

    /// All are there: gives them their names.
    void finish() {
        std::string manifest;
        for (const auto& [name, hash] : files_) {
            manifest.append(hash).append("  ").append(name).append("\n");
        }
        write("SHA256SUMS", manifest);
        for (const auto& [name, hash] : files_) {
            std::error_code failed;
            fs::rename(beside(name), folder_ / name, failed);
            if (failed) {
                refuse(folder_ / name, failed.message());
            }
        }
    }

    [[nodiscard]] std::size_t size() const { return files_.size(); }

private:
    [[noreturn]] static void refuse(const fs::path& file, const std::string& reason) {
        throw SystemError(Message("cannot_write", {{"file", file.string()}, {"reason", reason}}));
    }

    [[nodiscard]] fs::path beside(const std::string& name) const { return folder_ / (name + ".new"); }

    void write(const std::string& name, const std::string& bytes) {
        files_.emplace_back(name, text::fingerprint(bytes));
        errno = 0;
        std::ofstream file(beside(name), std::ios::binary);
        file << bytes;
        file.close();
        if (!file) {
            refuse(beside(name), std::generic_category().message(errno));
        }
    }

    fs::path folder_;
    std::vector<std::pair<std::string, std::string>> files_ = {};
};

/// Every report of the year by the name of its file. The rankings of clusters only where there are some.
std::vector<std::pair<std::string, Report>> reports_of(Database& database, const Configuration& configuration,
                                                       Date today, int year) {
    std::vector<std::pair<std::string, Report>> all;
    all.emplace_back("year-end", year_end_report(database, configuration, today, year));
    all.emplace_back("shares", share_report(database, configuration, year));
    all.emplace_back("five-years", period_report(database, configuration, today,
                                                 {.kind = Period::Kind::years, .year = year, .number = 5}));
    all.emplace_back("budget",
                     budget_report(database, configuration, {.year = year, .unit = {}, .rounding = {}}));
    all.emplace_back("campaigns", campaign_report(database, configuration, today, year, std::nullopt));
    if (Report clusters = cluster_report(database, configuration, year, std::nullopt);
        !clusters.tables.empty()) {
        all.emplace_back("clusters", std::move(clusters));
    }
    for (const ReportInfo& info : list_reports(configuration)) {
        if (info.form && is_of_year(configuration, info, year)) {
            all.emplace_back("form-" + info.name, form_report(database, configuration, info.name, year));
        } else if (info.annex) {
            all.emplace_back("annex-" + info.name, annex_report(database, configuration, info.name, year));
        }
    }
    return all;
}

} // namespace

void add_report_all(Group& report) {
    Command& command = report.verb("all", N_("write all reports of a year into a folder"));
    const auto options = command.options<AllOptions>();
    command.details(
        N_("The year-end report, shares, five years, budget, campaigns, ranked clusters, annexes and the "
           "state forms that are in force, each as HTML, XLSX, DOCX and tidy CSV; what certificates "
           "say of the year's awards as CSV; and SHA256SUMS, which 'sha256sum --check' reads. The same "
           "register and the same --today give the same bytes. All files come or none."));
    command.option("--year", options->year, N_("the year, else that of today"), "YEAR");
    command.option("--output-dir", options->folder, N_("the folder; it is made if it is not there"), "DIR")
        .required();
    command.example("tdkt report all --year 2025 --output-dir bao-cao-2025");
    command.run([options](Session& session) {
        Database database = open_register(session, Access::read);
        const Date today = session.settings().today.value;
        const int year = year_or_this(session, options->year);
        std::vector<std::pair<std::string, Report>> reports;
        Report certificates;
        database.read([&] {
            reports = reports_of(database, configuration_of(session), today, year);
            certificates = certificate_list(database, configuration_of(session), year);
        });
        Set set(options->folder);
        for (auto& [name, made] : reports) {
            Report& one = made; // clang-tidy loses sight of a part that a lambda captures
            one.made = today;
            set.add(name + ".html", [&](std::ostream& out) { render_html(out, one); });
            set.add(name + ".xlsx", [&](std::ostream& out) { render_xlsx(out, one); });
            set.add(name + ".docx", [&](std::ostream& out) { render_docx(out, one); });
            set.add(name + ".csv", [&](std::ostream& out) { render_tidy(out, one); });
        }
        set.add("certificates.csv", [&](std::ostream& out) { render_csv(out, certificates.tables.front()); });
        set.finish();
        session.note(Message("reports_written",
                             {{"count", std::to_string(set.size())}, {"folder", options->folder.string()}}));
        return ExitStatus::done;
    });
}

} // namespace tdkt::cli
