/**
 * The OpenAPI document of a service, taken from the service itself, for its tests to write and compare.
 * Loaded by tests alone, which bring the library.
 */
@NullMarked
package cn.huiyin.platform.openapi;

import org.jspecify.annotations.NullMarked;
