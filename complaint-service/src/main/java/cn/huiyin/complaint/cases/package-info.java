/**
 * Cases: their rules, storage, lists and search, and the messages about them.
 * Other features use only what is public here and in the packages below.
 */
@NullMarked
package cn.huiyin.complaint.cases;

import org.jspecify.annotations.NullMarked;
