/**
 * The hotline's side of its interface: signed calls, and an export taken in with a report on every row. It knows the
 * platform only by what crosses the wire.
 */
@NullMarked
package cn.huiyin.localstack.hotline;

import org.jspecify.annotations.NullMarked;
