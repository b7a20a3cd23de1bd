/**
 * Whether a person who is named for a case exists and may have it. notify-service keeps the accounts and is asked; its
 * last answer counts while it is down (docs/adr/0030).
 */
@NullMarked
package cn.huiyin.complaint.staff;

import org.jspecify.annotations.NullMarked;
