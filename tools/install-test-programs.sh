#!/usr/bin/env bash
# Installs what the tests run beside Node, on Debian or Ubuntu and as root: a browser, LibreOffice, fonts as wide as Excel's.
set -euo pipefail

missing=()
for package in chromium libreoffice-calc libreoffice-writer poppler-utils fonts-croscore python3-xlsxwriter; do
  dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q 'install ok installed' || missing+=("$package")
done
((${#missing[@]})) || exit 0
echo "installing ${missing[*]}"
apt-get update -qq
DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
