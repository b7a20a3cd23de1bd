package cn.huiyin.contracts;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The codes that a text of a message may be. They are texts and no enum, so that a reader passes over a code that is new. */
@Target({ElementType.FIELD, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
public @interface OneOf {
    String[] value() default {};

    /** The enum whose constants, as texts, are the codes, where they are listed there. */
    Class<?> listedIn() default void.class;
}
