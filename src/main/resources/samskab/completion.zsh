#compdef samskab
# Completes the command lines of samskab in zsh. Printed by: samskab completion zsh
_samskab() {
  local option=$words[CURRENT-1] command='' word ret=1
  local names='' choices='' files='' list=''
  for word in $words[2,CURRENT-1]; do
    case $word in @commands@) command=$word && break ;; esac
  done
  if [[ $PREFIX == --*=* ]]; then
    option=${PREFIX%%=*}
    compset -P 1 '*='
  elif [[ $PREFIX == -* ]]; then
    option=-
  fi
  @table@
  if [[ $option == - ]]; then
    choices=$names files='' list=''
  fi
  if [[ -n $list ]]; then
    compset -P '*,'
    compadd -q -S , -- ${=choices} && ret=0
  elif [[ -n $choices ]]; then
    compadd -- ${=choices} && ret=0
  fi
  if [[ -n $files ]]; then
    _files && ret=0
  fi
  return ret
}

# In a folder of $fpath the file is the function; sourced, it says what it is for.
if [[ ${funcstack[1]} == _samskab ]]; then
  _samskab "$@"
else
  (( $+functions[compdef] )) || { autoload -Uz compinit && compinit -D }
  compdef _samskab samskab
fi
