package cn.huiyin.complaint.openapi;

import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.QueryParameter;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.util.List;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.util.ClassUtils;

/** The hotline's routes, which are signed and read their bodies themselves. */
final class HotlineInterface implements OpenApiCustomizer {

    private static final String ROOM = "cn.huiyin.complaint.hotline.";
    private static final int MOST_ORDERS = 200;
    private static final List<String> FILES =
            List.of("/api/hotline/imports", "/api/hotline/imports/preview", "/api/imports", "/api/imports/preview");

    @Override
    public void customise(OpenAPI api) {
        scheme(api, "hotlineTimestamp", "Huiyin-Timestamp", "Epoch seconds, at most five minutes away from now.");
        scheme(
                api,
                "hotlineSignature",
                "Huiyin-Signature",
                "Hexadecimal HMAC-SHA256 over time, method, path with query, and the SHA-256 of the body, each on a line.");
        Operation orders = api.getPaths().get("/api/hotline/work-orders").getPost();
        Operation imports = api.getPaths().get("/api/hotline/imports").getPost();
        List<SecurityRequirement> signed =
                List.of(new SecurityRequirement().addList("hotlineTimestamp").addList("hotlineSignature"));
        orders.setSecurity(signed);
        imports.setSecurity(signed);

        Schema<?> order = reference(api, "OrderJson$OrderBody");
        Schema batch = ActBodySchemas.typed("array").items(order).minItems(1).maxItems(MOST_ORDERS);
        orders.requestBody(new RequestBody()
                .required(true)
                .content(content(
                        "application/json", new JsonSchema().addOneOfItem(order).addOneOfItem(batch))));

        api.getPaths().get("/api/hotline/imports/preview").getPost().setSecurity(signed);
        for (String path : FILES) {
            takesAFile(api.getPaths().get(path).getPost());
        }
        for (String path : List.of("/api/hotline/imports", "/api/imports")) {
            answersInLines(api, api.getPaths().get(path).getPost());
        }
    }

    private static void takesAFile(Operation operation) {
        operation.addParametersItem(query("filename", "name of the file, for whoever reads the access log", "string"));
        operation.addParametersItem(query(
                        "mapping",
                        "`field:column` for a column that has none of the usual names, `ignore:column` for one that is"
                                + " left out knowingly; may be repeated",
                        "array")
                .explode(true));
        operation.requestBody(new RequestBody()
                .required(true)
                .description("A workbook (.xlsx) or a CSV file; what it is, its bytes tell.")
                .content(content(
                        "application/octet-stream",
                        ActBodySchemas.typed("string").format("binary"))));
    }

    private static void answersInLines(OpenAPI api, Operation operation) {
        Schema line = new JsonSchema()
                .addOneOfItem(reference(api, "ImportAnswer$UnderstoodLine"))
                .addOneOfItem(reference(api, "RowOutcome"))
                .addOneOfItem(reference(api, "ImportAnswer$SummaryLine"));
        operation
                .getResponses()
                .addApiResponse(
                        "200",
                        new ApiResponse()
                                .description(
                                        "How the file is read, a line of JSON for each row, and the sums in the last.")
                                .content(content("application/x-ndjson", line)));
    }

    private static void scheme(OpenAPI api, String name, String header, String about) {
        api.getComponents()
                .addSecuritySchemes(
                        name,
                        new SecurityScheme()
                                .type(SecurityScheme.Type.APIKEY)
                                .in(SecurityScheme.In.HEADER)
                                .name(header)
                                .description(about));
    }

    private static io.swagger.v3.oas.models.parameters.Parameter query(String name, String about, String type) {
        Schema<Object> schema = ActBodySchemas.typed(type);
        if (type.equals("array")) {
            schema.items(ActBodySchemas.typed("string"));
        }
        return new QueryParameter().name(name).description(about).schema(schema);
    }

    private static Content content(String type, Schema<?> schema) {
        return new Content().addMediaType(type, new MediaType().schema(schema));
    }

    /** The records are the room's own; only their names are known here. */
    private static Schema<?> reference(OpenAPI api, String name) {
        Class<?> type = ClassUtils.resolveClassName(ROOM + name, HotlineInterface.class.getClassLoader());
        ModelConverters.getInstance(true).readAll(type).forEach(api.getComponents()::addSchemas);
        return new JsonSchema().$ref(type.getSimpleName());
    }
}
