#!/bin/sh
# Starts the server, and stays until it is stopped.
#   SIO_DATA  the data folder (default: data, below the folder that this is called from)
#   SIO_PORT  the port on 127.0.0.1 (default: 8080)
#   SIO_HTTPS_PORT  a port on 127.0.0.1 for HTTPS as well (default: none)
#   SIO_HTTPS_CERTIFICATE  the certificate's name in Java's key store (default: s1as)
#   SIO_JAVA_OPTS  more options for Java, such as -Xmx2g or -Dsio.language=nn
# Every setting sio.* may also be given as an environment variable: SIO_INTAKE_POLL for
# sio.intake.poll. docs/OPERATING.md says what they mean.
set -eu

home=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
mkdir -p "${SIO_DATA:-./data}"
data=$(CDPATH='' cd -- "${SIO_DATA:-./data}" && pwd)
java="${JAVA_HOME:+$JAVA_HOME/bin/}java"

https=""
if [ -n "${SIO_HTTPS_PORT:-}" ]; then
  https="--sslport $SIO_HTTPS_PORT --sslcert ${SIO_HTTPS_CERTIFICATE:-s1as}"
fi

# shellcheck disable=SC2086 # the options are words
exec "$java" \
  -Duser.timezone=Europe/Oslo \
  -Dfile.encoding=UTF-8 \
  -Dsio.data="$data" \
  -Dsio.db.url="${SIO_DB_URL:-jdbc:h2:file:$data/db/sio;WRITE_DELAY=0}" \
  @"$home/bin/java.options" \
  ${SIO_JAVA_OPTS:-} \
  -jar "$home/payara-micro.jar" \
  --nohazelcast --disablephonehome \
  --port "${SIO_PORT:-8080}" $https \
  --prebootcommandfile "$home/preboot.txt" \
  --logproperties "$home/logging.properties" \
  --addlibs "$home/lib" \
  --deploy "$home/ROOT.war"
