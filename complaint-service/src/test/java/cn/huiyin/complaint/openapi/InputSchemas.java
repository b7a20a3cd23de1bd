package cn.huiyin.complaint.openapi;

import cn.huiyin.complaint.acts.ActField;
import cn.huiyin.complaint.cases.domain.InputType;
import io.swagger.v3.oas.models.media.Schema;
import java.util.List;
import java.util.Objects;

/** The schema of what is asked for in a field of an act, and an example of it from the district pack of the tests. */
final class InputSchemas {

    private InputSchemas() {}

    static Schema<Object> of(ActField field) {
        Schema schema = ActBodySchemas.typed(
                        switch (field.type()) {
                            case TEXT,
                                    LONG_TEXT,
                                    CHOICE,
                                    SHORTCOMING,
                                    STATED_TIME,
                                    OFFICE,
                                    OFFICER,
                                    OFFICER_NAME,
                                    LEADER,
                                    LEADER_NAME,
                                    DEPARTMENT,
                                    CATEGORY,
                                    DEADLINE_CLASS -> "string";
                            case DEPARTMENTS -> "array";
                            case YES_NO -> "boolean";
                            case NUMBER, DECIBEL, LONGITUDE, LATITUDE -> "number";
                            case ZONE_CLASS -> "integer";
                            case PHOTOS -> throw new IllegalArgumentException("photos are no part of a body");
                        })
                .description(meaning(field.type()));
        schema.maxLength(field.maxLength()).minimum(field.min()).maximum(field.max());
        if (field.type() == InputType.DEPARTMENTS) {
            schema.maxLength(null).maxItems(field.maxLength()).items(ActBodySchemas.typed("string"));
        }
        if (field.required() && schema.getTypes().contains("string")) {
            schema.pattern("\\S");
        }
        if (field.type() == InputType.STATED_TIME) {
            schema.format("date-time");
        }
        if (field.options() != null) {
            field.options().forEach(schema::addEnumItemObject);
            schema.pattern(null);
        }
        return schema;
    }

    static Object example(ActField field) {
        return switch (field.type()) {
            case TEXT -> "见现场记录";
            case LONG_TEXT -> "夜间二十二点到场核查，施工已停止，现场无噪声。";
            case CHOICE -> Objects.requireNonNull(field.options()).getFirst();
            case SHORTCOMING -> "came-back";
            case STATED_TIME -> "2026-03-12T15:30:00Z";
            case YES_NO -> true;
            case NUMBER -> field.min() == null ? 1 : field.min();
            case DECIBEL -> 58.5;
            case ZONE_CLASS -> 2;
            case OFFICE -> "500108006";
            case OFFICER -> "6f1c8f0e-3c55-4e0c-9b5e-0c8d2f6a7b11";
            case OFFICER_NAME -> "周立";
            case LEADER -> "c0ffee00-0000-4000-8000-000000000012";
            case LEADER_NAME -> "陆明远";
            case DEPARTMENT -> "EEB";
            case DEPARTMENTS -> List.of("UMB");
            case CATEGORY -> "noise.construction.night";
            case DEADLINE_CLASS -> "standard";
            case LONGITUDE -> 106.5836;
            case LATITUDE -> 29.5868;
            case PHOTOS -> throw new IllegalArgumentException("photos are no part of a body");
        };
    }

    /** What a field of the type means where its act says no more of it. */
    private static String meaning(InputType type) {
        return switch (type) {
            case TEXT -> "a few words";
            case LONG_TEXT -> "in own words";
            case CHOICE -> "one of the codes";
            case SHORTCOMING -> "one of what the district pack offers for the category, by its code";
            case STATED_TIME -> "a point in time, as it is stated";
            case YES_NO -> "yes or no";
            case NUMBER -> "a number";
            case DECIBEL -> "a sound level in dB(A)";
            case ZONE_CLASS -> "the acoustic zone of the place, 0 to 4";
            case OFFICER -> "an officer of the own office, by the id of the account";
            case OFFICER_NAME -> "the name of that officer";
            case LEADER -> "a leader of the district, by the id of the account";
            case LEADER_NAME -> "the name of the leader";
            case DEPARTMENT -> "a department, by its code";
            case DEPARTMENTS -> "several departments, by their codes";
            case OFFICE -> "an office, by its nine-digit code";
            case CATEGORY -> "a leaf of the taxonomy, by its code";
            case DEADLINE_CLASS -> "a deadline class of the district pack, by its code";
            case LONGITUDE -> "degrees east, WGS84";
            case LATITUDE -> "degrees north, WGS84";
            case PHOTOS -> "photos, sent as files beside the act";
        };
    }
}
