# Completes the command lines of samskab in bash. Printed by: samskab completion bash
_samskab() {
  local IFS=$' \t\n' current=${COMP_WORDS[COMP_CWORD]} option=${COMP_WORDS[COMP_CWORD - 1]} before='' command='' word
  local names='' choices='' files='' list=''
  for word in "${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
    case $word in @commands@) command=$word && break ;; esac
  done
  # --format=json comes as three words, or as one where COMP_WORDBREAKS is without "="
  case $current in
  =) current='' ;;
  --*=*) option=${current%%=*} before=${current%%=*}= current=${current#*=} ;;
  *) if [ "$option" = = ]; then option=${COMP_WORDS[COMP_CWORD - 2]}; fi ;;
  esac
  @table@
  if [[ -z $before && $current == -* ]]; then choices=$names files='' list=''; fi
  # Behind > stands a file: bash asks here all the same.
  if [[ $option == *[\<\>] ]]; then choices='' files=yes; fi
  if [ -n "$list" ]; then
    case $current in *,*) before=$before${current%,*}, current=${current##*,} ;; esac
    compopt -o nospace 2>/dev/null
  fi
  # The shell's own completion of files is left on where files may stand: it knows quotes and tildes.
  if [ -n "$files" ]; then compopt -o filenames 2>/dev/null; else compopt +o default 2>/dev/null; fi
  COMPREPLY=()
  while IFS= read -r word; do
    COMPREPLY+=("$before$word")
  done < <(compgen -W "$choices" -- "$current"; [ -z "$files" ] || compgen -f -- "$current")
}
complete -o default -F _samskab samskab
