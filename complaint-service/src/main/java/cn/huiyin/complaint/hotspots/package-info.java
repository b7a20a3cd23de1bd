/** Sites 点位 with rising complaints, and what that says to whoever grants night-work permits. A site is a cell of the map. */
@NullMarked
package cn.huiyin.complaint.hotspots;

import org.jspecify.annotations.NullMarked;
