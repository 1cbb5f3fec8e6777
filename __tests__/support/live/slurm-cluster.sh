#!/bin/sh
# A whole Slurm in namespaces of its own, until stdin ends: accounting, slurmrestd and two GPUs that are none.
# slurm-cluster.sh <layer.tar, over / | root.tar> <folder for its socket and log> <user id> <folders that jobs see…>
# Says `pid <n>`, the process whose namespaces the commands enter, and then `ready <token>`, or `failed <why>`.
set -eu
# Not everybody looks there.
PATH=$PATH:/usr/sbin:/sbin

if [ "${1:-}" != --inside ]; then
  exec 3<&0
  unshare --net --mount --pid --fork --kill-child --mount-proc sh "$0" --inside "$@" <&3 &
  until [ -n "$(cat "/proc/$!/task/$!/children" 2>/dev/null)" ]; do
    kill -0 $! 2>/dev/null || exit 1
    sleep 0.05
  done
  echo "pid $(cat "/proc/$!/task/$!/children")"
  wait $!
  exit
fi
shift

if [ "$1" != --chrooted ]; then
  layer=$1
  over=$(mktemp -d)
  mount -t tmpfs -o mode=755 tmpfs "$over"
  root=$over/root
  mkdir "$over/up" "$over/work" "$root"
  # A layer must not lie below another: so it is not mounted from where it is.
  tar -C "$over/up" --xattrs --xattrs-include='*' -xf "$layer"
  case $layer in
    */root.tar) lower=$over/none && mkdir "$lower" ;;
    *) lower=/ ;;
  esac
  mount -t overlay overlay -o "lowerdir=$lower,upperdir=$over/up,workdir=$over/work" "$root"
  mount -t proc proc "$root/proc"
  mount --rbind /sys "$root/sys"
  mount --rbind /dev "$root/dev"
  printf '127.0.0.1 localhost %s\n' "$(hostname)" >"$root/etc/hosts"
  cp "$0" "$root/slurm-cluster.sh"
  shift
  for folder in "$1" "$@"; do
    [ -d "$folder" ] || continue
    mkdir -p "$root$folder"
    mount --bind "$folder" "$root$folder"
  done
  exec chroot "$root" sh /slurm-cluster.sh --inside --chrooted "$@"
fi
shift

folder=$1
user=$2
state=/var/lib/slurm-here
host=$(hostname)
exec 3<&0 4>&1 >>"$folder/cluster.log" 2>&1
# Also while something here does not start.
trap exit TERM
{ cat <&3 >/dev/null; kill $$; } &
watch=$!
failed() {
  echo "failed $1" >&4
  kill $$
}
# Who waits for all of it has more patience than that.
deadline=$(($(date +%s) + 50))
# until_ready <what> <command…>
until_ready() {
  what=$1
  shift
  until timeout 5 "$@" >/dev/null 2>&1; do
    [ "$(date +%s)" -lt $deadline ] || failed "$what does not answer"
    sleep 0.1
  done
}
ip link set lo up
# slurmctld cannot find itself by a loopback address alone.
ip address add 192.0.2.10/32 dev lo
mkdir -p $state/state $state/spool /run/munge /run/mysqld /etc/slurm
head -c 1024 /dev/urandom >/etc/munge/munge.key
head -c 32 /dev/urandom >$state/jwt.key
chmod 400 /etc/munge/munge.key $state/jwt.key
chown munge /etc/munge/munge.key /run/munge
chown mysql /run/mysqld

cat >/etc/slurm/slurm.conf <<END
ClusterName=c
SlurmctldHost=$host(127.0.0.1)
SlurmUser=root
StateSaveLocation=$state/state
SlurmdSpoolDir=$state/spool/%n
SlurmctldPidFile=/run/slurmctld.pid
SlurmdPidFile=/run/slurmd.pid
AuthType=auth/munge
AuthAltTypes=auth/jwt
AuthAltParameters=jwt_key=$state/jwt.key
ProctrackType=proctrack/linuxproc
TaskPlugin=task/none
JobAcctGatherType=jobacct_gather/none
MpiDefault=none
AccountingStorageType=accounting_storage/slurmdbd
AccountingStorageHost=localhost
AccountingStorageTRES=gres/gpu
SelectType=select/cons_tres
SelectTypeParameters=CR_Core
SchedulerParameters=bf_interval=2,sched_interval=1,batch_sched_delay=0
SlurmdParameters=config_overrides
GresTypes=gpu
ReturnToService=2
SlurmdTimeout=15
KillWait=2
PreemptType=preempt/partition_prio
PreemptMode=REQUEUE
NodeName=$host NodeAddr=127.0.0.1 CPUs=4 RealMemory=2000 Gres=gpu:h100:2 State=UNKNOWN
PartitionName=gpu Nodes=$host Default=YES MaxTime=INFINITE State=UP
PartitionName=urgent Nodes=$host PriorityTier=2 MaxTime=INFINITE State=UP
END
# In a folder of ours: those of /dev are the host's.
for i in 0 1; do mknod $state/gpu$i c 1 3; done
echo "Name=gpu Type=h100 File=$state/gpu[0-1]" >/etc/slurm/gres.conf
case $(slurmd -V) in
  *' 22.'*) ;;
  *) echo CgroupPlugin=disabled >/etc/slurm/cgroup.conf ;;
esac
cat >/etc/slurm/slurmdbd.conf <<END
AuthType=auth/munge
AuthAltTypes=auth/jwt
AuthAltParameters=jwt_key=$state/jwt.key
DbdHost=localhost
SlurmUser=root
PidFile=/run/slurmdbd.pid
StorageType=accounting_storage/mysql
StorageHost=localhost
StorageUser=slurm
StoragePass=x
StorageLoc=slurm_acct_db
END
chmod 600 /etc/slurm/slurmdbd.conf

setpriv --reuid=munge --regid=munge --clear-groups munged
{
  mariadbd --user=mysql --skip-networking --skip-log-bin --innodb-flush-log-at-trx-commit=0 || true
  failed 'MariaDB has ended'
} &
until_ready MariaDB mariadb -e 'select 1'
mariadb -e "create database slurm_acct_db; create user slurm@localhost identified by 'x'; grant all on slurm_acct_db.* to slurm@localhost"
slurmdbd
until_ready slurmdbd sacctmgr -n show cluster
slurmctld -c
slurmd
until_ready slurmctld sh -c '[ "$(sinfo -h -o %T)" = idle ]'
# slurmrestd refuses to be root, and does not own the folder.
chmod 711 "$folder"
mkdir -m 777 "$folder/rest"
setpriv --reuid=65534 --regid=65534 --clear-groups \
  env SLURM_JWT=daemon slurmrestd -a rest_auth/jwt "unix:$folder/rest/socket" &
until_ready slurmrestd [ -S "$folder/rest/socket" ]
chmod 666 "$folder/rest/socket"
echo "ready $(scontrol token "username=$(id -nu "$user")" lifespan=86400)" >&4
wait $watch
