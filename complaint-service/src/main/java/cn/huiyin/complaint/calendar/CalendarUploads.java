package cn.huiyin.complaint.calendar;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Repository;

/** All uploads, one or two a year. */
@Repository
class CalendarUploads {

    static final String COLLECTION = "calendar_uploads";

    private final MongoCollection<CalendarUpload> collection;

    CalendarUploads(MongoDatabase database) {
        collection = database.getCollection(COLLECTION, CalendarUpload.class);
    }

    /** In the order in which they were made. */
    List<CalendarUpload> all() {
        return collection.find().sort(Sorts.ascending("_id")).into(new ArrayList<>());
    }

    /** @return false when another upload took the number meanwhile */
    boolean add(CalendarUpload upload) {
        try {
            collection.insertOne(upload);
            return true;
        } catch (MongoWriteException failed) {
            if (failed.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
                return false;
            }
            throw failed;
        }
    }
}
