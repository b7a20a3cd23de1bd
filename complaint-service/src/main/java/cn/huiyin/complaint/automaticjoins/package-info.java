/**
 * Joins cases without a person where an administrator has switched that on: each case is looked at once, after an office has it.
 * What two cases have in common the room of proposals says; whether a case joins the act decides.
 */
@NullMarked
package cn.huiyin.complaint.automaticjoins;

import org.jspecify.annotations.NullMarked;
