/**
 * The e-mail channel: fetches the address, sends, and says with what result. An address is neither stored nor logged.
 */
@NullMarked
package cn.huiyin.notify.mail;

import org.jspecify.annotations.NullMarked;
