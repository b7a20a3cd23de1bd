/**
 * The load generator and what it has seen. It knows HTTP, nothing of complaints.
 */
@NullMarked
package cn.huiyin.bench.load;

import org.jspecify.annotations.NullMarked;
