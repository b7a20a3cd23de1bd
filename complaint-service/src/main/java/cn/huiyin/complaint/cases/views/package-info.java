/**
 * Parts of a case that staff and citizens are shown alike.
 * Holds no contact data, and nothing that staff write for each other.
 */
@NullMarked
package cn.huiyin.complaint.cases.views;

import org.jspecify.annotations.NullMarked;
