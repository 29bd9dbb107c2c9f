#compdef coach
# Completion of coach for zsh. Put this line into ~/.zshrc, after compinit:
#   source <(coach completion zsh)
_coach() {
  local -a found
  local line
  for line in "${(@f)$(COACH_BUILD=never $words[1] complete "${(@)words[2,CURRENT]}" 2>/dev/null)}"; do
    [[ -n $line ]] && found+=("${${line%%$'\t'*}//:/\\:}:${line#*$'\t'}")
  done
  if (( $#found )); then
    _describe -V coach found
  else
    _files
  fi
}
compdef _coach coach
