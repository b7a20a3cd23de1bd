/** What people read, in Chinese and English. Fills templates; a template uses only parameters of its event. */
@NullMarked
package cn.huiyin.notify.wording;

import org.jspecify.annotations.NullMarked;
