# SPDX-License-Identifier: GPL-3.0-or-later
# What scripts/run and scripts/test share; sourced by bash, which stands in the root of the checkout. Everything here
# speaks on stderr: stdout is the program's.

# To build Møtebok, and to run it.
run_packages=(
    g++ cmake ninja-build ccache pkg-config
    qt6-base-dev qt6-svg-dev qt6-pdf-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools libgl-dev
    libgumbo-dev libzip-dev libqpdf-dev libharfbuzz-dev
    libqt6sql6-sqlite qt6-translations-l10n qt6-wayland fonts-noto-core
)
# And to test it.
test_packages=(
    libgtest-dev libgmock-dev
    python3 python3-html5lib tidy poppler-utils qpdf libxml2-utils libreoffice-writer python3-uno xvfb
)

say()
{
    printf 'motebok: %s\n' "$*" >&2
}

fail()
{
    say "$@"
    exit 1
}

# Those of the packages that are not installed, a line each.
missing_packages()
{
    dpkg-query -W -f '${Package} ${db:Status-Status}\n' "$@" 2>/dev/null | awk -v wanted="$*" '
        $2 == "installed" { have[$1] = 1 }
        END { n = split(wanted, name, " "); for (i = 1; i <= n; i++) if (!(name[i] in have)) print name[i] }'
}

# The desktop's own colours and dialogs, where the desktop is a GTK one.
add_desktop_packages()
{
    if [ -z "$(missing_packages libgtk-3-0 2>/dev/null)" ]; then
        run_packages+=(qt6-gtk-platformtheme)
    fi
}

# apt-get as root, quiet, never asking.
apt_get()
{
    local as_root=()
    [ "$(id -u)" -eq 0 ] || as_root=(sudo)
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -q -y -o Acquire::Retries=3 -o DPkg::Lock::Timeout=300 \
        -o Dpkg::Use-Pty=0 "$@" >&2 </dev/null
}

# Installs what is missing of the packages, and does nothing at all when nothing is.
install_packages()
{
    if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
        say "Dette er ikkje Debian; pakkar som svarar til desse må vera installerte: $*"
        return
    fi
    local missing
    mapfile -t missing < <(missing_packages "$@")
    [ "${#missing[@]}" -gt 0 ] || return 0
    if [ "$(id -u)" -ne 0 ] && ! command -v sudo >/dev/null; then
        fail "Desse pakkane manglar. Installer dei som root: apt-get install ${missing[*]}"
    fi
    say "Installerer ${missing[*]}"
    # A mirror may be half updated, or the lists too old: one more try, then give up.
    apt_get update || true
    apt_get install --no-install-recommends "${missing[@]}" && return
    sleep 5
    apt_get update || true
    apt_get install --no-install-recommends "${missing[@]}" ||
        fail "Klarte ikkje å installera pakkane. Sjå meldingane over; prøv så på nytt."
}

# As many compilers at once as there are processors, and a gigabyte of memory for each.
job_count()
{
    local processors gigabytes
    processors=$(nproc)
    gigabytes=$(awk '/^MemAvailable:/ { print int($2 / 1048576) }' /proc/meminfo)
    [ "${gigabytes:-1}" -ge 1 ] || gigabytes=1
    echo $((processors < gigabytes ? processors : gigabytes))
}

# build PRESET [OPTION…]: build/PRESET, up to date, one build at a time. Configured anew when the presets or the options
# have changed, or the checkout has moved; ninja sees to the rest.
build()
{
    local preset=$1 folder=build/$1
    shift
    mkdir -p "$folder" && [ -w "$folder" ] || fail "Får ikkje skriva i $PWD/$folder. Er mappa laga av ein annan brukar?"
    exec 9>"$folder/.lock"
    flock -n 9 || { say "Ventar på at ei anna bygging skal verta ferdig …"; flock 9; }
    if [ ! -f "$folder/build.ninja" ] || [ "$(cat "$folder/.configured" 2>/dev/null)" != "$PWD $*" ] ||
        [ CMakePresets.json -nt "$folder/.configured" ]; then
        say "Set opp bygginga i $folder"
        cmake --fresh --preset "$preset" "$@" >&2 || fail "Klarte ikkje å setja opp bygginga."
        echo "$PWD $*" >"$folder/.configured"
    fi
    # The first time one sees it go forward; later there is mostly nothing to do, and nothing to say.
    local how=(--quiet)
    if [ ! -e "$folder/.built" ]; then
        say "Byggjer i $folder; den første gongen tek det nokre minutt"
        how=()
    fi
    cmake --build "$folder" -j "$(job_count)" -- "${how[@]}" >&2 || fail "Bygginga feila. Sjå meldingane over."
    touch "$folder/.built"
    exec 9>&-
}
