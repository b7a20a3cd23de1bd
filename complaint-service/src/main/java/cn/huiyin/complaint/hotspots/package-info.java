/** Sites 点位 with rising complaints, and advice about permits for night work. A site is a cell of the map. */
@NullMarked
package cn.huiyin.complaint.hotspots;

import org.jspecify.annotations.NullMarked;
