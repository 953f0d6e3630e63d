// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <utility>
#include <variant>

namespace motebok {

/// What kind of failure it was; decides which way out the interface offers.
enum class ErrorKind {
    BadInput,   ///< what came in cannot be understood
    NotFound,   ///< no such meeting, file, group …
    Ambiguous,  ///< more than one thing answers to the name given
    Exists,     ///< would overwrite something
    NewerFile,  ///< the book was written by a newer Møtebok
    Damaged,    ///< the book is not a sound Møtebok file
    ReadOnly,   ///< the book or folder cannot be written
    DiskFull,   ///< no room left
    Conflict,   ///< somebody else changed the same meeting meanwhile
    Io,         ///< any other trouble with a file
    Cancelled,  ///< the user stopped it
    Moved       ///< the book's file has been moved, deleted or replaced while it was open
};

/// A failure, told to the user once, at the top. `message` is one translated sentence: what happened, what it means
/// for the text, what to do. `detail` is technical, for "Vis detaljar".
struct Error {
    ErrorKind kind = ErrorKind::Io;
    QString message;
    QString detail;
};

/// A value or an Error. No exceptions cross a layer.
template <typename T>
class [[nodiscard]] Result {
public:
    Result(T value) : content_(std::move(value)) {}
    Result(Error error) : content_(std::move(error)) {}

    bool ok() const { return content_.index() == 0; }
    explicit operator bool() const { return ok(); }
    const T &value() const & { return std::get<0>(content_); }
    T &value() & { return std::get<0>(content_); }
    T value() && { return std::get<0>(std::move(content_)); }
    const T &operator*() const & { return value(); }
    T &operator*() & { return value(); }
    const T *operator->() const { return &value(); }
    T *operator->() { return &value(); }
    const Error &error() const { return std::get<1>(content_); }

private:
    std::variant<T, Error> content_;
};

template <>
class [[nodiscard]] Result<void> {
public:
    Result() = default;
    Result(Error error) : error_(std::move(error)), ok_(false) {}

    bool ok() const { return ok_; }
    explicit operator bool() const { return ok_; }
    const Error &error() const { return error_; }

private:
    Error error_;
    bool ok_ = true;
};

}  // namespace motebok
