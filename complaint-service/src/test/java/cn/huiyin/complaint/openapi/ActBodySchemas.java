package cn.huiyin.complaint.openapi;

import cn.huiyin.complaint.acts.ActField;
import cn.huiyin.complaint.cases.domain.ActDescription;
import cn.huiyin.complaint.cases.domain.CaseAct;
import cn.huiyin.complaint.cases.domain.CaseState;
import cn.huiyin.complaint.cases.domain.InputType;
import cn.huiyin.complaint.cases.domain.Party;
import cn.huiyin.complaint.cases.domain.acts.Acts;
import cn.huiyin.complaint.incidents.HandleIncidents;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.examples.Example;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.Discriminator;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.providers.JavadocProvider;
import org.springframework.util.StringUtils;

/** Describes the body of each act by the fields that its command has; drawn from the list of acts. */
final class ActBodySchemas implements OpenApiCustomizer {

    private static final String JSON = "application/json";
    private static final String PARTS = "multipart/form-data";
    private static final String ACT = "act";

    private final JavadocProvider comments;

    ActBodySchemas(JavadocProvider comments) {
        this.comments = comments;
    }

    @Override
    public void customise(OpenAPI api) {
        describe(api, "/api/complaints/{number}/acts", party -> party == Party.CITIZEN);
        describe(api, "/api/cases/{caseId}/acts", party -> party != Party.CITIZEN && party != Party.ENGINE);
        describeTogether(api);
        api.getComponents().getSchemas().remove("CaseCommand");
    }

    /** What is done to several cases at once has the bodies of the acts on one. */
    private static void describeTogether(OpenAPI api) {
        JsonSchema either = new JsonSchema();
        Discriminator discriminator = new Discriminator().propertyName(ACT);
        Acts.ALL.stream()
                .map(CaseAct::description)
                .filter(act -> HandleIncidents.TOGETHER.contains(act.command()))
                .forEach(act -> {
                    Schema reference = new JsonSchema().$ref(schemaName(act));
                    either.addOneOfItem(reference);
                    discriminator.mapping(act.code(), reference.get$ref());
                });
        either.discriminator(discriminator).description("What is done, and what is said with it.");
        api.getComponents().getSchemas().get("Together").addProperty(ACT, either);
    }

    private void describe(OpenAPI api, String path, Predicate<Party> acting) {
        JsonSchema either = new JsonSchema();
        MediaType body = new MediaType().schema(either);
        Discriminator discriminator = new Discriminator().propertyName(ACT);
        for (CaseAct<?> act : Acts.ALL) {
            ActDescription<?> description = act.description();
            if (description.parties().stream().anyMatch(acting)) {
                String name = schemaName(description);
                Schema reference = new JsonSchema().$ref(name);
                api.getComponents().addSchemas(name, schema(act));
                either.addOneOfItem(reference);
                discriminator.mapping(description.code(), reference.get$ref());
                body.addExamples(description.code(), example(description));
            }
        }
        either.discriminator(discriminator).description("What is done, and what is said with it.");
        Content content = api.getPaths().get(path).getPost().getRequestBody().getContent();
        content.addMediaType(JSON, body);
        content.get(PARTS).getSchema().addProperty(ACT, either);
    }

    /** E.g. {@code RequestReturnAct} of {@code request-return}. */
    private static String schemaName(ActDescription<?> act) {
        return StringUtils.capitalize(List.of(act.code().split("-")).stream()
                        .map(StringUtils::capitalize)
                        .collect(Collectors.joining()))
                + "Act";
    }

    private Schema<?> schema(CaseAct<?> act) {
        ActDescription<?> description = act.description();
        Schema schema = typed("object").description(about(act));
        schema.addProperty(ACT, constant(description));
        schema.addRequiredItem(ACT);
        Map<String, String> said = comments.getRecordClassParamJavadoc(description.command());
        for (ActField field : said(description)) {
            Schema<Object> property = InputSchemas.of(field);
            property.setDescription(said.getOrDefault(field.name(), property.getDescription()));
            schema.addProperty(field.name(), property);
            if (field.required()) {
                schema.addRequiredItem(field.name());
            }
        }
        return schema;
    }

    private static Schema<?> constant(ActDescription<?> act) {
        Schema<Object> only = typed("string");
        only.addEnumItemObject(act.code());
        return only.description("which act this is");
    }

    private String about(CaseAct<?> act) {
        ActDescription<?> description = act.description();
        return "%s By: %s. From: %s."
                .formatted(
                        comments.getClassJavadoc(act.getClass()),
                        codes(description.parties().stream()
                                .sorted()
                                .map(Party::code)
                                .toList()),
                        codes(description.from().stream()
                                .sorted()
                                .map(CaseState::code)
                                .toList()));
    }

    private static String codes(Collection<String> codes) {
        return codes.stream().map("`%s`"::formatted).collect(Collectors.joining(", "));
    }

    private static Example example(ActDescription<?> act) {
        LinkedHashMap<String, Object> said = new LinkedHashMap<>();
        said.put(ACT, act.code());
        said(act).forEach(field -> said.put(field.name(), InputSchemas.example(field)));
        return new Example().summary(act.term()).value(said);
    }

    /** What stands in the body: photos are files beside it. */
    private static List<ActField> said(ActDescription<?> act) {
        return ActField.of(act.command()).stream()
                .filter(field -> field.type() != InputType.PHOTOS)
                .toList();
    }

    static Schema<Object> typed(String type) {
        JsonSchema schema = new JsonSchema();
        schema.setTypes(Set.of(type));
        return schema;
    }
}
