/**
 * Reads the district pack into a snapshot for the engine and checks every row; a wrong one is named and stops the
 * start. Only this package uses CSV, GeoJSON, the geometry library and the decision-table engine.
 */
@NullMarked
package cn.huiyin.dispatch.pack;

import org.jspecify.annotations.NullMarked;
