package cn.huiyin.gateway.limits;

import java.util.List;

/** Which limits a request counts against. */
final class LimitRules {

    private LimitRules() {}

    /**
     * @param path as routed, with its leading slash
     * @param queryCode whether the request shows a query code
     */
    static List<Limit> of(String method, String path, boolean signedIn, boolean queryCode) {
        if (!path.startsWith("/api/")) {
            return List.of();
        }
        Limit general = general(method, path, signedIn);
        return queryCode ? List.of(general, Limit.GUESSING) : List.of(general);
    }

    private static Limit general(String method, String path, boolean signedIn) {
        if (path.equals("/api/hotline/imports")) {
            return Limit.IMPORTS;
        }
        if (path.startsWith("/api/hotline/")) {
            return Limit.HOTLINE;
        }
        if (signedIn) {
            return Limit.ACTOR;
        }
        return method.equals("POST") && path.equals("/api/complaints") ? Limit.FILING : Limit.ANONYMOUS;
    }
}
