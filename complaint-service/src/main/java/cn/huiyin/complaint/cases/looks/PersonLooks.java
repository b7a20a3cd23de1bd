package cn.huiyin.complaint.cases.looks;

import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

/** How often somebody looked at contact data on one day, and searched for the cases of a caller. */
public record PersonLooks(@BsonId String person, @Nullable String name, String role, int looks, int searches) {}
