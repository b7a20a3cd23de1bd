/**
 * Shows contact data to staff and to notify-service, and records every view. No other package shows contact data
 * unmasked.
 */
@NullMarked
package cn.huiyin.complaint.contacts;

import org.jspecify.annotations.NullMarked;
