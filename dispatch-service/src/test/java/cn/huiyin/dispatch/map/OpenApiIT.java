package cn.huiyin.dispatch.map;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.dispatch.RunningDispatchService;
import cn.huiyin.platform.openapi.OpenApiDocument;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springdoc.webmvc.api.OpenApiWebMvcResource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;

/** Writes docs/openapi/dispatch-service.json when asked to ({@code -Dopenapi.write}), and otherwise checks that it is fresh. */
class OpenApiIT extends RunningDispatchService {

    private final OpenApiDocument document =
            new OpenApiDocument(Path.of("../docs/openapi/dispatch-service.json"), "Huiyin dispatch service");

    @Autowired
    private OpenApiWebMvcResource openApi;

    @Test
    void describesTheRoutesAsTheyAre() {
        String now = document.of(openApi, new MockHttpServletRequest("GET", "/v3/api-docs"));
        document.writeWhenAsked(now);

        assertThat(document.file())
                .as("run the tests with -Dopenapi.write to renew it")
                .exists()
                .hasContent(now);
    }
}
