#include "province/story.hpp"

#include <array>
#include <cstddef>

namespace tdkt::bench {

namespace {

constexpr auto people = std::to_array<Story>({
    // Lao động tiên tiến: the many.
    {.people = 190, .titles = "---LL", .grades = "---ggg", .nominations = "LDTT"},
    {.people = 150, .titles = "--LLL", .grades = "--gggg", .nominations = "LDTT"},
    {.people = 150, .titles = "---LL", .grades = "---ggg", .nominations = "LDTT"},
    {.people = 260, .titles = "-----", .grades = "----gg", .nominations = "LDTT"},
    {.people = 70,
     .titles = "-----",
     .grades = "-----g",
     .nominations = "LDTT",
     .also = "employment 2025-01-15 - recruited"},
    {.people = 60, .titles = "---LL", .grades = "---gg-", .nominations = "LDTT declared"},
    {.people = 16,
     .titles = "LLLLL",
     .grades = "gggggg",
     .nominations = "LDTT",
     .also = "leave 2025-03-01 2025-08-31 maternity"},
    // recruited less than six months before
    {.people = 14,
     .titles = "-----",
     .grades = "-----g",
     .nominations = "LDTT",
     .also = "employment 2025-09-01 - recruited"},
    // only "hoàn thành nhiệm vụ"
    {.people = 60, .titles = "----L", .grades = "----gd", .nominations = "LDTT"},
    {.people = 6, .titles = "--LL-", .grades = "--ggdn", .nominations = "LDTT"},
    // no grade anywhere
    {.people = 45, .titles = "--L-L", .grades = "--g-g-", .nominations = "LDTT"},
    // under investigation; disciplined
    {.people = 5,
     .titles = "LLLLL",
     .grades = "gggggg",
     .nominations = "LDTT",
     .also = "hold 2025-10-15 - investigation"},
    {.people = 2,
     .titles = "LLLLL",
     .grades = "gggggg",
     .nominations = "LDTT",
     .also = "hold 2025-03-01 2025-06-30 complaint"},
    {.people = 6,
     .titles = "LLLCC",
     .grades = "gggeee",
     .nominations = "LDTT; BKTINH",
     .also = "discipline 2025-04-01 2026-03-31 reprimand"},

    // Chiến sĩ thi đua cơ sở: by an excellent year, or by an initiative.
    {.people = 75, .titles = "-----", .grades = "----ge", .nominations = "LDTT; CSTDCS"},
    {.people = 90, .titles = "---LL", .grades = "---gge", .nominations = "LDTT; CSTDCS"},
    {.people = 70, .titles = "---CL", .grades = "---eee", .nominations = "LDTT; CSTDCS"},
    {.people = 70,
     .titles = "---LL",
     .grades = "---ggg",
     .initiatives = "2025 base",
     .nominations = "LDTT; CSTDCS"},
    // a good year and no initiative
    {.people = 45, .titles = "---LL", .grades = "---ggg", .nominations = "LDTT; CSTDCS"},

    // Chiến sĩ thi đua cấp tỉnh: three in a row and an initiative of the province.
    {.people = 14,
     .titles = "LLCCC",
     .grades = "ggeeee",
     .initiatives = "2025 province",
     .nominations = "CSTDCS saved; CSTDT"},
    // the initiative has served for the lower title already
    {.people = 10,
     .titles = "LLCCC",
     .grades = "ggeeee",
     .initiatives = "2025 province",
     .nominations = "CSTDCS; CSTDT"},
    {.people = 14,
     .titles = "LCC-C",
     .grades = "geegee",
     .initiatives = "2025 province",
     .nominations = "CSTDT"},
    {.people = 10,
     .titles = "LLLCC",
     .grades = "gggeee",
     .initiatives = "2025 province",
     .nominations = "CSTDT"},
    {.people = 8, .titles = "LLCCC", .grades = "ggeeee", .initiatives = "2025 base", .nominations = "CSTDT"},
    {.people = 5, .titles = "LLCCC", .grades = "ggeeee", .nominations = "CSTDT"},
    // a second time: the three years count anew from the last one
    {.people = 6,
     .titles = "CCCCC",
     .grades = "eeeeee",
     .awards = "CSTDT 2022",
     .initiatives = "2025 province",
     .nominations = "CSTDT"},
    {.people = 5,
     .titles = "CCCCC",
     .grades = "eeeeee",
     .awards = "CSTDCS 2019; CSTDT 2021",
     .initiatives = "2025 province",
     .nominations = "CSTDT"},

    // Chiến sĩ thi đua toàn quốc: twice that of the province, and an initiative of the nation.
    {.people = 5,
     .titles = "CCCCC",
     .grades = "eeeeee",
     .awards = "CSTDCS 2019; CSTDT 2021; CSTDT 2024",
     .initiatives = "2025 nation",
     .nominations = "CSTDTQ"},
    {.people = 3,
     .titles = "LLCCC",
     .grades = "gggeee",
     .awards = "CSTDT 2024",
     .initiatives = "2025 nation",
     .nominations = "CSTDTQ"},
    {.people = 2,
     .titles = "CCCCC",
     .grades = "eeeeee",
     .awards = "CSTDCS 2019; CSTDT 2021; CSTDT 2024",
     .initiatives = "2025 province",
     .nominations = "CSTDTQ"},

    // Bằng khen của tỉnh.
    {.people = 60, .titles = "---CC", .grades = "---eee", .nominations = "LDTT; BKTINH"},
    {.people = 20,
     .titles = "-LLLL",
     .grades = "-gggee",
     .initiatives = "2024 base; 2025 base",
     .nominations = "BKTINH"},
    {.people = 28, .titles = "---LC", .grades = "---ggg", .nominations = "BKTINH"},
    {.people = 12, .titles = "-LLLL", .grades = "-ggggg", .nominations = "BKTINH basis"},
    {.people = 4,
     .titles = "LLLCC",
     .grades = "gggede",
     .nominations = "BKTINH",
     .also = "discipline 2024-02-01 2025-01-31 warning"},
    {.people = 35,
     .titles = "---LL",
     .grades = "---ggg",
     .nominations = "LDTT; BKTINH campaign CD-NTM basis"},
    {.people = 6, .titles = "--LLL", .grades = "--gggg", .nominations = "BKTINH adhoc basis"},
    {.people = 5,
     .titles = "--LLL",
     .grades = "--gggg",
     .nominations = "GKHEN campaign CD-NTM; BKTINH campaign CD-NTM same"},

    // Bằng khen của Thủ tướng: that of the province, then five good years with three titles.
    {.people = 8, .titles = "LCLCC", .grades = "geggee", .awards = "BKTINH 2019", .nominations = "BKTTG"},
    {.people = 3, .titles = "LCLCC", .grades = "geggee", .awards = "BKTINH 2022", .nominations = "BKTTG"},
    {.people = 4, .titles = "LLLLC", .grades = "ggggge", .awards = "BKTINH 2019", .nominations = "BKTTG"},
    {.people = 1,
     .titles = "LCLCC",
     .grades = "geggee",
     .awards = "BKTINH 2019 revoked",
     .nominations = "BKTTG"},
    {.people = 2,
     .titles = "LCLCC",
     .grades = "geggee",
     .awards = "BKTINH 2019 adhoc",
     .nominations = "BKTTG"},

    // Huân chương Lao động hạng Ba, hạng Nhì.
    {.people = 5,
     .titles = "CLCLC",
     .grades = "egeeee",
     .awards = "BKTINH 2013; BKTTG 2019",
     .nominations = "HCLD3"},
    {.people = 2,
     .titles = "LLLLC",
     .grades = "ggggge",
     .awards = "BKTINH 2014; BKTTG 2019",
     .nominations = "HCLD3"},
    {.people = 1,
     .titles = "CLCLC",
     .grades = "ggdgee",
     .awards = "BKTINH 2014; BKTTG 2019",
     .nominations = "HCLD3"},
    {.people = 3,
     .titles = "CCCLC",
     .grades = "eeeeee",
     .awards = "BKTTG 2014; HCLD3 2019; CSTDT 2022",
     .nominations = "HCLD2"},
    {.people = 1,
     .titles = "CCCLC",
     .grades = "eeeeee",
     .awards = "BKTTG 2015; HCLD3 2021; CSTDT 2022",
     .nominations = "HCLD2"},

    // Giấy khen, and what no rule covers yet.
    {.people = 90, .titles = "----L", .grades = "----gg", .nominations = "GKHEN campaign CD-NTM basis"},
    {.people = 45, .titles = "----L", .grades = "----gg", .nominations = "GKHEN campaign DOT-SOHOA basis"},
    {.people = 28, .titles = "-----", .grades = "-----g", .nominations = "GKHEN adhoc basis"},
    {.people = 12,
     .titles = "-----",
     .grades = "------",
     .nominations = "GKHEN adhoc basis declared",
     .also = "without_id"},
    {.people = 20, .titles = "----L", .grades = "----gg", .nominations = "GKHEN basis"},
    {.people = 20, .titles = "----L", .grades = "----gg", .nominations = "GKHEN"},
    {.people = 8, .titles = "LLLLL", .grades = "gggggg", .nominations = "KNC service"},
    {.people = 1,
     .titles = "CCCCC",
     .grades = "eeeeee",
     .awards = "HCLD3 2014; HCLD2 2019; CSTDT 2022",
     .nominations = "HCLD1"},

    // Not nominated this year; the forms of 2025 count what was decided in its first months for 2024.
    {.people = 70, .titles = "-L---", .grades = "-g----", .awards = "GKHEN 2023 adhoc"},
    {.people = 60,
     .titles = "---LL",
     .grades = "---gg-",
     .awards = "GKHEN 2021 campaign; GKHEN 2024 campaign"},
    {.people = 45, .titles = "---LL", .grades = "---gg-", .awards = "BKTINH 2024 campaign"},
    {.people = 22, .titles = "---LL", .grades = "---gg-", .awards = "BKTINH 2024 adhoc"},
    {.people = 35, .titles = "---CC", .grades = "---ee-", .awards = "BKTINH 2024"},
    {.people = 25, .titles = "LLCCC", .grades = "ggeee-", .awards = "CSTDT 2024"},
    {.people = 30, .titles = "LLLLL", .grades = "ggggg-", .awards = "KNC 2024 service"},
    {.people = 2, .titles = "CCCCC", .grades = "eeeee-", .awards = "CSTDCS 2019; CSTDT 2021; CSTDTQ 2023"},
    {.people = 2,
     .titles = "CCCCC",
     .grades = "eeeee-",
     .awards = "CSTDCS 2019; CSTDT 2020; CSTDT 2023; CSTDTQ 2024"},
    {.people = 7, .titles = "LCLCC", .grades = "geggee", .awards = "BKTINH 2018; BKTTG 2024"},
    {.people = 2, .titles = "LLLLC", .grades = "gggge-", .awards = "BKTTG 2024 adhoc"},
    {.people = 4, .titles = "CCLCC", .grades = "eegeee", .awards = "BKTINH 2013; BKTTG 2018; HCLD3 2024"},
    {.people = 1,
     .titles = "CCCCC",
     .grades = "eeeee-",
     .awards = "BKTTG 2013; HCLD3 2018; CSTDT 2022; HCLD2 2024"},
    {.people = 3, .titles = "-----", .grades = "------", .awards = "HCLD3 2024 service"},
    {.people = 2, .titles = "-----", .grades = "------", .awards = "HCLD2 2024 service"},
    {.people = 2, .titles = "LLLCC", .grades = "gggee-", .awards = "BKTINH 2023 revoked"},
    {.people = 2, .titles = "LLLCC", .grades = "gggee-", .awards = "BKTINH 2024 corrected; BKTINH 2024"},
});

constexpr auto households = std::to_array<Story>({
    {.people = 14, .titles = "-----", .grades = "------", .nominations = "GKHEN campaign CD-NTM basis"},
    {.people = 3,
     .titles = "-----",
     .grades = "------",
     .awards = "GKHEN 2023 campaign",
     .nominations = "BKTINH campaign CD-NTM basis"},
    {.people = 2, .titles = "-----", .grades = "------", .nominations = "GKHEN adhoc basis"},
    {.people = 12, .titles = "-----", .grades = "------", .awards = "GDVH 2022; GDVH 2023; GDVH 2024"},
    {.people = 5, .titles = "-----", .grades = "------", .awards = "BKTINH 2024 campaign"},
});

// `also` of a unit: members by "total completed LDTT CSTDCS warnings", the place in a cluster.
constexpr auto collectives = std::to_array<Story>({
    // Tập thể lao động tiên tiến: seven of ten members, nobody warned.
    {.units = "T99.X07 T99.X09 T99.X10 T99.X11 T99.X12 T99.X14 T99.X15 T99.X17 T99.X18 T99.X19 T99.VP.P1 "
              "T99.SNV.P2 T99.STC.P2 "
              "T99.SXD.P1 T99.SCT.P1 T99.SGDDT.P2 T99.SYT.P2 T99.DN01.PX2 T99.DN02.PX2 T99.DN03.PX1 "
              "T99.DN04.PX2 T99.DN06.PX1",
     .titles = "-TTTT",
     .grades = "-ggggg",
     .nominations = "TTLDTT",
     .also = "members 30 30 24 3 0"},
    {.units = "T99.X21 T99.X22 T99.SGDDT.T4 T99.X08.T1",
     .titles = "--TTT",
     .grades = "--gggg",
     .nominations = "TTLDTT",
     .also = "members 30 30 21 2 0"},
    {.units = "T99.X23 T99.SGDDT.T5 T99.DN06.PX2",
     .titles = "--TTT",
     .grades = "--gggg",
     .nominations = "TTLDTT",
     .also = "members 29 29 20 2 0"},
    {.units = "T99.X24 T99.DN05.PX2",
     .titles = "--TTT",
     .grades = "--gggg",
     .nominations = "TTLDTT",
     .also = "members 40 40 35 4 1"},
    {.units = "T99.X28 T99.SYT.B2 T99.SXD.P2",
     .titles = "--TTT",
     .grades = "--gggg",
     .nominations = "TTLDTT"},
    {.units = "T99.DN08 T99.X27.T1",
     .titles = "--TT-",
     .grades = "--gggd",
     .nominations = "TTLDTT",
     .also = "members 25 24 18 1 0"},
    {.units = "T99.X10.T1 T99.X15.T1 T99.SVHTTDL.BT T99.SNNMT.TT",
     .titles = "---TT",
     .grades = "---gg-",
     .nominations = "TTLDTT",
     .also = "members 22 22 18 2 0"},

    // Tập thể lao động xuất sắc.
    {.units = "T99.SNV T99.STC T99.SXD T99.STP T99.X05 T99.X06 T99.X13 T99.VP.P2 T99.SNV.P1 T99.STC.P1 "
              "T99.SNNMT.P1 T99.SYT.P1 "
              "T99.DN01.PX1 T99.DN03.PX2 T99.DN04.PX1 T99.SGDDT.T1.T1 T99.SGDDT.T2.T1 T99.SYT.B1.K1",
     .titles = "TTXXX",
     .grades = "ggeeee",
     .nominations = "TTLDXS",
     .also = "members 40 40 36 6 0"},
    {.units = "T99.SCT.P2 T99.SNNMT.P2 T99.X16",
     .titles = "TTTTX",
     .grades = "ggggee",
     .nominations = "TTLDXS",
     .also = "members 50 50 35 1 0"},
    {.units = "T99.SGDDT.P1 T99.X20",
     .titles = "TTTTX",
     .grades = "ggggee",
     .nominations = "TTLDXS",
     .also = "members 40 40 36 0 0"},
    {.units = "T99.DN05.PX1 T99.SYT.B1.K2",
     .titles = "TTTTX",
     .grades = "ggggee",
     .nominations = "TTLDXS",
     .also = "members 40 39 36 4 0"},
    {.units = "T99.TTT T99.SDTTG",
     .titles = "TTTTX",
     .grades = "ggggeg",
     .nominations = "TTLDXS",
     .also = "members 32 32 30 4 0"},
    {.units = "T99.SKHCN",
     .titles = "TTXXX",
     .grades = "ggeeee",
     .nominations = "TTLDXS",
     .also = "members 45 45 40 6 0"},

    // Cờ thi đua: for the leader of a cluster, or of a movement of three years.
    {.units = "T99.SNNMT",
     .titles = "XXXXX",
     .grades = "eeeeee",
     .awards = "COTINH 2023",
     .nominations = "TTLDXS; COTINH",
     .also = "members 60 60 55 9 0; cluster_rank 1 CUM-SO"},
    {.units = "T99.X08",
     .titles = "TXXXX",
     .grades = "geeeee",
     .nominations = "TTLDXS; COTINH",
     .also = "members 35 35 32 6 0; cluster_rank 1 CUM-XA"},
    {.units = "T99.SGDDT",
     .titles = "XXXXX",
     .grades = "eeeeee",
     .awards = "COTINH 2022; COTINH 2024; COCP 2024",
     .nominations = "COTINH; COCP",
     .also = "members 70 70 66 11 0; cluster_rank 1 KHOI-VHXH"},
    {.units = "T99.VP",
     .titles = "TXXXX",
     .grades = "geeeee",
     .nominations = "COTINH",
     .also = "members 55 55 50 8 0; cluster_rank 2 CUM-SO"},
    {.units = "T99.MTTQ T99.HPN",
     .titles = "TTXXX",
     .grades = "ggeeee",
     .nominations = "COTINH",
     .also = "members 28 28 25 4 0"},
    {.units = "T99.X25",
     .titles = "TTTTX",
     .grades = "ggggee",
     .nominations = "COTINH campaign CD-NTM basis",
     .also = "members 33 33 30 4 0"},
    {.units = "T99.X26",
     .titles = "TTTTX",
     .grades = "ggggee",
     .nominations = "COTINH campaign DOT-SOHOA basis",
     .also = "members 38 38 33 5 0"},

    // Bằng khen của tỉnh: two excellent years; the merged commune leans on two predecessors, the renamed one
    // on one.
    {.units = "T99.HND T99.LDLD T99.SGDDT.T1 T99.SGDDT.T2 T99.SYT.B3 T99.DN04 T99.DN09",
     .titles = "TTTXX",
     .grades = "gggeee",
     .nominations = "BKTINH",
     .also = "members 45 45 41 7 0"},
    {.units = "T99.SGDDT.T3 T99.X05.T1 T99.X26.T1 T99.DN07",
     .titles = "TTTTT",
     .grades = "gggggg",
     .nominations = "BKTINH",
     .also = "members 36 36 31 3 0"},
    {.units = "T99.X01",
     .titles = "-----",
     .grades = "-----e",
     .nominations = "BKTINH",
     .also = "members 42 42 38 6 0"},
    {.units = "T99.X02",
     .titles = "-----",
     .grades = "-----e",
     .nominations = "BKTINH",
     .also = "members 34 34 31 4 0"},
    {.units = "T99.H1.X1 T99.H1.X2 T99.H2.X1", .titles = "TTTXX", .grades = "gggee-"},
    {.units = "T97.SKHCN", .titles = "TTTXT", .grades = "gggeg-"},

    // Bằng khen của Thủ tướng and Huân chương Lao động.
    {.units = "T99.DN01",
     .titles = "XXXXX",
     .grades = "eeeeee",
     .awards = "BKTINH 2019; COTINH 2022",
     .nominations = "BKTTG",
     .also = "members 180 180 160 20 0"},
    {.units = "T99.DN03",
     .titles = "XXXXX",
     .grades = "eeeeee",
     .awards = "BKTINH 2021; COTINH 2022",
     .nominations = "BKTTG",
     .also = "members 150 150 130 15 0"},
    {.units = "T99.DN05",
     .titles = "XXXXX",
     .grades = "eeeeee",
     .awards = "BKTINH 2019",
     .nominations = "BKTTG",
     .also = "members 90 90 80 9 0"},
    {.units = "T99.SYT.B1",
     .titles = "XXXXX",
     .grades = "eeeeee",
     .awards = "BKTINH 2013; BKTTG 2019; COTINH 2021; COTINH 2023",
     .nominations = "HCLD3",
     .also = "members 320 320 290 40 0"},
    {.units = "T99.SGDDT.T6",
     .titles = "XXXXX",
     .grades = "eeeeee",
     .awards = "BKTINH 2013; BKTTG 2019; COTINH 2021",
     .nominations = "HCLD3",
     .also = "members 60 60 55 8 0"},
    {.units = "T99.DN02",
     .titles = "XXXXX",
     .grades = "eeeeee",
     .awards = "BKTTG 2013; HCLD3 2019; COTINH 2020; COTINH 2022; COTINH 2024",
     .nominations = "HCLD2",
     .also = "members 210 210 190 25 0"},

    // Giấy khen and Bằng khen in a movement; not nominated, but decided early in 2025.
    {.units = "T99.X03 T99.X04 T99.DN10 T99.HTX1 T99.HTX2 T99.SGDDT.T1.T2 T99.SGDDT.T2.T2 T99.DN02.PX1",
     .titles = "-----",
     .grades = "----gg",
     .nominations = "GKHEN campaign CD-NTM basis"},
    {.units = "T99.VP.TT",
     .titles = "---TT",
     .grades = "---ggg",
     .nominations = "BKTINH campaign DOT-SOHOA basis"},
    {.units = "T99.SYT T99.SCT", .titles = "TTXXX", .grades = "ggeee-", .awards = "BKTINH 2024; COTINH 2024"},
    {.units = "T99.BTC T99.BTGDV", .titles = "TTTXX", .grades = "gggee-", .awards = "BKTTG 2024"},
    {.units = "T99.X27", .titles = "TTTXX", .grades = "gggee-", .awards = "BKTINH 2024 campaign"},
    {.units = "T99.SVHTTDL",
     .titles = "XXXXX",
     .grades = "eeeee-",
     .awards = "BKTTG 2018; COTINH 2021; COTINH 2023; HCLD3 2024"},
    {.units = "T99.DN06", .titles = "TTTTT", .grades = "ggggg-", .awards = "BKTINH 2024 adhoc"},
});

std::vector<std::string_view> split(std::string_view text, std::string_view separator) {
    std::vector<std::string_view> parts;
    while (!text.empty()) {
        const std::size_t end = text.find(separator);
        if (end != 0) {
            parts.push_back(text.substr(0, end));
        }
        if (end == std::string_view::npos) {
            break;
        }
        text.remove_prefix(end + separator.size());
    }
    return parts;
}

} // namespace

std::span<const Story> people_stories() {
    return people;
}

std::span<const Story> household_stories() {
    return households;
}

std::span<const Story> unit_stories() {
    return collectives;
}

std::vector<Phrase> phrases(std::string_view text) {
    std::vector<Phrase> result;
    for (const std::string_view part : split(text, "; ")) {
        result.push_back(split(part, " "));
    }
    return result;
}

} // namespace tdkt::bench
