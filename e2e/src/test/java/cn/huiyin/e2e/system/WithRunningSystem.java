package cn.huiyin.e2e.system;

import cn.huiyin.localstack.testing.WithLocalStack;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/** Gives a test class the whole system, by a parameter of type {@link RunningSystem}; all classes of a run share it. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@WithLocalStack
@ExtendWith(RunningSystemExtension.class)
public @interface WithRunningSystem {}
