/** Whether a site has more complaints than its own past explains. Independent of cases and database. */
@NullMarked
package cn.huiyin.complaint.hotspots.domain;

import org.jspecify.annotations.NullMarked;
