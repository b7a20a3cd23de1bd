# The first process of the node: makes a network, a /run, a /var and control groups that go with it, then waits for
# orphans.
set -eu
work="$1"
# What the node takes for the top of the control groups is a group that the machine made for it, so that all containers'
# groups are below that one and can be removed with it.
for top in /sys/fs/cgroup /sys/fs/cgroup/*; do
  group="$top/{group}"
  [ -d "$group" ] || continue
  # A new group has no processors until it is given some.
  for set in cpuset.cpus cpuset.mems; do
    if [ -e "$top/$set" ]; then cat "$top/$set" >"$group/$set"; fi
  done
  # In its place, not over it: runc believes the first mount that it finds.
  mount --bind "$group" "$work/var"
  umount "$top"
  mount --move "$work/var" "$top"
done
mount --bind "$work/var" /var
mount -t tmpfs tmpfs /run
mkdir -p /run/lock /var/lib /var/log /var/tmp
ln -s /run /var/run
ln -s /run/lock /var/lock
ip link set lo up
# The node's own address; nothing outside of the node's network knows it.
ip address add {node}/32 dev lo
# For programs of the node itself; kube-proxy turns a service's address into a pod's afterwards.
ip route add {services} dev lo src {node}
echo 1 >/proc/sys/net/ipv4/ip_forward
touch "$work/up"
exec catatonit -P
