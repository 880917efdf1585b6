#include "store/units.hpp"
#include "toolkit/importer.hpp"

namespace tdkt {

namespace {

using importing::Field;
using importing::Row;

bool same(const Unit& a, const Unit& b) {
    return a.name == b.name && a.kind == b.kind && a.parent == b.parent && a.sector == b.sector &&
           a.remote == b.remote && a.valid_from == b.valid_from && a.valid_to == b.valid_to;
}

/// Units by code. A parent stands in the register or above its units in the file.
class UnitImporter : public Importer {
public:
    explicit UnitImporter(ImportContext& context) : context_(context) {}

    RowOutcome take(Row& row) override {
        Unit unit = read(row);
        const Unit* const known = context_.units.find_code(unit.code);
        if (known != nullptr && row.ok()) {
            refuse_cycle(row, *known, unit);
        }
        if (!row.ok()) {
            return RowOutcome::rejected;
        }
        if (known == nullptr) {
            unit.id = store::insert_unit(context_.connection, unit);
            context_.units.put(std::move(unit));
            return RowOutcome::added;
        }
        if (same(*known, unit)) {
            return RowOutcome::same;
        }
        unit.id = known->id;
        store::update_unit(context_.connection, unit);
        context_.units.put(std::move(unit));
        return RowOutcome::changed;
    }

private:
    Unit read(Row& row) const {
        Unit unit;
        unit.code = row.required_text(Field::code);
        unit.name = row.required_text(Field::name);
        unit.kind = row.required_word<UnitKind>(Field::kind).value_or(UnitKind::other);
        if (const Unit* const parent = read_optional_unit(row, Field::parent, context_.units)) {
            unit.parent = parent->code;
        }
        unit.sector = optional_text(row, Field::sector);
        unit.remote = row.yes_no(Field::remote).value_or(false);
        unit.valid_from = row.date(Field::valid_from);
        unit.valid_to = row.date(Field::valid_to);
        if (unit.valid_from && unit.valid_to && *unit.valid_to < *unit.valid_from) {
            row.problem(Field::valid_to,
                        Message("ends_before_it_starts", {{"from", to_iso(*unit.valid_from)}}));
        }
        return unit;
    }

    void refuse_cycle(Row& row, const Unit& known, const Unit& unit) const {
        const Unit* const parent = unit.parent ? context_.units.find_code(*unit.parent) : nullptr;
        if (parent != nullptr && context_.units.is_within(*parent, known)) {
            row.problem(Field::parent,
                        Message("unit_cycle", {{"unit", unit.code}, {"parent", parent->code}}));
        }
    }

    ImportContext& context_;
};

class SuccessionImporter : public Importer {
public:
    explicit SuccessionImporter(ImportContext& context)
        : context_(context), known_(store::successions(context.connection)) {}

    RowOutcome take(Row& row) override {
        const Unit* const from = read_unit(row, Field::from, context_.units);
        const Unit* const to = read_unit(row, Field::to, context_.units);
        const std::optional<Date> date = row.required_date(Field::date);
        const std::optional<Decimal> share = row.decimal(Field::share);
        if (share && (*share < Decimal{} || *share > Decimal::from_integer(100))) {
            row.problem(Field::share, Message("share_out_of_range"));
        }
        if (from != nullptr && from == to) {
            row.problem(Field::to, Message("succeeds_itself", {{"unit", from->code}}));
        }
        if (!row.ok() || from == nullptr || to == nullptr || !date) {
            return RowOutcome::rejected;
        }
        return keep(row, {.from = from->code, .to = to->code, .date = *date, .share = share});
    }

private:
    RowOutcome keep(Row& row, const Succession& succession) {
        for (const Succession& known : known_) {
            if (known.from != succession.from || known.to != succession.to) {
                continue;
            }
            if (known.date == succession.date && known.share == succession.share) {
                return RowOutcome::same;
            }
            row.problem(Field::date, Message("other_succession", {{"date", to_iso(known.date)}}));
            return RowOutcome::rejected;
        }
        store::insert_succession(context_.connection, succession);
        context_.units.add(succession);
        known_.push_back(succession);
        return RowOutcome::added;
    }

    ImportContext& context_;
    std::vector<Succession> known_;
};

} // namespace

std::unique_ptr<Importer> make_unit_importer(ImportContext& context) {
    return std::make_unique<UnitImporter>(context);
}

std::unique_ptr<Importer> make_succession_importer(ImportContext& context) {
    return std::make_unique<SuccessionImporter>(context);
}

} // namespace tdkt
