package cn.huiyin.complaint.photos;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.springframework.web.multipart.MultipartFile;

/** A file that somebody sent as a photo. Its name and its declared type are ignored. */
@FunctionalInterface
public interface PhotoUpload {

    /** The file from its beginning; may be called more than once. */
    InputStream open() throws IOException;

    static List<PhotoUpload> of(List<MultipartFile> files) {
        return files.stream().<PhotoUpload>map(file -> file::getInputStream).toList();
    }
}
