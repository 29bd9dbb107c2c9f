# For the programs beside it: times commands in turn with a baseline. Wants home, the checkout, and
# work, a directory to write in. Page caches are warm; the machine may be busy, hence the ratios.
export LC_ALL=C
unset JAVA_TOOL_OPTIONS JDK_JAVA_OPTIONS

# Runs a command and sets wall and cpu, in µs.
clock() {
  local from=${EPOCHREALTIME/./} user system
  { time "$@" <"$home/bin/libexec/answer.txt" >/dev/null 2>&1; } 2>"$work/times" || true
  wall=$((${EPOCHREALTIME/./} - from))
  read -r user system <"$work/times"
  cpu=$((10#${user/./}000 + 10#${system/./}000))
}
TIMEFORMAT='%3U %3S'

# Prints the median, 25th and 75th percentile of the numbers in a file, one a line.
quartiles() {
  sort -n "$1" | awk '{v[NR] = $1} END {print v[int((NR + 1) / 2)], v[int((NR + 3) / 4)], v[int((3 * NR + 1) / 4)]}'
}

# Usage: measure NAME PAIRS COMMAND…, with the baseline's command in the array base. Prints the
# medians of both, and of the pairs' ratios of wall and of CPU time with the middle half of the first.
measure() {
  local name=$1 pairs=$2
  shift 2
  rm -f "$work"/series.*
  for ((i = -1; i < pairs; i++)); do
    if ((i % 2)); then
      clock "${base[@]}"; local theirs=$wall theirs_cpu=$cpu
      clock "$@"
    else
      clock "$@"; local mine=$wall mine_cpu=$cpu
      clock "${base[@]}"
      local theirs=$wall theirs_cpu=$cpu; wall=$mine cpu=$mine_cpu
    fi
    ((i >= 0)) || continue # the first pair warms the caches
    echo "$wall" >>"$work/series.wall"
    echo "$theirs" >>"$work/series.base"
    awk "BEGIN {print $wall / $theirs}" >>"$work/series.ratio"
    awk "BEGIN {print $cpu / ($theirs_cpu > 0 ? $theirs_cpu : 1)}" >>"$work/series.cpu"
  done
  local wall_ms base_ms ratio low high cpu_ratio rest
  read -r wall_ms rest < <(quartiles "$work/series.wall")
  read -r base_ms rest < <(quartiles "$work/series.base")
  read -r ratio low high < <(quartiles "$work/series.ratio")
  read -r cpu_ratio rest < <(quartiles "$work/series.cpu")
  awk "BEGIN {printf \"%-36s %6.1f ms  %6.1f ms  %5.2f  (%.2f-%.2f)  %5.2f\\n\", \"$name\",
    $wall_ms / 1000, $base_ms / 1000, $ratio, $low, $high, $cpu_ratio}"
}

