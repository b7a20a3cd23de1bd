/**
 * Carries out acts on cases: which acts are offered to whom, their fields, and one write for each act. The acts are in
 * {@code cases.domain.acts}; this package knows none of them by name.
 */
@NullMarked
package cn.huiyin.complaint.acts;

import org.jspecify.annotations.NullMarked;
