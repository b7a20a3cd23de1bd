/**
 * When a notification is tried, tried again and given up.
 * Pure functions of time; the only zone is the citizens' own.
 */
@NullMarked
package cn.huiyin.notify.delivery.domain;

import org.jspecify.annotations.NullMarked;
