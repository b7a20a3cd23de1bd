package cn.huiyin.complaint.hotline;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** A field of an order, with the names by which the columns of an export are usually called. */
enum OrderField {
    ORDER_NUMBER(
            "编号|单号|流水|order|ticket",
            "orderNumber",
            "id",
            "工单编号",
            "工单号",
            "工单编码",
            "工单流水号",
            "工单ID",
            "诉求编号",
            "诉求单号",
            "诉求工单号",
            "受理编号",
            "受理单号",
            "受理号",
            "热线编号",
            "热线工单编号",
            "案件编号",
            "案件号",
            "事件编号",
            "来电编号",
            "信件编号",
            "信访编号",
            "业务编号",
            "业务流水号",
            "办件编号",
            "任务编号",
            "派单编号",
            "转办编号",
            "交办编号",
            "流水号",
            "编号",
            "unique key",
            "ticket id",
            "case id",
            "service request number"),
    TITLE(
            "标题|主题|title|subject",
            "title",
            "标题",
            "工单标题",
            "诉求标题",
            "来电标题",
            "信件标题",
            "事件标题",
            "案件标题",
            "主题",
            "诉求主题",
            "工单主题",
            "subject",
            "complaint type"),
    TEXT(
            "内容|详情|描述|诉求|text|body|desc",
            "text",
            "body",
            "内容",
            "诉求内容",
            "工单内容",
            "来电内容",
            "反映内容",
            "投诉内容",
            "问题描述",
            "诉求描述",
            "事件描述",
            "问题内容",
            "受理内容",
            "信件内容",
            "案件内容",
            "具体内容",
            "详细内容",
            "诉求详情",
            "主要内容",
            "诉求",
            "描述",
            "description",
            "descriptor"),
    HANDED_OVER(
            "(派单|下派|交办|转办|派发).*(时间|日期)",
            "handedOverAt",
            "派单时间",
            "下派时间",
            "派发时间",
            "派遣时间",
            "交办时间",
            "转办时间",
            "转派时间",
            "分派时间",
            "下发时间",
            "转交时间",
            "派单日期",
            "下派日期",
            "交办日期",
            "转办日期"),
    DATE("日期|date", "date", "日期", "受理日期", "来电日期", "登记日期", "诉求日期", "反映日期", "投诉日期", "来信日期", "创建日期"),
    TIME(
            "时间|time",
            "reportedAt",
            "time",
            "时间",
            "受理时间",
            "来电时间",
            "登记时间",
            "诉求时间",
            "反映时间",
            "投诉时间",
            "来信时间",
            "创建时间",
            "工单创建时间",
            "提交时间",
            "接单时间",
            "建单时间",
            "呼入时间",
            "拨打时间",
            "created date",
            "created at"),
    ADDRESS(
            "地址|地点|点位|位置|address|place",
            "address",
            "地址",
            "事发地址",
            "事发地点",
            "事件地址",
            "事件地点",
            "发生地址",
            "发生地点",
            "诉求地址",
            "诉求地点",
            "问题地址",
            "问题地点",
            "问题点位",
            "问题位置",
            "反映地址",
            "具体地址",
            "详细地址",
            "具体位置",
            "详细位置",
            "案发地址",
            "地点",
            "位置",
            "incident address"),
    NAME(
            "姓名|称呼|联系人|来电人|name",
            "name",
            "姓名",
            "来电人",
            "来电人姓名",
            "来电者",
            "诉求人",
            "诉求人姓名",
            "联系人",
            "联系人姓名",
            "反映人",
            "反映人姓名",
            "投诉人",
            "投诉人姓名",
            "市民姓名",
            "市民",
            "申请人",
            "申请人姓名",
            "当事人",
            "客户姓名",
            "来信人",
            "举报人",
            "称呼"),
    PHONE(
            "电话|手机|号码|联系方式|phone|mobile|tel",
            "phone",
            "电话",
            "联系电话",
            "来电号码",
            "来电电话",
            "电话号码",
            "手机",
            "手机号",
            "手机号码",
            "联系方式",
            "联系人电话",
            "诉求人电话",
            "诉求人联系方式",
            "市民电话",
            "主叫号码",
            "回访电话",
            "反映人电话",
            "投诉人电话",
            "联系号码",
            "来电人电话",
            "来电人号码",
            "固定电话",
            "mobile",
            "telephone",
            "tel"),
    EMAIL("邮箱|邮件|mail", "email", "邮箱", "电子邮箱", "电子邮件", "邮件", "e-mail", "mail"),
    LON("经度|lon|lng", "lon", "经度", "lng", "longitude", "坐标经度", "事发经度", "x坐标"),
    LAT("纬度|lat", "lat", "纬度", "latitude", "坐标纬度", "事发纬度", "y坐标"),
    CATEGORY(
            "类别|分类|类型|category",
            "category",
            "类别",
            "问题类别",
            "诉求类别",
            "事项类别",
            "诉求分类",
            "问题分类",
            "工单分类",
            "事件类别",
            "归口类别",
            "归口",
            "分类"),
    SECRET(
            "保密|secret",
            "secret",
            "保密",
            "是否保密",
            "信息保密",
            "是否信息保密",
            "信息是否保密",
            "保密标识",
            "保密标志",
            "要求保密",
            "是否要求保密",
            "来电人是否保密",
            "诉求人是否保密");

    private static final Pattern IN_BRACKETS = Pattern.compile("\\([^)]*\\)|\\[[^]]*]|【[^】]*】");
    private static final Pattern NOT_IN_NAMES = Pattern.compile("[^\\p{L}\\p{N}]");

    private final Pattern alike;
    private final List<String> names;

    OrderField(String alike, String... names) {
        this.alike = Pattern.compile(alike);
        this.names = List.of(names);
    }

    /** As mappings and reports call it. */
    String code() {
        return names.getFirst();
    }

    /** Column names, the most telling first. */
    List<String> names() {
        return names;
    }

    /** Whether a column of this name holds this field; letter case, space and marks do not matter. */
    boolean isCalled(String column) {
        return names.stream().anyMatch(name -> sameName(name, column));
    }

    /** Whether a column of this name might hold this field. */
    boolean mayBeCalled(String column) {
        return alike.matcher(plain(column)).find();
    }

    static boolean sameName(String one, String other) {
        var plain = plain(one);
        return !plain.isEmpty() && plain.equals(plain(other));
    }

    /** The field of any of its names. */
    static Optional<OrderField> called(String name) {
        return Arrays.stream(values()).filter(field -> field.isCalled(name)).findFirst();
    }

    static String withoutBrackets(String name) {
        return IN_BRACKETS
                .matcher(Normalizer.normalize(name, Normalizer.Form.NFKC))
                .replaceAll("");
    }

    private static String plain(String name) {
        return NOT_IN_NAMES
                .matcher(Normalizer.normalize(name, Normalizer.Form.NFKC))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }
}
