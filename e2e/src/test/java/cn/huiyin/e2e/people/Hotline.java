package cn.huiyin.e2e.people;

import cn.huiyin.contracts.HotlineSignature;
import cn.huiyin.localstack.http.Reply;
import cn.huiyin.localstack.http.Web;
import cn.huiyin.localstack.json.Json;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;

/** The city's hotline: hands work orders over, signed. */
public final class Hotline {

    private static final String WORK_ORDERS = "/api/hotline/work-orders";

    private final String url;
    private final HotlineSignature signature;

    public Hotline(String url, String secret) {
        this.url = url;
        this.signature = new HotlineSignature(secret, InstantSource.system());
    }

    /** @param orders one order, or a list of them */
    public Reply handsOver(Object orders) {
        String body = Json.write(orders);
        Map<String, String> headers = new HashMap<>();
        headers.put("Content-Type", "application/json");
        headers.putAll(signature.headers("POST", WORK_ORDERS, HotlineSignature.digest(body)));
        return Web.post(url + WORK_ORDERS, headers, body);
    }

    /** Sends an export as a file; the answer has a line for each row. */
    public Reply exports(String csv) {
        String target = "/api/hotline/imports?filename=export.csv";
        Map<String, String> headers = new HashMap<>();
        headers.put("Content-Type", "text/csv");
        headers.put("Accept", "application/x-ndjson");
        headers.putAll(signature.headers("POST", target, HotlineSignature.digest(csv)));
        return Web.post(url + target, headers, csv);
    }
}
