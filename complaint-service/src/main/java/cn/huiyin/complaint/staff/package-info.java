/**
 * Whether somebody who is named for a case is there and may have it. Accounts lie with notify-service, which is asked; what
 * it said last counts while it is away (docs/adr/0030).
 */
@NullMarked
package cn.huiyin.complaint.staff;

import org.jspecify.annotations.NullMarked;
