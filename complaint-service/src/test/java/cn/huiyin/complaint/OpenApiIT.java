package cn.huiyin.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.platform.identity.RouteTable;
import cn.huiyin.platform.openapi.OpenApiDocument;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springdoc.webmvc.api.OpenApiWebMvcResource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;

/** Writes docs/openapi/complaint-service.json when asked to ({@code -Dopenapi.write}), and otherwise checks that it is fresh. */
class OpenApiIT extends RunningComplaintService {

    private final OpenApiDocument document = new OpenApiDocument(
            Path.of("../docs/openapi/complaint-service.json"),
            "Huiyin complaint service",
            "Takes complaints in, and handles them until their citizens have an answer.",
            Map.of(
                    "intake", "Where citizens file complaints",
                    "tracking", "Where citizens follow their complaints",
                    "desk", "Where staff see cases and act on them",
                    "contacts", "How a citizen can be reached; each access is recorded",
                    "hotline", "Where the hotline 12345 hands its work orders over",
                    "statistics", "The numbers that the KPI dictionary explains",
                    "survey", "Where random samples of citizens are asked what they think of the answers",
                    "calendar", "The working calendar, for administrators",
                    "pack", "The tables of the district pack, for administrators",
                    "admin", "What was set aside and what administrators changed"));

    @Autowired
    private OpenApiWebMvcResource openApi;

    @Autowired
    private RouteTable routes;

    @Test
    void describesTheRoutesAsTheyAre() {
        String now = document.of(openApi, routes, new MockHttpServletRequest("GET", "/v3/api-docs"));
        document.writeWhenAsked(now);

        assertThat(document.file())
                .as("run the tests with -Dopenapi.write to renew it")
                .exists()
                .hasContent(now);
    }
}
