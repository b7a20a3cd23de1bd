package cn.huiyin.complaint.architecture.broken.desk;

import org.locationtech.jts.geom.Coordinate;

/** Breaks a rule on purpose: a library outside of its room. */
record KnowsGeometry(Coordinate corner) {}
