package cn.huiyin.platform.openapi;

import cn.huiyin.platform.identity.RouteTable;
import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.springdoc.webmvc.api.OpenApiWebMvcResource;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The file of the documentation that describes the routes of one service, e.g. docs/openapi/dispatch-service.json. */
public final class OpenApiDocument {

    private static final String RENEW = "openapi.write";

    private final JsonMapper json =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    private final Path file;
    private final String title;
    private final String description;
    private final Map<String, String> features;

    /**
     * @param title of the document, e.g. {@code Huiyin dispatch service}
     * @param description what the service is for, in a sentence
     * @param features what each package with a controller is for, by the last part of its name; each is a tag
     */
    public OpenApiDocument(Path file, String title, String description, Map<String, String> features) {
        this.file = file;
        this.title = title;
        this.description = description;
        this.features = new TreeMap<>(features);
    }

    /**
     * Renews the file when the tests run with {@code -Dopenapi.write}, and otherwise compares it with the running
     * service.
     *
     * @throws AssertionError when the file describes other routes than the service has, or is missing
     */
    public void requireFresh(OpenApiWebMvcResource service, RouteTable routes, HttpServletRequest request) {
        String document = of(service, routes, request);
        try {
            if (System.getProperty(RENEW) != null) {
                Files.createDirectories(file.getParent());
                Files.writeString(file, document);
            } else if (!Files.exists(file) || !Files.readString(file).equals(document)) {
                throw new AssertionError(file + " is out of date; run the tests with -D" + RENEW + " to renew it");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The document that the running service gives, without what differs from run to run. */
    private String of(OpenApiWebMvcResource service, RouteTable routes, HttpServletRequest request) {
        try {
            byte[] written = service.openapiJson(request, request.getRequestURI(), Locale.ROOT);
            ObjectNode document = (ObjectNode) json.readTree(new String(written, StandardCharsets.UTF_8));
            document.putArray("servers").addObject().put("url", "/").put("description", "The gateway");
            PlatformDescription.describe(document, routes.routes());
            document.putObject("info").put("title", title).put("version", "1").put("description", description);
            ArrayNode tags = document.putArray("tags");
            features.forEach(
                    (feature, about) -> tags.addObject().put("name", feature).put("description", about));
            return json.writeValueAsString(document) + "\n";
        } catch (JsonProcessingException unexpected) {
            throw new UncheckedIOException(unexpected);
        }
    }
}
