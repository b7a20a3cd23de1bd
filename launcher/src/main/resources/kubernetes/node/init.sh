# The first process of the node: makes a network, a /run and a /var that go with it, then waits for orphans.
set -eu
work="$1"
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
