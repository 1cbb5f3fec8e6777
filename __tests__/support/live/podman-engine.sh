#!/bin/sh
# A whole Podman in namespaces of its own, until stdin ends; every container ends with it.
# podman-engine.sh <root of the packages> <folder for its socket and storage> <user id that may use the socket>
# In that folder, cdi/ is where it finds the names of cards, and registries.conf what it knows of registries.
set -eu
# Not everybody looks there.
PATH=$PATH:/usr/sbin:/sbin

if [ "${1:-}" != --inside ]; then
  exec 3<&0
  unshare --mount --pid --fork --kill-child --mount-proc sh "$0" --inside "$@" <&3 &
  wait $!
  exit
fi
root=$2
folder=$3
user=$4

mount -t tmpfs tmpfs /run
mkdir -p /run/cdi "$folder/cdi" "$folder/.config/containers"
mount --bind "$folder/cdi" /run/cdi
libraries=$root/usr/lib/$(uname -m)-linux-gnu:$root/lib/$(uname -m)-linux-gnu
runtime=$(PATH=$root/usr/bin:$root/usr/sbin:$root/sbin command -v runc)
export LD_LIBRARY_PATH="$libraries"
export PATH="$root/usr/bin:$root/usr/sbin:$root/sbin:$PATH"
export HOME="$folder"
export CONTAINERS_CONF="$folder/containers.conf" CONTAINERS_STORAGE_CONF="$folder/storage.conf"
export CONTAINERS_REGISTRIES_CONF="$folder/registries.conf"
cat >"$CONTAINERS_CONF" <<END
[containers]
default_ulimits = ["nofile=20000:20000", "nproc=4096:4096"]
seccomp_profile = "$root/usr/share/containers/seccomp.json"
[engine]
runtime = "runc"
cgroup_manager = "cgroupfs"
events_logger = "file"
conmon_path = ["$root/usr/bin/conmon"]
tmp_dir = "$folder/tmp"
[engine.runtimes]
runc = ["$runtime"]
END
cat >"$CONTAINERS_STORAGE_CONF" <<END
[storage]
driver = "vfs"
graphroot = "$folder/graph"
runroot = "$folder/run"
END
echo '{"default": [{"type": "insecureAcceptAnything"}]}' >"$folder/.config/containers/policy.json"
exec 3<&0
# What watches a container notes where it stands that the container ran out of memory.
cd "$folder"
podman system service --time 0 "unix://$folder/podman.sock" &
until [ -S "$folder/podman.sock" ]; do kill -0 $! && sleep 0.05; done
chown "$user" "$folder/podman.sock"
read -r _ <&3 || :
podman container rm --force --all --time 0 >/dev/null 2>&1 || :
chown -R "$user" "$folder" || :
