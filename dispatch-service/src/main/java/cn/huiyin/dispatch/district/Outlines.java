package cn.huiyin.dispatch.district;

import java.util.Optional;

/**
 * The outlines of the district and its offices on the map. Office outlines are approximations and not reliable near an
 * edge.
 */
public interface Outlines {

    /** Whether the point lies inside the boundary of the district. */
    boolean inDistrict(Position position);

    /** The office whose outline holds the point, else the nearest one; empty only outside the district. */
    Optional<OfficeAtPoint> officeAt(Position position);

    /**
     * Where a point lies.
     *
     * @param metresToNeighbour metres to the outline of the nearest other office
     * @param neighbour that other office; absent when there is only one
     */
    record OfficeAtPoint(OfficeCode office, double metresToNeighbour, Optional<OfficeCode> neighbour) {}
}
