package cn.huiyin.platform.mongo;

import java.util.List;

/**
 * Changes of stored documents from one version to the next. A bean of this type is enough: each change is made once,
 * before the service takes its first request.
 *
 * @param units classes with Mongock's {@code @ChangeUnit}; each must be repeatable, since it may be interrupted
 */
public record Migrations(List<Class<?>> units) {

    public Migrations {
        units = List.copyOf(units);
    }

    public static Migrations of(Class<?>... units) {
        return new Migrations(List.of(units));
    }
}
