package cn.huiyin.complaint.photos;

import java.io.IOException;
import java.io.InputStream;

/** A file that somebody sent as a photo. Nothing about it is believed, neither its name nor its declared type. */
@FunctionalInterface
public interface PhotoUpload {

    /** The bytes from the first; may be asked for again. */
    InputStream open() throws IOException;
}
