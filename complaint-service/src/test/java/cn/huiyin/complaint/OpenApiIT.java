package cn.huiyin.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springdoc.webmvc.api.OpenApiWebMvcResource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Writes docs/openapi/complaint-service.json when asked to ({@code -Dopenapi.write}), and otherwise checks that it is fresh. */
class OpenApiIT extends RunningComplaintService {

    private static final Path DOCUMENT = Path.of("../docs/openapi/complaint-service.json");

    private final JsonMapper json =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    @Autowired
    private OpenApiWebMvcResource openApi;

    @Test
    void describesTheRoutesAsTheyAre() throws IOException {
        String now = document();
        if (System.getProperty("openapi.write") != null) {
            Files.createDirectories(DOCUMENT.getParent());
            Files.writeString(DOCUMENT, now);
        }

        assertThat(DOCUMENT)
                .as("run the tests with -Dopenapi.write to renew it")
                .exists()
                .hasContent(now);
    }

    private String document() throws IOException {
        try {
            byte[] written =
                    openApi.openapiJson(new MockHttpServletRequest("GET", "/v3/api-docs"), "/v3/api-docs", Locale.ROOT);
            ObjectNode document = (ObjectNode) json.readTree(new String(written, StandardCharsets.UTF_8));
            document.remove("servers");
            document.putObject("info").put("title", "Huiyin complaint service").put("version", "1");
            return json.writeValueAsString(document) + "\n";
        } catch (com.fasterxml.jackson.core.JsonProcessingException unexpected) {
            throw new IOException(unexpected);
        }
    }
}
