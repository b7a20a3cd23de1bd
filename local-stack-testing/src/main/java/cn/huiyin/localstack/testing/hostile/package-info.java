/**
 * Input that attackers send: texts for every place of an interface that takes a text, and pictures that are costly to
 * decode. Interfaces are known by their OpenAPI documents alone, so that a new route is covered without a change here.
 */
@NullMarked
package cn.huiyin.localstack.testing.hostile;

import org.jspecify.annotations.NullMarked;
