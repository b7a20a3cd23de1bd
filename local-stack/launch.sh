# Sourced by ./run and ./test: finds a JDK 25, compiles the launcher when it is stale, becomes it.

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

# Only what needs the JDK alone is compiled here: the tests' extension, the demo's clock and the null annotations come
# with Maven.
compile_launcher() {
  local sources="$1" classes="$2"
  if [ -e "$classes/.compiled" ] && [ -z "$(find "$sources" -newer "$classes/.compiled" -print -quit)" ]; then
    return
  fi
  local making said
  if ! { mkdir -p "$(dirname "$classes")" && making="$(mktemp -d "$classes.XXXXXX")"; } 2>/dev/null; then
    fail "Cannot write in $(dirname "$classes"): is the disk full, or the folder another user's?"
  fi
  if ! said="$(find "$sources" -name '*.java' ! -path '*/testing/*' ! -path '*/democlock/*' ! -name package-info.java -print0 \
    | xargs -0 "$JAVA_HOME/bin/javac" -nowarn -encoding UTF-8 -d "$making" 2>&1)"; then
    rm -rf "$making"
    case "$said" in
      *"No space left"*) fail "The disk is full: make room and run again." ;;
      *) fail "The launcher does not compile:"$'\n'"$said" ;;
    esac
  fi
  touch "$making/.compiled"
  rm -rf "$classes"
  mv "$making" "$classes"
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
  local classes="$root/.local/launcher"
  compile_launcher "$root/local-stack/src/main/java" "$classes"
  exec "$JAVA_HOME/bin/java" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xmx256m -Dstdout.encoding=UTF-8 \
    -Dstderr.encoding=UTF-8 \
    -cp "$classes:$root/local-stack/src/main/resources" cn.huiyin.localstack.launcher.Main "$@"
}
