/**
 * The messages of a signed-in person, as pages and as a stream.
 * Shows only what is addressed to this person, office or desk.
 */
@NullMarked
package cn.huiyin.notify.feed;

import org.jspecify.annotations.NullMarked;
