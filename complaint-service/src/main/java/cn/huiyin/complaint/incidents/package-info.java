/**
 * Incidents 并案: several cases about one source, handled together. Which cases belong to one, the cases say; here is what is
 * done for all of them: work that is recorded once, and acts that every case decides for itself.
 */
@NullMarked
package cn.huiyin.complaint.incidents;

import org.jspecify.annotations.NullMarked;
