#pragma once

#include "workbook/archive.hpp"

#include <cstdint>
#include <exception>
#include <functional>
#include <memory>
#include <optional>
#include <string_view>

struct XML_ParserStruct;

namespace tdkt::workbook {

/// The start of an element: its namespace, its name in it, its attributes.
class Element {
public:
    Element(std::string_view name, const char** attributes);

    [[nodiscard]] std::string_view space() const { return space_; }

    [[nodiscard]] std::string_view name() const { return name_; }

    /// The attribute of this name; of one with a namespace the full name is "NAMESPACE|NAME".
    [[nodiscard]] std::optional<std::string_view> attribute(std::string_view name) const;

    /// The same, or an empty text.
    [[nodiscard]] std::string_view text(std::string_view name) const {
        return attribute(name).value_or(std::string_view());
    }

private:
    std::string_view space_;
    std::string_view name_;
    const char** attributes_;
};

/// What is done with the elements of a part as they come by.
class XmlHandler {
public:
    XmlHandler() = default;
    virtual ~XmlHandler() = default;
    XmlHandler(const XmlHandler&) = delete;
    XmlHandler& operator=(const XmlHandler&) = delete;
    XmlHandler(XmlHandler&&) = delete;
    XmlHandler& operator=(XmlHandler&&) = delete;

    virtual void start(const Element& element) = 0;
    virtual void end() = 0;

    /// May come in pieces.
    virtual void text(std::string_view) {}
};

/// Reads a part as XML in one pass. A document type declaration is refused, and with it everything that
/// entities can do; memory does not grow with the part.
class Xml {
public:
    /// The handler must outlive it.
    Xml(Part part, XmlHandler& handler);
    ~Xml();
    Xml(const Xml&) = delete;
    Xml& operator=(const Xml&) = delete;
    Xml(Xml&&) = delete;
    Xml& operator=(Xml&&) = delete;

    /// Reads on until the handler pauses; false at the end of the part. Throws InputError where the part is
    /// damaged or no XML, and what the handler throws.
    bool read();

    /// For the handler: read() shall return behind the current start or end of an element.
    void pause();

private:
    struct Callbacks;

    struct Free {
        void operator()(XML_ParserStruct* parser) const;
    };

    [[nodiscard]] int parse_more();
    template <typename Handle>
    void guard(const Handle& handle);

    Part part_;
    XmlHandler* handler_;
    std::unique_ptr<XML_ParserStruct, Free> parser_;
    std::uint64_t fed_ = 0;
    int depth_ = 0;
    bool ended_ = false;
    bool paused_ = false;
    std::exception_ptr failure_;
};

/// Calls a function with every element of a part and the name of the element around it.
void for_each_element(Part part,
                      const std::function<void(const Element& element, std::string_view parent)>& take);

} // namespace tdkt::workbook
