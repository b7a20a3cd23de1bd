package cn.huiyin.complaint.automaticjoins;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import java.util.Objects;
import org.springframework.stereotype.Repository;

/** The rule for all replicas: one document. */
@Repository
class JoiningRules {

    private final MongoCollection<JoiningRule> collection;

    JoiningRules(MongoDatabase database) {
        collection = database.getCollection("automatic_join_rule", JoiningRule.class);
    }

    JoiningRule current() {
        return Objects.requireNonNullElse(
                collection.find(eq("_id", JoiningRule.ID)).first(), JoiningRule.DEFAULT);
    }

    void put(JoiningRule rule) {
        collection.replaceOne(eq("_id", rule.id()), rule, new ReplaceOptions().upsert(true));
    }
}
