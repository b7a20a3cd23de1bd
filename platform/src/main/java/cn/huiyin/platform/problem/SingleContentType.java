package cn.huiyin.platform.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.servlet.HandlerInterceptor;

/** Refuses a body whose content type is a range, as {@code application/*+json}; the framework would fail with it. */
final class SingleContentType implements HandlerInterceptor {

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws HttpMediaTypeNotSupportedException {
        String said = request.getContentType();
        if (said == null || said.indexOf('*') < 0) {
            return true;
        }
        try {
            MediaType type = MediaType.parseMediaType(said);
            if (!type.isConcrete()) {
                throw new HttpMediaTypeNotSupportedException(type, List.of(MediaType.APPLICATION_JSON));
            }
        } catch (InvalidMediaTypeException _) {
            // Refused by whoever reads the body.
        }
        return true;
    }
}
