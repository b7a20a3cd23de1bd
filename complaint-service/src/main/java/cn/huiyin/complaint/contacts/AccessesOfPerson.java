package cn.huiyin.complaint.contacts;

import cn.huiyin.complaint.cases.contactaccess.PersonAccesses;
import org.jspecify.annotations.Nullable;

/**
 * How often somebody opened contact data on one day.
 *
 * @param person id at the identity server
 * @param name display name
 * @param role in which it was opened last
 * @param accesses how many
 * @param searches how often the cases of a caller's number were searched for
 */
record AccessesOfPerson(String person, @Nullable String name, String role, int accesses, int searches) {

    static AccessesOfPerson of(PersonAccesses one) {
        return new AccessesOfPerson(one.person(), one.name(), one.role(), one.accesses(), one.searches());
    }
}
