package cn.huiyin.complaint.cases.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the codes that people send stand for in this district. */
public interface DistrictCodes {

    Optional<Office> office(String code);

    Optional<Category> category(String code);

    /** A bureau of the district that an office may call in; the office of the place itself is none. */
    Optional<Department> department(String code);

    boolean knowsDeadlineClass(String code);

    /** Whether the head of this office reads an officer's answer before the citizen does. */
    boolean headApprovesAnswers(Office office);

    /**
     * The sound level that is allowed for this category in this acoustic zone; empty where no standard of the district
     * pack was in force that says so.
     */
    Optional<NoiseLimit> noiseLimit(@Nullable Category category, @Nullable Integer zoneClass, Instant at);

    /** Codes of what a citizen with a complaint of this category may find wanting in an answer. */
    List<String> shortcomings(@Nullable Category category);

    /** How long ago an inspection may have been made that is recorded now. */
    Duration longestStatedAgo();

    /** Whether a point (WGS84 degrees) lies inside the district. */
    boolean contains(double lon, double lat);
}
