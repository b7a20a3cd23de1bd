/** The order in which officers are proposed. Independent of cases, database and clock. */
@NullMarked
package cn.huiyin.complaint.officerproposals.domain;

import org.jspecify.annotations.NullMarked;
