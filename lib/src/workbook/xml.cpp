#include "workbook/xml.hpp"

#include "tdkt/error.hpp"

#include <algorithm>
#include <cstddef>
#include <new>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include <expat.h>

namespace tdkt::workbook {

namespace {

constexpr char separator = '|';
constexpr int piece = 1 << 16;
constexpr int deepest = 200;
// A tag, comment or the like that has not ended by then: it would have to be kept whole.
constexpr std::uint64_t longest_markup = std::uint64_t{1} << 20U;

} // namespace

Element::Element(std::string_view name, const char** attributes) : attributes_(attributes) {
    const std::size_t end = name.rfind(separator);
    space_ = end == std::string_view::npos ? std::string_view() : name.substr(0, end);
    name_ = name.substr(end + 1);
}

std::optional<std::string_view> Element::attribute(std::string_view name) const {
    for (const char** at = attributes_; *at != nullptr; at += 2) {
        if (name == *at) {
            return at[1];
        }
    }
    return std::nullopt;
}

// The parser is C: no exception may pass through it.
template <typename Handle>
void Xml::guard(const Handle& handle) {
    if (failure_) {
        return;
    }
    try {
        handle();
    } catch (...) {
        failure_ = std::current_exception();
        XML_StopParser(parser_.get(), XML_FALSE);
    }
}

struct Xml::Callbacks {
    static void start(void* xml, const char* name, const char** attributes) {
        Xml& self = *static_cast<Xml*>(xml);
        self.guard([&] {
            if (++self.depth_ > deepest) {
                fail_too_large({.file = self.part_.file()});
            }
            self.handler_->start(Element(name, attributes));
        });
    }

    static void end(void* xml, const char*) {
        Xml& self = *static_cast<Xml*>(xml);
        self.guard([&] {
            --self.depth_;
            self.handler_->end();
        });
    }

    static void text(void* xml, const char* text, int length) {
        Xml& self = *static_cast<Xml*>(xml);
        self.guard([&] { self.handler_->text({text, static_cast<std::size_t>(length)}); });
    }

    static void doctype(void* xml, const char*, const char*, const char*, int) {
        Xml& self = *static_cast<Xml*>(xml);
        self.guard([&] { throw InputError(Message("workbook_doctype"), {.file = self.part_.file()}); });
    }
};

void Xml::Free::operator()(XML_ParserStruct* parser) const {
    XML_ParserFree(parser);
}

Xml::Xml(Part part, XmlHandler& handler)
    : part_(std::move(part)), handler_(&handler), parser_(XML_ParserCreateNS(nullptr, separator)) {
    if (!parser_) {
        throw std::bad_alloc();
    }
    XML_SetUserData(parser_.get(), this);
    XML_SetElementHandler(parser_.get(), Callbacks::start, Callbacks::end);
    XML_SetCharacterDataHandler(parser_.get(), Callbacks::text);
    XML_SetStartDoctypeDeclHandler(parser_.get(), Callbacks::doctype);
}

Xml::~Xml() = default;

void Xml::pause() {
    paused_ = true;
    XML_StopParser(parser_.get(), XML_TRUE);
}

int Xml::parse_more() {
    const auto done =
        static_cast<std::uint64_t>(std::max<XML_Index>(XML_GetCurrentByteIndex(parser_.get()), 0));
    if (fed_ > done + longest_markup) {
        fail_too_large({.file = part_.file()});
    }
    void* const room = XML_GetBuffer(parser_.get(), piece);
    if (room == nullptr) {
        throw std::bad_alloc();
    }
    const std::size_t got = part_.read({static_cast<char*>(room), static_cast<std::size_t>(piece)});
    fed_ += got;
    ended_ = got == 0;
    return XML_ParseBuffer(parser_.get(), static_cast<int>(got), ended_ ? XML_TRUE : XML_FALSE);
}

bool Xml::read() {
    while (paused_ || !ended_) {
        const bool resumed = std::exchange(paused_, false);
        const int status = resumed ? XML_ResumeParser(parser_.get()) : parse_more();
        if (failure_) {
            std::rethrow_exception(failure_);
        }
        if (status == XML_STATUS_ERROR) {
            part_.fail();
        }
        if (paused_) {
            return true;
        }
    }
    return false;
}

namespace {

class EachElement : public XmlHandler {
public:
    using Take = std::function<void(const Element& element, std::string_view parent)>;

    explicit EachElement(const Take& take) : take_(&take) {}

    void start(const Element& element) override {
        (*take_)(element, around_.empty() ? std::string_view() : around_.back());
        around_.emplace_back(element.name());
    }

    void end() override { around_.pop_back(); }

private:
    const Take* take_;
    std::vector<std::string> around_;
};

} // namespace

void for_each_element(Part part, const EachElement::Take& take) {
    EachElement handler(take);
    Xml xml(std::move(part), handler);
    while (xml.read()) {
    }
}

} // namespace tdkt::workbook
