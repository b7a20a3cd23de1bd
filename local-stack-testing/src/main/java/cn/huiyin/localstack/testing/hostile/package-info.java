/**
 * Texts that no person types, for every place of an interface that takes a text.
 * Knows interfaces by their OpenAPI documents alone, so that a new route is covered by itself.
 */
@NullMarked
package cn.huiyin.localstack.testing.hostile;

import org.jspecify.annotations.NullMarked;
