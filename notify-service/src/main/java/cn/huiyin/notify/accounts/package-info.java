/**
 * The accounts of staff, which the identity server keeps: who has which role, works for which office, and may sign in.
 * Never shows or changes the account of a citizen (docs/adr/0019).
 */
@NullMarked
package cn.huiyin.notify.accounts;

import org.jspecify.annotations.NullMarked;
