/**
 * A lenient view of JSON, for tests and for the launcher.
 * It parses nothing itself.
 */
@NullMarked
package cn.huiyin.localstack.json;

import org.jspecify.annotations.NullMarked;
