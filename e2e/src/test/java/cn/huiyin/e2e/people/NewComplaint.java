package cn.huiyin.e2e.people;

import cn.huiyin.localstack.json.Json;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A complaint as a citizen writes it; anonymous and without photos unless told otherwise. */
public record NewComplaint(Map<String, Object> fields, List<byte[]> photos) {

    /** 弹子石街道, some hundred metres inside its outline. */
    public static NewComplaint inDanzishi(String text) {
        return at(106.5878, 29.5856, text);
    }

    public static NewComplaint at(double lon, double lat, String text) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("text", text);
        fields.put("place", Map.of("lon", lon, "lat", lat));
        fields.put("anonymous", true);
        fields.put("secret", true);
        fields.put("channel", "web");
        return new NewComplaint(fields, List.of());
    }

    public NewComplaint withContact(String name, String phone) {
        NewComplaint other = with("contact", Map.of("name", name, "phone", phone));
        return other.with("anonymous", false);
    }

    public NewComplaint withPhoto(byte[] jpeg) {
        return new NewComplaint(fields, List.of(jpeg));
    }

    public NewComplaint with(String field, Object value) {
        Map<String, Object> changed = new LinkedHashMap<>(fields);
        changed.put(field, value);
        return new NewComplaint(changed, photos);
    }

    /** As a browser sends it with its photos. */
    public byte[] form() {
        Multipart form = new Multipart();
        form.add("complaint", "complaint.json", "application/json", json().getBytes(StandardCharsets.UTF_8));
        photos.forEach(photo -> form.add("photos", "photo.jpg", "image/jpeg", photo));
        return form.finished();
    }

    public static String formType() {
        return Multipart.contentType();
    }

    public String json() {
        return Json.write(fields);
    }
}
