package cn.huiyin.localstack.accounts;

/** The accounts that the realm file brings, one for each role at least; all with the same password. */
public enum DemoAccount {
    CITIZEN("citizen-li", "市民", "files and follows complaints"),
    OPERATOR("operator-he", "热线坐席", "takes callers' complaints"),
    TRIAGE("triage-tang", "派单员", "assigns what the engine would not decide"),
    OFFICER_DANZISHI("officer-danzishi", "弹子石街道经办", "accepts and answers cases of 弹子石街道"),
    HEAD_DANZISHI("head-danzishi", "弹子石街道负责人", "heads 弹子石街道"),
    OFFICER_NANPING("officer-nanping", "南坪街道经办", "accepts and answers cases of 南坪街道"),
    HEAD_NANPING("head-nanping", "南坪街道负责人", "heads 南坪街道"),
    DEPARTMENT_ECOLOGY("department-eeb", "区生态环境局联络员", "reports in for the ecology bureau when an office calls it in"),
    DEPARTMENT_URBAN("department-umb", "区城市管理局联络员", "reports in for the urban management bureau"),
    SUPERVISOR("supervisor-du", "督办", "watches the numbers"),
    LEADER("leader-lu", "分管领导", "takes stubborn cases on and decides re-reviews"),
    INTEGRITY("integrity-ji", "检举控告专员", "sees reports against officials, and nothing else"),
    ADMIN("admin-an", "管理员", "keeps offices, rules and users");

    public static final String PASSWORD = "huiyin-demo";

    private final String username;
    private final String title;
    private final String does;

    DemoAccount(String username, String title, String does) {
        this.username = username;
        this.title = title;
        this.does = does;
    }

    public String username() {
        return username;
    }

    /** The role in Chinese. */
    public String title() {
        return title;
    }

    /** The role in a few English words. */
    public String does() {
        return does;
    }
}
