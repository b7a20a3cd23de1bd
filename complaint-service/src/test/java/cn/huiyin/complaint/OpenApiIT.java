package cn.huiyin.complaint;

import cn.huiyin.platform.identity.RouteTable;
import cn.huiyin.platform.openapi.OpenApiDocument;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springdoc.webmvc.api.OpenApiWebMvcResource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;

/**
 * Writes docs/openapi/complaint-service.json when asked to ({@code -Dopenapi.write}), and otherwise checks that it is
 * fresh.
 */
class OpenApiIT extends RunningComplaintService {

    private final OpenApiDocument document = new OpenApiDocument(
            Path.of("../docs/openapi/complaint-service.json"),
            "Huiyin complaint service",
            "Takes complaints in, and handles them until their citizens have an answer.",
            Map.ofEntries(
                    Map.entry("intake", "Where citizens file complaints"),
                    Map.entry("tracking", "Where citizens follow their complaints"),
                    Map.entry("desk", "Where staff see cases and act on them"),
                    Map.entry("contacts", "How a citizen can be reached; each access is recorded"),
                    Map.entry("hotline", "Where the hotline 12345 hands its work orders over"),
                    Map.entry("importsources", "How the columns of import files are read"),
                    Map.entry("statistics", "The numbers that the KPI dictionary explains"),
                    Map.entry("survey", "Where random samples of citizens are asked what they think of the answers"),
                    Map.entry("calendar", "The working calendar, for administrators"),
                    Map.entry("pack", "The tables of the district pack, for administrators"),
                    Map.entry("admin", "What was set aside and what administrators changed")));

    @Autowired
    private OpenApiWebMvcResource openApi;

    @Autowired
    private RouteTable routes;

    @Test
    void describesTheRoutesAsTheyAre() {
        document.requireFresh(openApi, routes, new MockHttpServletRequest("GET", "/v3/api-docs"));
    }
}
