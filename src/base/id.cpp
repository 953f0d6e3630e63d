// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/id.h"

#include <QUuid>

namespace motebok {

Id newId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

}  // namespace motebok
