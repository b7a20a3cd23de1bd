package cn.huiyin.complaint.hotline;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A field of an order, with the names by which the columns of an export are usually called. */
enum OrderField {
    ORDER_NUMBER("orderNumber", "id", "工单编号", "工单号"),
    TITLE("title", "标题"),
    TEXT("text", "body", "内容"),
    TIME("reportedAt", "time", "时间"),
    ADDRESS("address", "地址"),
    NAME("name", "姓名"),
    PHONE("phone", "电话"),
    EMAIL("email", "邮箱"),
    LON("lon", "经度"),
    LAT("lat", "纬度"),
    CATEGORY("category", "类别"),
    SECRET("secret", "保密");

    private final List<String> names;

    OrderField(String... names) {
        this.names = List.of(names);
    }

    /** Column names, the most telling first. */
    List<String> names() {
        return names;
    }

    /** Whether a column of this name holds this field; letter case and inner space do not matter. */
    boolean isCalled(String column) {
        return names.stream().anyMatch(name -> sameName(name, column));
    }

    static boolean sameName(String one, String other) {
        return plain(one).equals(plain(other));
    }

    /** The field of any of its names. */
    static Optional<OrderField> called(String name) {
        return Arrays.stream(values()).filter(field -> field.isCalled(name)).findFirst();
    }

    private static String plain(String name) {
        return name.replaceAll("[\\s_]", "").toLowerCase(Locale.ROOT);
    }
}
