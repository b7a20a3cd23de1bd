package cn.huiyin.complaint.cases.domain;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A component of an event that the timeline shows. Staff see all of these. Citizens see what was written for them, and
 * their own words: what staff write for each other may name others.
 */
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
public @interface Shown {

    /** Whether it was written for the citizen. */
    boolean toCitizen() default false;

    /** Whether the citizen's own words are in it, so that numbers in it are hidden wherever it is shown. */
    boolean inWordsOfCitizen() default false;
}
