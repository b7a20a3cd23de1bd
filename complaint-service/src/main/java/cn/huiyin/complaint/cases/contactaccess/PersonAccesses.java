package cn.huiyin.complaint.cases.contactaccess;

import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

/** How often somebody opened contact data on one day. */
public record PersonAccesses(@BsonId String person, @Nullable String name, String role, int accesses) {}
