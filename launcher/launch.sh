# Sourced by ./run and ./test: finds a JDK 25, builds the launcher when it is stale, becomes it.

readonly JAVA_NEEDED=25

fail() {
  echo "  ✗  $1" >&2
  exit 1
}

# Whether the folder holds a JDK (with its compiler) that is new enough. Reads its release file: starting each
# candidate would take longer.
is_jdk() {
  [ -x "$1/bin/javac" ] && [ -r "$1/release" ] || return 1
  local version
  version="$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release")"
  [ "${version:-0}" -ge "$JAVA_NEEDED" ]
}

find_jdk() {
  local candidate
  for candidate in "${JAVA_HOME:-}" /usr/lib/jvm/* /opt/jdk* /opt/java/* \
      "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* \
      /Library/Java/JavaVirtualMachines/*/Contents/Home "$HOME"/Library/Java/JavaVirtualMachines/*/Contents/Home \
      /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home; do
    if is_jdk "$candidate"; then
      printf '%s\n' "$candidate"
      return
    fi
  done
  local javac
  javac="$(command -v javac || true)"
  if [ -n "$javac" ]; then
    candidate="$(cd "$(dirname "$(readlink -f "$javac")")/.." && pwd)"
    if is_jdk "$candidate"; then
      printf '%s\n' "$candidate"
    fi
  fi
}

readonly LAUNCHER_MODULES="contracts local-stack demo operator-cli launcher"

# Whether anything that the launcher is built from is newer than the class path written after its last build. Folders
# count too: a file that has gone changes the time of its folder.
is_stale() {
  local root="$1" class_path="$2" module
  local sources=("$root/pom.xml")
  for module in $LAUNCHER_MODULES; do
    sources+=("$root/$module/pom.xml" "$root/$module/src/main")
  done
  [ ! -e "$class_path" ] || [ -n "$(find "${sources[@]}" -newer "$class_path" -print -quit)" ]
}

# Builds the launcher with Maven and copies its jars: later builds write the ones under target/ again while it runs.
build_launcher() {
  local root="$1" home="$2" making said
  command -v mvn >/dev/null || fail "Maven (mvn) is missing from the PATH: install it and run again."
  if ! { mkdir -p "$(dirname "$home")" && making="$(mktemp -d "$home.XXXXXX")"; } 2>/dev/null; then
    fail "Cannot write in $(dirname "$home"): is the disk full, or the folder another user's?"
  fi
  echo "  …  launcher           building the launcher"
  # Taken before the build: what is edited meanwhile is stale afterwards.
  touch "$making/begun"
  if ! said="$(cd "$root" && mvn -B -ntp -q -pl launcher -am -Dmaven.test.skip=true package 2>&1)"; then
    rm -rf "$making"
    case "$said" in
      *"No space left"*) fail "The disk is full: make room and run again." ;;
      *"Could not transfer"* | *"Unknown host"* | *"unreachable"*)
        fail "No network: Maven could not reach its package registry; connect and run again." ;;
      *) fail "The launcher does not build:"$'\n'"$(grep -E '^\[ERROR\]' <<<"$said" | head -20)" ;;
    esac
  fi
  copy_jars "$root" "$home" "$making"
  touch -r "$making/begun" "$making/class-path"
  rm "$making/begun"
  rm -rf "$home"
  mv "$making" "$home"
}

# Writes the class path: our own jars where they have been copied to, libraries where Maven keeps them.
copy_jars() {
  local root="$1" home="$2" making="$3" jar
  local jars="$root/launcher/target/launcher-1.0.0-SNAPSHOT.jar:$(cat "$root/launcher/target/class-path")"
  local class_path=""
  while IFS= read -r -d : jar; do
    case "$jar" in
      "$root"/*)
        cp "$jar" "$making/"
        jar="$home/$(basename "$jar")"
        ;;
    esac
    class_path+="${class_path:+:}$jar"
  done <<<"$jars:"
  printf '%s\n' "$class_path" >"$making/class-path"
}

# Whether a library has gone from Maven's folder since the class path was written.
lacks_a_jar() {
  local jar jars
  IFS=: read -r -a jars <"$1"
  for jar in "${jars[@]}"; do
    [ -e "$jar" ] || return 0
  done
  return 1
}

launch() {
  local root="$1"
  # Without a UTF-8 locale Java cannot open files with Chinese names.
  case "${LC_ALL:-${LC_CTYPE:-${LANG:-}}}" in
    *UTF-8* | *utf8*) ;;
    *) export LC_ALL=C.UTF-8 ;;
  esac
  JAVA_HOME="$(find_jdk)"
  if [ -z "$JAVA_HOME" ]; then
    fail "JDK $JAVA_NEEDED is missing: install one (for example Temurin $JAVA_NEEDED), or set JAVA_HOME to it."
  fi
  export JAVA_HOME
  export MAVEN_OPTS="${MAVEN_OPTS:-} --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow"
  local home="$root/.local/launcher"
  if is_stale "$root" "$home/class-path" || lacks_a_jar "$home/class-path"; then
    build_launcher "$root" "$home"
  fi
  exec "$JAVA_HOME/bin/java" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xmx256m -Dstdout.encoding=UTF-8 \
    -Dstderr.encoding=UTF-8 --enable-native-access=ALL-UNNAMED \
    -cp "$(<"$home/class-path")" cn.huiyin.launcher.Main "$@"
}
