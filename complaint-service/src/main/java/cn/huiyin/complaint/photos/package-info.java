/**
 * Photos 照片 of complaints: re-encoded without metadata and stored in GridFS.
 * Knows only the id of a case; callers check who may see it.
 */
@NullMarked
package cn.huiyin.complaint.photos;

import org.jspecify.annotations.NullMarked;
