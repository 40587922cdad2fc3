# Runs a command of the local platform's own jar. Sourced by the scripts beside it.
# shellcheck shell=bash

local_directory=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
repository=$(cd "$local_directory/../.." && pwd)

# run_java exec|call MAIN-CLASS ARGUMENTS...: as this very process, or as a child of it
run_java() {
  local how=$1 main=$2 jdk jar class_path
  shift 2
  jdk=$("$repository/build/find-jdk") || exit 1
  jar=$local_directory/target/local-platform-1.0.0-SNAPSHOT.jar
  if [[ ! -f $jar || ! -f $local_directory/target/runtime-classpath ]]; then
    echo "The local platform has not been built; deploy/local/up does that." >&2
    exit 1
  fi
  class_path=$jar:$(<"$local_directory/target/runtime-classpath")
  local command=("$jdk/bin/java" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xmx64m -Xss512k -Xshare:auto
    "-Drepository.root=$repository" -cp "$class_path" "$main" "$@")
  if [[ $how == exec ]]; then
    exec "${command[@]}"
  fi
  "${command[@]}"
}
