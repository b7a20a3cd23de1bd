package cn.huiyin.platform.problem;

import cn.huiyin.contracts.ProblemType;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/** Refusals by filters and the servlet container, before any controller is reached. */
@Controller
final class ContainerProblems implements ErrorController {

    private static final int BAD_REQUEST = 400;
    private static final int SERVER_ERROR = 500;

    private final Problems problems;

    ContainerProblems(Problems problems) {
        this.problems = problems;
    }

    @RequestMapping("${server.error.path:/error}")
    @ResponseBody
    ResponseEntity<ProblemDocument> problem(HttpServletRequest request) {
        ProblemType type = type(request);
        return problems.late(type, type.title() + ".", request);
    }

    private static ProblemType type(HttpServletRequest request) {
        // A direct call of this path carries no status: there is nothing here to see.
        int status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code ? code : 404;
        if (status == BAD_REQUEST) {
            return ProblemType.UNREADABLE_BODY;
        }
        return Arrays.stream(ProblemType.values())
                .filter(known -> known.status() == status)
                .findFirst()
                .orElse(status < SERVER_ERROR ? ProblemType.UNREADABLE_BODY : ProblemType.INTERNAL_ERROR);
    }
}
