/**
 * Whole folders and archives.
 * It stands on the JDK alone.
 */
@NullMarked
package cn.huiyin.localstack.files;

import org.jspecify.annotations.NullMarked;
