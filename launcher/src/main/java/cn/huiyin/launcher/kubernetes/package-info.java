/** The programs with which the manifests and compose.yaml are tested. The local stack does not need them. */
@NullMarked
package cn.huiyin.launcher.kubernetes;

import org.jspecify.annotations.NullMarked;
