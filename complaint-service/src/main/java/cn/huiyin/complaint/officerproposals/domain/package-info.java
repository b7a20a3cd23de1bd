/** The order in which officers are proposed. Knows no case, no database and no clock. */
@NullMarked
package cn.huiyin.complaint.officerproposals.domain;

import org.jspecify.annotations.NullMarked;
