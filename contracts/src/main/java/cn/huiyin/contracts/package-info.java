/**
 * What crosses a wire between the services: event records, CloudEvents types, their JSON Schemas and samples, problem types.
 * Add-only within a version; readers are tolerant; nothing here knows Spring, storage or contact data.
 */
@NullMarked
package cn.huiyin.contracts;

import org.jspecify.annotations.NullMarked;
