package cn.huiyin.demo.history;

/**
 * A complaint that the platform has registered.
 *
 * @param queryCode empty for one of the hotline, whose caller follows it by phone
 */
record FiledCase(String caseId, String number, String queryCode) {

    static FiledCase none() {
        return new FiledCase("", "", "");
    }

    boolean isNone() {
        return caseId.isEmpty();
    }
}
