package cn.huiyin.platform.problem;

import cn.huiyin.contracts.ProblemType;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The problems of a route that follow neither from who may use it, nor from its parameters, nor from its having a body.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface AlsoAnswers {

    ProblemType[] value();
}
