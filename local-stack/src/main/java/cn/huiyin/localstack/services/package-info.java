/**
 * Our own four services as child processes, for ./run, for whole-system tests and for measurements. It knows their
 * addresses and settings, nothing of what they do.
 */
@NullMarked
package cn.huiyin.localstack.services;

import org.jspecify.annotations.NullMarked;
