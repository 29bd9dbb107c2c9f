# Completion of coach for fish. Run once:
#   coach completion fish > ~/.config/fish/completions/coach.fish
function __coach_complete
    set -l words (commandline -opc)
    set -l current (commandline -ct)
    set -l found (env COACH_BUILD=never $words[1] complete $words[2..-1] "$current" 2>/dev/null)
    if test (count $found) -gt 0
        printf '%s\n' $found
    else
        __fish_complete_path "$current"
    end
end
complete -c coach -f -a '(__coach_complete)'
