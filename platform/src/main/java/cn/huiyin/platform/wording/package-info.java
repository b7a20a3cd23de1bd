/**
 * Sentences for people, from one properties file a language in ICU message format.
 * Knows no sentence itself; who uses it brings the files and the library.
 */
@NullMarked
package cn.huiyin.platform.wording;

import org.jspecify.annotations.NullMarked;
