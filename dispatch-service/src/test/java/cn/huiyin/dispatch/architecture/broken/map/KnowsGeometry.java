package cn.huiyin.dispatch.architecture.broken.map;

import org.locationtech.jts.geom.Coordinate;

/** Breaks a rule on purpose: geometry outside the pack. */
record KnowsGeometry(Coordinate corner) {}
