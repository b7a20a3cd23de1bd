package cn.huiyin.complaint.staff;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import java.util.Optional;
import org.springframework.stereotype.Repository;

/** The last state of each list, for all replicas and across restarts. */
@Repository
class ReadLists {

    private final MongoCollection<ReadList> lists;

    ReadLists(MongoDatabase database) {
        lists = database.getCollection("staff_lists", ReadList.class);
    }

    Optional<ReadList> find(StaffList list) {
        return Optional.ofNullable(lists.find(eq("_id", list.key())).first());
    }

    void keep(ReadList read) {
        lists.replaceOne(eq("_id", read.key()), read, new ReplaceOptions().upsert(true));
    }
}
