/**
 * The programs of a Kubernetes cluster, by which the manifests are tried. Nothing of the local stack needs them.
 */
@NullMarked
package cn.huiyin.launcher.kubernetes;

import org.jspecify.annotations.NullMarked;
