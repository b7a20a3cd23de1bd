/**
 * The parts of the district pack that the case needs: number prefix, outline, offices, categories.
 * Read once at start; a wrong row prevents the start.
 */
@NullMarked
package cn.huiyin.complaint.district;

import org.jspecify.annotations.NullMarked;
