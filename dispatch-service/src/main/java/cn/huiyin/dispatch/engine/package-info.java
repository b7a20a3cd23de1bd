/**
 * Decides who handles a complaint and how urgently, from the complaint and a district snapshot, with a reason for every answer.
 * Pure: the JDK and the district package alone; the same complaint and district always give the same decision.
 */
@NullMarked
package cn.huiyin.dispatch.engine;

import org.jspecify.annotations.NullMarked;
