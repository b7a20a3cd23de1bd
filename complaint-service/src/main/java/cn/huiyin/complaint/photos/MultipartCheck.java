package cn.huiyin.complaint.photos;

import cn.huiyin.contracts.ProblemType;
import cn.huiyin.platform.problem.ProblemException;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Refuses a request of which a part would be lost: of several parts with one name the framework hands over the first,
 * and a photo without a file name it takes for a text.
 */
final class MultipartCheck implements HandlerInterceptor {

    private static final String PHOTOS = "photos";

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException, ServletException {
        if (!(request instanceof MultipartHttpServletRequest)) {
            return true;
        }
        Set<String> seen = new HashSet<>();
        for (Part part : request.getParts()) {
            String name = part.getName();
            if (name.equals(PHOTOS) && part.getSubmittedFileName() == null) {
                throw invalid(name, "no-file", "without a file name (expected: a file)");
            }
            if (!name.equals(PHOTOS) && !seen.add(name)) {
                throw invalid(name, "twice", "more than one part (expected: one)");
            }
        }
        return true;
    }

    private static ProblemException invalid(String part, String code, String what) {
        return ProblemException.of(ProblemType.INVALID_INPUT, part + ": " + what)
                .at("/" + part, code);
    }
}
