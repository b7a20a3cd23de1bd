package cn.huiyin.complaint.architecture.broken.desk;

import com.mongodb.client.MongoDatabase;

/** Breaks a rule on purpose: pages that read the database past the scope. */
record AsksTheDatabase(MongoDatabase database) {}
