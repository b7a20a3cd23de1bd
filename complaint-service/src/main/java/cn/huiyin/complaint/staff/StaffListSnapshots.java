package cn.huiyin.complaint.staff;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import java.util.Optional;
import org.springframework.stereotype.Repository;

/** The last state of each list, for all replicas and across restarts. */
@Repository
class StaffListSnapshots {

    private final MongoCollection<StaffListSnapshot> lists;

    StaffListSnapshots(MongoDatabase database) {
        lists = database.getCollection("staff_lists", StaffListSnapshot.class);
    }

    Optional<StaffListSnapshot> find(StaffList list) {
        return Optional.ofNullable(lists.find(eq("_id", list.key())).first());
    }

    void keep(StaffListSnapshot read) {
        lists.replaceOne(eq("_id", read.key()), read, new ReplaceOptions().upsert(true));
    }
}
