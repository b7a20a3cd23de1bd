package cn.huiyin.platform.identity;

import cn.huiyin.contracts.ProblemType;
import cn.huiyin.platform.problem.ProblemException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/**
 * Lets a controller take the {@link Actor}: as such where there must be one, as {@code @Nullable Actor} or
 * {@code Optional<Actor>} where the caller may be anonymous.
 */
final class ActorArgument implements HandlerMethodArgumentResolver {

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.nestedIfOptional().getNestedParameterType() == Actor.class;
    }

    @Override
    public @Nullable Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        Optional<Actor> actor = Actors.current();
        if (parameter.getParameterType() == Optional.class) {
            return actor;
        }
        if (actor.isEmpty() && !parameter.isOptional()) {
            throw ProblemException.of(ProblemType.NOT_SIGNED_IN, "This needs an access token.");
        }
        return actor.orElse(null);
    }
}
