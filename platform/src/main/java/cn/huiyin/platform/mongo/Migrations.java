package cn.huiyin.platform.mongo;

import java.util.List;

/**
 * What changes stored documents from one version to the next. A bean of this type is enough: what is new in it is done
 * once, before the service takes its first request.
 *
 * @param units classes with Mongock's {@code @ChangeUnit}; what one does must bear to be done again, since it may be cut
 *     short
 */
public record Migrations(List<Class<?>> units) {

    public Migrations {
        units = List.copyOf(units);
    }

    public static Migrations of(Class<?>... units) {
        return new Migrations(List.of(units));
    }
}
