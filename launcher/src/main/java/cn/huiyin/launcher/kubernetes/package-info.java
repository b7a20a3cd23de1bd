/**
 * The programs by which the manifests and compose.yaml are tried. Nothing of the local stack needs them.
 */
@NullMarked
package cn.huiyin.launcher.kubernetes;

import org.jspecify.annotations.NullMarked;
