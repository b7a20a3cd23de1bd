/**
 * Shows contact data to those who need it, and records every such view.
 * No other feature hands contact data out.
 */
@NullMarked
package cn.huiyin.complaint.contacts;

import org.jspecify.annotations.NullMarked;
