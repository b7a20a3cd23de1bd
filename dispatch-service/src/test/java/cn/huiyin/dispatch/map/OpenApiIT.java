package cn.huiyin.dispatch.map;

import cn.huiyin.dispatch.RunningDispatchService;
import cn.huiyin.platform.identity.RouteTable;
import cn.huiyin.platform.openapi.OpenApiDocument;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springdoc.webmvc.api.OpenApiWebMvcResource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;

/** Writes docs/openapi/dispatch-service.json when asked to ({@code -Dopenapi.write}), and otherwise checks that it is fresh. */
class OpenApiIT extends RunningDispatchService {

    private final OpenApiDocument document = new OpenApiDocument(
            Path.of("../docs/openapi/dispatch-service.json"),
            "Huiyin dispatch service",
            "Knows the district: its offices, places and categories.",
            Map.of(
                    "map", "The district, its places, and the categories that a text may be about",
                    "admin", "What was set aside and what administrators changed"));

    @Autowired
    private OpenApiWebMvcResource openApi;

    @Autowired
    private RouteTable routes;

    @Test
    void describesTheRoutesAsTheyAre() {
        document.requireFresh(openApi, routes, new MockHttpServletRequest("GET", "/v3/api-docs"));
    }
}
