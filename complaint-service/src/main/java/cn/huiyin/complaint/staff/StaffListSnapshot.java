package cn.huiyin.complaint.staff;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.bson.codecs.pojo.annotations.BsonId;

/**
 * A list of staff as it was when it was read. Public for the database driver.
 *
 * @param key of the list
 */
public record StaffListSnapshot(@BsonId String key, List<Person> people, Instant readAt) {

    boolean names(Person person) {
        return people.contains(person);
    }

    boolean isYoungerThan(Duration age, Instant now) {
        return readAt.plus(age).isAfter(now);
    }
}
