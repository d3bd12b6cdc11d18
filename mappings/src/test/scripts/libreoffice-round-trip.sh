#!/usr/bin/env bash
# A mapping table through LibreOffice and back: exported as a workbook, opened and saved again there (as a
# workbook, and by way of OpenDocument), and compared with what went in. Not part of the test command: it needs
# LibreOffice. Run it from the top of the project; it ends with 0 only where nothing was lost.
#
#   mappings/src/test/scripts/libreoffice-round-trip.sh [TABLE]
set -euo pipefail

table="${1:-mappings/src/test/resources/exchange/hard-to-carry.csv}"
command -v soffice > /dev/null || {
  echo "LibreOffice (soffice) is not in PATH: nothing was tried." >&2
  exit 2
}
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT

mkdir "$work/config"
cat > "$work/config/municipality.yaml" << 'YAML'
number: "1243"
name: Os
organisation_number: "311243004"
language: nn
employer_contribution_zone: "1"
travel_group: "1"
systems: [gerica, profil]
YAML

convert() { # FORMAT FILE FOLDER
  soffice -env:UserInstallation="file://$work/profile" --headless --convert-to "$1" --outdir "$3" "$2" \
    > "$work/soffice.log" 2>&1 || { cat "$work/soffice.log" >&2; exit 1; }
}

./sio mapping export --quarter 2019Q1 --config "$work/config" --table "$table" --out "$work/tabell.xlsx"
convert xlsx "$work/tabell.xlsx" "$work/saved"
convert ods "$work/tabell.xlsx" "$work/ods"
convert xlsx "$work/ods/tabell.ods" "$work/by-ods"

status=0
for file in "$work/saved/tabell.xlsx" "$work/by-ods/tabell.xlsx"; do
  difference="$(./sio mapping diff --csv "$table" "$file" | tail -n +2)"
  name="$(basename "$(dirname "$file")")"
  if [ -z "$difference" ]; then
    echo "$name: nothing lost"
  else
    printf '%s:\n%s\n' "$name" "$difference"
    status=1
  fi
done
soffice --version
exit "$status"
