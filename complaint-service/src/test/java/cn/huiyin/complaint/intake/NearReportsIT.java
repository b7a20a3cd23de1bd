package cn.huiyin.complaint.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.huiyin.complaint.RunningComplaintService;
import cn.huiyin.complaint.cases.projections.ProjectChanges;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What somebody who is about to file is told of others: a count of several, and nothing of few. */
class NearReportsIT extends RunningComplaintService {

    /** 广阳镇, where no other test files. */
    private static final double LON = 106.72;

    private static final double LAT = 29.57;
    private static final String NIGHT = "noise.construction.night";

    @Autowired
    private MongoDatabase database;

    @Autowired
    private ProjectChanges changes;

    @Test
    void countsPersonsNotReportsAndSaysNothingOfFewerThanThree() {
        file("13711110001");
        file("13711110001");
        file("13711110002");
        derive(3);

        assertThat(near(LON, LAT).text()).isEqualTo("{\"days\":7,\"items\":[]}");

        file("13711110003");
        derive(4);

        Filer.Answer near = near(LON + 0.0005, LAT);
        assertThat(near.json().at("/items/0/category/code").asString()).isEqualTo(NIGHT);
        assertThat(near.json().at("/items/0/persons").asInt()).isEqualTo(3);
        assertThat(near.json().path("items").size()).isEqualTo(1);
        assertThat(near.text()).doesNotContain("1371111", "打桩", "NA-");
        assertThat(near.response().headers().firstValue("Cache-Control").orElseThrow())
                .contains("max-age=60");

        assertThat(near(LON + 0.02, LAT).json().path("items").size()).isZero();
    }

    @Test
    void refusesWhatIsNoPoint() {
        for (String query :
                List.of("", "?lon=1", "?lon=181&lat=0", "?lon=0&lat=-91", "?lon=NaN&lat=0", "?lon=x&lat=0")) {
            assertThat(filer().get("/api/complaints/near" + query).status())
                    .as(query)
                    .isEqualTo(400);
        }
    }

    private Filer filer() {
        return new Filer(url(""));
    }

    private void file(String phone) {
        Map<String, Object> filing = Filer.aFiling("place", Map.of("lon", LON, "lat", LAT));
        filing.put("contact", Map.of("phone", phone));
        assertThat(filer().file(filing).status()).isEqualTo(201);
    }

    /** The engine is not here: its category is written for it. */
    private void derive(int cases) {
        await().until(() -> {
            changes.run();
            return database.getCollection("related_cases").countDocuments(here()) == cases;
        });
        List<String> ids = database.getCollection("related_cases")
                .find(here())
                .map(one -> one.getString("_id"))
                .into(new ArrayList<>());
        database.getCollection("cases").updateMany(Filters.in("_id", ids), Updates.set("facts.category", NIGHT));
    }

    private Bson here() {
        Document any = database.getCollection("cases")
                .find(Filters.eq("history.data.complaint.place.lon", LON))
                .first();
        String id = any == null ? "" : any.getString("_id");
        Document related = database.getCollection("related_cases")
                .find(Filters.eq("_id", id))
                .first();
        return Filters.eq("cell", related == null ? "" : related.getString("cell"));
    }

    private Filer.Answer near(double lon, double lat) {
        return filer().get("/api/complaints/near?lon=" + lon + "&lat=" + lat);
    }
}
