/**
 * How a case is stored: its history in one document, beside the few fields that queries need; one write per command.
 * Whose cases somebody sees is said here, in the query.
 */
@NullMarked
package cn.huiyin.complaint.cases.store;

import org.jspecify.annotations.NullMarked;
