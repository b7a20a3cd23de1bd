/**
 * Incidents 并案: several cases about one source, handled together. Each case knows its incident; this package does what
 * concerns all cases of one: work that is recorded once, and acts that every case decides for itself.
 */
@NullMarked
package cn.huiyin.complaint.incidents;

import org.jspecify.annotations.NullMarked;
