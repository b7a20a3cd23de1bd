/**
 * How a case is stored: its history in one document, beside the few fields that queries need; one write per command.
 * Queries enforce here whose cases somebody sees.
 */
@NullMarked
package cn.huiyin.complaint.cases.store;

import org.jspecify.annotations.NullMarked;
