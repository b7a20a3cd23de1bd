package cn.huiyin.complaint.contacts;

import cn.huiyin.complaint.cases.looks.PersonLooks;
import org.jspecify.annotations.Nullable;

/**
 * How often somebody looked at contact data on one day.
 *
 * @param person id at the identity server
 * @param name display name
 * @param role in which the last look was taken
 * @param looks how many
 * @param searches how often the cases of a caller's number were searched for
 */
record LooksOfPerson(String person, @Nullable String name, String role, int looks, int searches) {

    static LooksOfPerson of(PersonLooks looks) {
        return new LooksOfPerson(looks.person(), looks.name(), looks.role(), looks.looks(), looks.searches());
    }
}
