package cn.huiyin.complaint.historycheck;

import org.bson.codecs.pojo.annotations.BsonId;
import org.bson.types.Binary;

/**
 * The hashes of the entries of one history, stored separately from the case. Public for the database driver.
 *
 * @param id of the case
 * @param entries how many are sealed
 * @param hashes theirs, one behind the other
 */
public record Seal(@BsonId String id, int entries, Binary hashes) {

    static Seal of(String id, HashChain chain) {
        return new Seal(id, chain.length(), chain.stored());
    }

    HashChain chain() {
        return HashChain.of(id, hashes);
    }
}
