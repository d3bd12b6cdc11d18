#!/bin/sh
# Starts a server that only receives reports, and stays until it is stopped. It may run beside one
# that sends: it has a data folder and a port of its own.
#   SIO_DATA  the data folder (default: reception-data, below the folder that this is called from)
#   SIO_PORT  the port on 127.0.0.1 (default: 8090)
# All else is as with serve.sh. docs/reception.md says how it is used.
set -eu

home=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
SIO_DATA="${SIO_DATA:-./reception-data}"
SIO_PORT="${SIO_PORT:-8090}"
SIO_RECEPTION_ENABLED="${SIO_RECEPTION_ENABLED:-true}"
SIO_INTAKE_ENABLED="${SIO_INTAKE_ENABLED:-false}"
export SIO_DATA SIO_PORT SIO_RECEPTION_ENABLED SIO_INTAKE_ENABLED
exec /bin/sh "$home/bin/serve.sh" "$@"
