package cn.huiyin.complaint.officerproposals;

import java.time.Instant;
import org.bson.codecs.pojo.annotations.BsonId;

/**
 * An officer whose cases were all handed over. Public for the database driver.
 *
 * @param officer id of the account
 * @param office code
 */
public record AwayOfficer(@BsonId String officer, String office, Instant since) {}
