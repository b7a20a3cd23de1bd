package cn.huiyin.complaint.photos;

/**
 * A photo as it is shown.
 *
 * @param contentType always that of the stored bytes, never what an upload claimed
 */
public record StoredPhoto(byte[] bytes, String contentType) {}
