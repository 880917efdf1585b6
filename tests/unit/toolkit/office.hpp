#pragma once

#include "tdkt/import.hpp"
#include "tdkt/nomination.hpp"

#include "scratch.hpp"

#include <sstream>
#include <string>

/// A register with a province of three units in a scratch folder, and short ways to feed it.
class Office {
public:
    Office() : database_(open()) {
        import(tdkt::ImportTarget::units, "code,name,kind,parent\n"
                                          "T99,Tỉnh Thanh Vân,province,\n"
                                          "SYT,Sở Y tế,department,T99\n"
                                          "SNV,Sở Nội vụ,department,T99\n");
    }

    tdkt::ImportReport import(tdkt::ImportTarget target, const std::string& text,
                              tdkt::ImportOptions options = {}) {
        std::istringstream stream(text);
        options.say = [](const tdkt::Message& message) { return message.code; };
        return tdkt::import_file(database_, configuration(), actor(), target,
                                 {.stream = stream, .name = "list.csv"}, options);
    }

    [[nodiscard]] tdkt::Database& database() { return database_; }

    [[nodiscard]] static tdkt::Actor actor() {
        return {.user = "lan",
                .at = "2025-12-31",
                .today = tdkt::parse_iso_date("2025-12-31").value(),
                .command = "test"};
    }

    [[nodiscard]] static tdkt::Configuration configuration() {
        return {.directories = {TDKT_SOURCE_DIR "/config"}};
    }

    [[nodiscard]] std::vector<tdkt::Nomination> nominations() {
        std::vector<tdkt::Nomination> all;
        tdkt::list_nominations(database_, {},
                               [&](const tdkt::Nomination& nomination) { all.push_back(nomination); });
        return all;
    }

    [[nodiscard]] std::vector<tdkt::AwardRecord> awards() {
        std::vector<tdkt::AwardRecord> all;
        tdkt::list_awards(database_, {}, [&](const tdkt::AwardRecord& award) { all.push_back(award); });
        return all;
    }

    [[nodiscard]] std::filesystem::path file(std::string_view name) const { return folder_.file(name); }

private:
    tdkt::Database open() const {
        tdkt::Database::create(folder_.file("a.db"), actor());
        return {folder_.file("a.db"), tdkt::Access::write};
    }

    ScratchFolder folder_;
    tdkt::Database database_;
};

inline std::string codes(const tdkt::Diagnostics& diagnostics) {
    std::string all;
    for (const tdkt::Diagnostic& diagnostic : diagnostics) {
        all += (all.empty() ? "" : " ") + diagnostic.message.code;
    }
    return all;
}
