package cn.huiyin.complaint.architecture.broken.desk;

import com.uber.h3core.util.LatLng;

/** Breaks a rule on purpose: a library outside of its room. */
record KnowsCells(LatLng corner) {}
