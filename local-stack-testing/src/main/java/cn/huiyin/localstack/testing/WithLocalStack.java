package cn.huiyin.localstack.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Gives a test class the real database, broker and identity server: a database and a virtual host of its own, read with
 * {@link TestStack#of(Class)}.
 *
 * <pre>
 * &#64;WithLocalStack
 * &#64;SpringBootTest
 * class RelayIT {
 *     &#64;DynamicPropertySource
 *     static void stack(DynamicPropertyRegistry registry) {
 *         TestStack.of(RelayIT.class).settings().forEach((name, value) -> registry.add(name, () -> value));
 *     }
 * }
 * </pre>
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@ExtendWith(LocalStackExtension.class)
public @interface WithLocalStack {}
