// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstdio>
#include <functional>
#include <grp.h>
#include <sys/wait.h>
#include <unistd.h>

namespace motebok::test {

inline constexpr uid_t nobody = 65534;

/// Runs `work` in a process of its own; it returns what went wrong, or nothing. No connection to a book may be open
/// here.
inline pid_t startChild(const std::function<QString()> &work)
{
    std::fflush(nullptr);
    const pid_t child = fork();
    if (child != 0)
        return child;
    const QString problem = work();
    if (!problem.isEmpty())
        std::fprintf(stderr, "in the child: %s\n", problem.toUtf8().constData());
    _exit(problem.isEmpty() ? 0 : 1);
}

/// True when it ended well.
inline bool endedWell(pid_t child)
{
    int status = 0;
    return child > 0 && waitpid(child, &status, 0) == child && WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

/// As somebody without root's rights, who may write anything whatever its mode.
inline bool unprivileged(const std::function<QString()> &work)
{
    return endedWell(startChild([&]() -> QString {
        if (geteuid() == 0 && (setgroups(0, nullptr) != 0 || setresgid(nobody, nobody, nobody) != 0 ||
                               setresuid(nobody, nobody, nobody) != 0))
            return QStringLiteral("cannot drop root's rights");
        return work();
    }));
}

}  // namespace motebok::test
