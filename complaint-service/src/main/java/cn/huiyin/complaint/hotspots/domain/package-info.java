/** When the complaints of a site are more than its own past explains. Knows no case and no database. */
@NullMarked
package cn.huiyin.complaint.hotspots.domain;

import org.jspecify.annotations.NullMarked;
