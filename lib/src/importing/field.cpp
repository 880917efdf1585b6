#include "importing/field.hpp"

#include <array>
#include <iterator>

namespace tdkt::importing {

namespace {

using enum Field;

constexpr std::array unit_fields{code, name, kind, parent, sector, remote, valid_from, valid_to};
constexpr std::array succession_fields{from, to, date, share};
constexpr std::array person_fields{citizen_id, name,          birth,        gender,
                                   position,   position_unit, person_class, unit};
constexpr std::array award_fields{
    kind,          name,   citizen_id, birth,      gender,   position, position_unit,
    person_class,  unit,   award,      award_form, category, year,     decision_number,
    decision_date, signer, authority,  status,     note};
constexpr std::array nomination_fields{
    kind,          name,         citizen_id,  birth, gender,     position,
    position_unit, person_class, unit,        award, award_form, category,
    year,          campaign,     achievement, grade, initiative, initiative_scope,
    basis,         received,     note};
constexpr std::array record_fields{type, kind, name, citizen_id, unit, year, from, to, value, scope, note};
constexpr std::array cluster_fields{cluster, name, year, unit, role};
constexpr std::array score_fields{cluster, year, unit, criterion, self, checked, final, evidence, by, date};
constexpr std::array campaign_fields{campaign, name, form, level, authority, scope, start, end, parent};
constexpr std::array registration_fields{campaign, unit, date, pledge, indicator, target};
constexpr std::array indicator_fields{campaign, indicator, name,   unit_of_measure,
                                      target,   direction, weight, progress};
constexpr std::array progress_fields{campaign, unit, indicator, period, plan, actual};
constexpr std::array vote_fields{nomination, members, in_favour, against, written, present, recused, recusal};
constexpr std::array decision_fields{nomination, number, date, signer, authority, confirm};
constexpr std::array paper_fields{nomination, paper, date};
constexpr std::array exemplar_fields{campaign, date, kind, name, unit, person_class, achievement};
constexpr std::array cluster_award_fields{cluster, year, award, count};
constexpr std::array figure_fields{form, year, row, column, value};

// Each field once, so that a file can require it or one of its neighbours here.
template <Field... Fields>
constexpr std::array<Field, sizeof...(Fields)> one_of{Fields...};

template <Field... Fields>
constexpr Alternatives any{one_of<Fields...>};

constexpr std::array unit_required{any<code>, any<name>, any<kind>};
constexpr std::array succession_required{any<from>, any<to>, any<date>};
constexpr std::array person_required{any<name>, any<unit, position_unit>};
constexpr std::array award_required{any<name, unit>, any<award, award_form>, any<year>};
constexpr std::array nomination_required{any<name, unit>, any<award, award_form>, any<year>};
constexpr std::array record_required{any<type>};
constexpr std::array cluster_required{any<cluster>, any<year>, any<unit>};
constexpr std::array score_required{any<cluster>, any<year>, any<unit>, any<criterion>,
                                    any<self, checked, final, evidence>};
constexpr std::array campaign_required{any<campaign>, any<name>, any<form>, any<start>};
constexpr std::array registration_required{any<campaign>, any<unit>};
constexpr std::array indicator_required{any<campaign>, any<indicator>, any<name>};
constexpr std::array progress_required{any<campaign>, any<unit>, any<indicator>, any<period>,
                                       any<plan, actual>};
constexpr std::array vote_required{any<nomination>, any<members>, any<in_favour>};
constexpr std::array decision_required{any<nomination>, any<number>, any<date>};
constexpr std::array paper_required{any<nomination>, any<paper>};
constexpr std::array exemplar_required{any<campaign>, any<name, unit>, any<unit>};
constexpr std::array cluster_award_required{any<cluster>, any<year>, any<award>, any<count>};
constexpr std::array figure_required{any<form>, any<year>, any<row>, any<column>, any<value>};

constexpr std::array layouts{
    Layout{unit_fields, unit_required, true},
    Layout{succession_fields, succession_required},
    Layout{person_fields, person_required, true},
    Layout{award_fields, award_required, true},
    Layout{nomination_fields, nomination_required, true},
    Layout{record_fields, record_required},
    Layout{cluster_fields, cluster_required, true},
    Layout{score_fields, score_required, true},
    Layout{campaign_fields, campaign_required},
    Layout{registration_fields, registration_required},
    Layout{indicator_fields, indicator_required},
    Layout{progress_fields, progress_required},
    Layout{vote_fields, vote_required},
    Layout{decision_fields, decision_required},
    Layout{figure_fields, figure_required},
    Layout{paper_fields, paper_required},
    Layout{exemplar_fields, exemplar_required},
    Layout{cluster_award_fields, cluster_award_required},
};
static_assert(layouts.size() == words<Target>.size());

} // namespace

const Layout& layout_of(Target target) {
    return layouts.at(static_cast<std::size_t>(target));
}

} // namespace tdkt::importing
