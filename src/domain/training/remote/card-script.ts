import { type Errand, exitCodes } from './errand.ts';

/**
 * Exits where the cards are too few or too full; memory that a job which has just ended still holds comes
 * free within seconds. A part of a divided card counts as one, and its memory cannot be told from here.
 */
export function cards({ gpus, gpuMemoryMib, gpuPatienceSeconds }: Errand): string {
  return `smi() { \${limit:+$limit 30} nvidia-smi "$@" </dev/null 2>/dev/null; }
on_cards() { smi "$@" --format=csv,noheader,nounits \${only:+-i "$only"}; }
unfit() { say unfit "$@"; exit ${exitCodes.unfit}; }
blanks=$IFS line_feed='
'
has nvidia-smi || unfit missing
[ -n "$secret" ] || unfit unsealed
case "\${CUDA_VISIBLE_DEVICES-all}" in '' | -1 | NoDevFiles | none | void) unfit hidden "$CUDA_VISIBLE_DEVICES" ;; esac
only=\${CUDA_VISIBLE_DEVICES-}
case "$only" in
  *MIG-*) parts=$(smi -L | grep -F -c -e "$(printf '%s' "$only" | tr , '\\n')") only= ;;
  *) parts=$(smi -L | grep -c 'UUID: MIG-') ;;
esac
divided=
[ "$parts" -eq 0 ] || divided=1
read_cards() {
  found=0 fit=0 listed=
  rows=$(on_cards --query-gpu=index,uuid,driver_version,memory.total,memory.free,name)
  code=$?
  [ "$code" -eq 0 ] || unfit silent "$code" "$(printf '%s' "$rows" | head -n 1)"
  IFS=$line_feed
  for row in $rows; do
    listed="$listed$line_feed$row" found=$((found + 1))
    free=\${row#*, *, *, *, } free=\${free%%, *}
    # What does not tell how much it has is of no use.
    case "$free" in *[!0-9]* | '') continue ;; esac
    [ "$free" -lt ${gpuMemoryMib} ] || fit=$((fit + 1))
  done
  IFS=$blanks
}
waited=0
while read_cards; [ -z "$divided" ] && [ "$found" -ge ${gpus} ] && [ "$fit" -lt ${gpus} ] && [ "$waited" -lt ${gpuPatienceSeconds} ]; do
  waited=$((waited + 2))
  sleep 2
done
IFS=$line_feed
for row in $listed; do IFS=$blanks; say gpu "$row"; done
IFS=$blanks
[ -z "$divided" ] || found=$parts fit=$parts
[ "$found" -ge ${gpus} ] || unfit few "$found"
[ -z "$divided" ] || [ ${gpuMemoryMib} -eq 0 ] || unfit divided "$parts"
[ "$fit" -ge ${gpus} ] || unfit full "$fit"
cuda=$(smi | sed -n 's/.*CUDA\\( UMD\\)\\{0,1\\} Version: *\\([0-9.]*\\).*/\\2/p')
[ -z "$cuda" ] || say cuda "$cuda"
capable=$(on_cards --query-gpu=index,compute_cap) && {
  IFS=$line_feed
  for row in $capable; do IFS=$blanks; say capability "$row"; done
  IFS=$blanks
}`;
}

/**
 * One sample before the command begins, and one every two seconds while it runs. Each tells beside what the card
 * holds how much that has ever grown, and is sealed.
 */
export const sampling = `grow() {
  card=\${1%%,*} held=\${1#*, *, } held=\${held%%, *} grown=-
  case "$card" in *[!0-9]* | '') return ;; esac
  case "$held" in *[!0-9]* | '') return ;; esac
  eval "least=\\\${least_$card:-$held} grown=\\\${grown_$card:-0}"
  [ "$held" -ge "$least" ] || least=$held
  [ "$((held - least))" -le "$grown" ] || grown=$((held - least))
  eval "least_$card=$least grown_$card=$grown"
}
sample() {
  rows=$(on_cards --query-gpu=index,utilization.gpu,memory.used,power.draw,temperature.gpu,power.limit) || return 0
  clock
  joined= IFS=$line_feed
  for row in $rows; do
    grow "$row"
    joined="$joined; $row, $grown"
  done
  IFS=$blanks
  digest "$now$joined$secret"
  say use "$digest" "$now$joined"
}
sample
(
  trap - INT EXIT
  trap 'exit 0' TERM
  while sleep 2 && kill -0 $$; do sample; done 2>/dev/null
) &
sampler=$!`;
