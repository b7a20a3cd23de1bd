package cn.huiyin.dispatch.engine;

import cn.huiyin.dispatch.district.Position;
import java.time.Instant;
import java.util.Optional;

/** Builds complaints: filed on a March noon, about night work, without a place, unless said otherwise. */
final class Complaints {

    /** 12:00 in Shanghai, neither night nor exam season. */
    static final Instant MARCH_NOON = Instant.parse("2026-03-10T04:00:00Z");

    private String text = "夜间施工噪音扰民";
    private Optional<String> hint = Optional.empty();
    private Optional<Position> position = Optional.empty();
    private String address = "";
    private Instant registeredAt = MARCH_NOON;

    static Complaints aComplaint() {
        return new Complaints();
    }

    Complaints saying(String words) {
        this.text = words;
        return this;
    }

    Complaints hinting(String code) {
        this.hint = Optional.of(code);
        return this;
    }

    Complaints at(double lon, double lat) {
        this.position = Optional.of(new Position(lon, lat));
        return this;
    }

    Complaints addressed(String words) {
        this.address = words;
        return this;
    }

    Complaints filedAt(String instant) {
        this.registeredAt = Instant.parse(instant);
        return this;
    }

    Complaint build() {
        return new Complaint(text, hint, position, address, registeredAt);
    }
}
