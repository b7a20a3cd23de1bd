package cn.huiyin.complaint.cases.domain;

import java.util.Optional;

/** What the codes that people send stand for in this district. */
public interface DistrictCodes {

    Optional<Office> office(String code);

    Optional<Category> category(String code);

    /** A bureau of the district that an office may call in; the office of the place itself is none. */
    Optional<Department> department(String code);

    boolean knowsDeadlineClass(String code);

    /** Whether the head of this office reads an officer's answer before the citizen does. */
    boolean headApprovesAnswers(Office office);

    /** Whether a point (WGS84 degrees) lies inside the district. */
    boolean contains(double lon, double lat);
}
