#!/bin/sh
# Installs what the build, the demo and the tests need, where it is missing (Debian, Ubuntu).
#   packages.sh demo    compiler, window system, software Vulkan, a browser
#   packages.sh test    the same and PostgreSQL, PDF tools, strace
# Run by make; safe to run again. Other systems get the list and an exit code of 3.
set -eu
# Not in the search path of an ordinary user.
PATH=$PATH:/usr/sbin:/sbin

demo="gcc:gcc pkg-config:pkg-config make:make python3:python3 Xvfb:xvfb ld.lld:lld chromium:chromium chromedriver:chromium-driver"
test="pdftotext:poppler-utils strace:strace"
want=$demo
[ "${1:-test}" = demo ] || want="$demo $test"

# Ubuntu's names for the browser and its driver.
if grep -qs '^ID=ubuntu' /etc/os-release; then
    want=$(echo "$want" | sed 's/chromium:chromium/chromium-browser:chromium-browser/; s/chromedriver:chromium-driver/chromedriver:chromium-chromedriver/')
fi

missing=""
for pair in $want; do
    command -v "${pair%%:*}" >/dev/null 2>&1 || missing="$missing ${pair##*:}"
done
ls /usr/share/vulkan/icd.d/lvp_icd*.json >/dev/null 2>&1 || missing="$missing mesa-vulkan-drivers"
for library in libxkbcommon-x11.so.0:libxkbcommon-x11-0 libX11.so.6:libx11-6 libX11-xcb.so.1:libx11-xcb1 \
    libXcursor.so.1:libxcursor1 libXi.so.6:libxi6 libvulkan.so.1:libvulkan1; do
    ldconfig -p 2>/dev/null | grep -q "${library%%:*}" || missing="$missing ${library##*:}"
done
if [ "${1:-test}" != demo ] && ! ls /usr/lib/postgresql/*/bin/initdb >/dev/null 2>&1; then
    missing="$missing postgresql"
fi
if ! command -v cargo >/dev/null 2>&1; then
    echo "Rust is missing: install rustc 1.95 or newer (https://www.rust-lang.org/tools/install) and run this again." >&2
    exit 3
fi
[ -n "$missing" ] || exit 0

if ! command -v apt-get >/dev/null 2>&1; then
    echo "This system has no apt-get. Please install the equivalents of:$missing" >&2
    exit 3
fi
sudo=""
if [ "$(id -u)" -ne 0 ]; then
    if ! command -v sudo >/dev/null 2>&1; then
        echo "Please run as root: apt-get install$missing" >&2
        exit 3
    fi
    sudo=sudo
fi
echo "Installing:$missing"
export DEBIAN_FRONTEND=noninteractive
$sudo apt-get update -qq
# shellcheck disable=SC2086 # one word per package
$sudo apt-get install -y -qq --no-install-recommends $missing >/dev/null
