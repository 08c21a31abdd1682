# ./dev peers: other libraries for the same formats, installed outside the source tree, asked beside Moongate.

peers_cache() { echo "${MOONGATE_PEERS:-$HOME/.cache/moongate-peers}"; }

# Again only where the list of what is wanted changed. What cannot be installed is skipped by compare.py, with a word.
install_peers() {
  local cache wanted=tests/peers
  cache=$(peers_cache)
  mkdir -p "$cache/npm" "$cache/python"
  if ! cmp -s "$wanted/requirements.txt" "$cache/python/requirements.txt"; then
    say "Installing libraries of PyPI in $cache"
    python3 -m pip install --quiet --disable-pip-version-check --upgrade --target "$cache/python" -r "$wanted/requirements.txt" &&
      cp "$wanted/requirements.txt" "$cache/python/" || say "PyPI: not all could be installed"
  fi
  if ! command -v npm >/dev/null; then
    say "npm is not installed: its libraries are skipped (apt-get install nodejs npm)"
  elif ! cmp -s "$wanted/package.json" "$cache/npm/installed.json"; then
    say "Installing libraries of npm in $cache"
    cp "$wanted/package.json" "$cache/npm/"
    # Nothing of theirs runs while it is installed.
    npm --prefix "$cache/npm" install --omit=optional --ignore-scripts --no-audit --no-fund --no-package-lock --loglevel=error &&
      cp "$wanted/package.json" "$cache/npm/installed.json" || say "npm: not all could be installed"
  fi
}

peers() {
  local program=${MOONGATE:-build/release/bin/moongate}
  [ -x "$program" ] || build_preset release --target moongate_cli
  install_peers
  MOONGATE_PEERS=$(peers_cache) python3 -B tests/peers/compare.py "$program" "$@"
}
