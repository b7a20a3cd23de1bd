/**
 * The case and its life: a pure decider and a pure evolver over immutable records, with the transition table as data.
 * It imports the JDK and nothing else; it reads no deadline and does no I/O.
 */
@NullMarked
package cn.huiyin.complaint.cases.domain;

import org.jspecify.annotations.NullMarked;
