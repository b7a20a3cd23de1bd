package cn.huiyin.complaint.photos;

import java.io.IOException;
import java.io.InputStream;

/** A file that somebody sent as a photo. Its name and its declared type are ignored. */
@FunctionalInterface
public interface PhotoUpload {

    /** The file from its beginning; may be called more than once. */
    InputStream open() throws IOException;
}
