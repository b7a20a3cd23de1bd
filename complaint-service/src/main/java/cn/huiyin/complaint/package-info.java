/**
 * complaint-service: the case, from intake to the citizen's judgement.
 * One package a feature; a feature with rules has a {@code domain} that imports the JDK only.
 */
@NullMarked
package cn.huiyin.complaint;

import org.jspecify.annotations.NullMarked;
