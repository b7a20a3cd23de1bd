/**
 * A real browser: pages at the width of a desk and of a phone, pictures of them, and a look for what keeps people out.
 * It knows no page of ours.
 */
@NullMarked
package cn.huiyin.e2e.browser;

import org.jspecify.annotations.NullMarked;
