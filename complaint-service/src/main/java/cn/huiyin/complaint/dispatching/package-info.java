/**
 * What the dispatch engine said about a case, carried out on the case.
 * It decides nothing: where the engine's answer does not fit this district, the triage desk does.
 */
@NullMarked
package cn.huiyin.complaint.dispatching;

import org.jspecify.annotations.NullMarked;
