/**
 * A cluster of one node on this machine, with a network, processes and mounts of its own that all end with it.
 * Nothing here knows what the services do.
 */
@NullMarked
package cn.huiyin.launcher.kubernetes.cluster;

import org.jspecify.annotations.NullMarked;
