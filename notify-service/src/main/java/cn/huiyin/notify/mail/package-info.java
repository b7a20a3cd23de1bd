/**
 * The e-mail channel: fetches the address, sends, and says how it went.
 * An address lives here for the length of one sending and is neither stored nor logged.
 */
@NullMarked
package cn.huiyin.notify.mail;

import org.jspecify.annotations.NullMarked;
