/**
 * The command line of those who run the platform: a hotline's export taken in with a report on every row, messages that
 * were set aside, backup and restore. It uses only the platform's interfaces, and of its databases only that they hold
 * documents.
 */
@NullMarked
package cn.huiyin.operator;

import org.jspecify.annotations.NullMarked;
