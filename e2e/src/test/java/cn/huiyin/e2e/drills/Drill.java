package cn.huiyin.e2e.drills;

import cn.huiyin.localstack.testing.WithLocalStack;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;

/** A drill: left out of the ordinary run. Its class starts a system of its own. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("drill")
@WithLocalStack
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@interface Drill {}
