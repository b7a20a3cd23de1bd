/** Tests of the manifests: what they render to is asked of a real API server and of rules of our own. */
@NullMarked
package cn.huiyin.k8s;

import org.jspecify.annotations.NullMarked;
