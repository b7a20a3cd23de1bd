/**
 * What people read, in Chinese and English.
 * Fills templates; a template names nothing that its event does not bring.
 */
@NullMarked
package cn.huiyin.notify.wording;

import org.jspecify.annotations.NullMarked;
