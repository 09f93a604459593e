#!/bin/sh
# Sends a data set in JSON to a server and prints its evaluation: evaluate.sh FRAMEWORK FILE [SERVER]
# The server is otherwise $RAGSTONE_SERVER, or the one on this machine. Needs curl 7.76. An error is printed as the server tells
# it, every fault at once, and the exit code is then not 0.
set -eu
framework=$1
file=$2
server=${3:-${RAGSTONE_SERVER:-http://127.0.0.1:8080}}

exec curl --silent --show-error --fail-with-body \
  --header 'Content-Type: application/json' \
  --data-binary "@$file" \
  "$server/v1/frameworks/$framework/evaluations"
