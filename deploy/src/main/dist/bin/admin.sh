#!/bin/sh
# What is done beside the server, with its settings (SIO_DATA, SIO_DB_URL, SIO_ARCHIVE_KEY_FILE …):
#   admin.sh backup FILE | restore FILE | decrypt FILE --out FILE | keys new FILE | keys rotate FILE
# docs/OPERATING.md says how.
set -eu

home=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
java="${JAVA_HOME:+$JAVA_HOME/bin/}java"

# shellcheck disable=SC2086 # the options are words
exec "$java" \
  -Dfile.encoding=UTF-8 \
  -Dsio.home="$home" \
  -XX:+UseSerialGC \
  ${SIO_JAVA_OPTS:-} \
  -cp "$home/admin/*:$home/lib/*" \
  no.sioadapter.admin.Admin "$@"
