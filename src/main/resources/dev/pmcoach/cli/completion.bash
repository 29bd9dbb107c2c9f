# Completion of coach for bash. Put this line into ~/.bashrc:
#   source <(coach completion bash)
_coach() {
  # As typed: bash splits words at colons and equals signs, which coach's words may have.
  local line=${COMP_LINE:0:COMP_POINT} words word rest
  read -ra words <<<"$line"
  [[ $line == *[[:space:]] ]] && words+=('')
  local current=${words[${#words[@]} - 1]}
  local kept=${current%"${current##*[:=]}"}
  COMPREPLY=()
  while IFS=$'\t' read -r word rest; do
    COMPREPLY+=("${word#"$kept"}")
  done < <(COACH_BUILD=never "${words[0]}" complete "${words[@]:1}" 2>/dev/null)
}
complete -o default -F _coach coach
