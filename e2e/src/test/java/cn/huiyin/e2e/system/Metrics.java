package cn.huiyin.e2e.system;

import cn.huiyin.localstack.http.Web;
import java.util.Map;

/** What a running service has counted. */
public final class Metrics {

    private Metrics() {}

    /** The sum of a counter over all its labels; 0 where the service has not counted yet. */
    public static long sum(String serviceUrl, String counter) {
        return Web.get(serviceUrl + "/actuator/prometheus", Map.of())
                .body()
                .lines()
                .filter(line -> line.startsWith(counter + "{") || line.startsWith(counter + " "))
                .mapToLong(line -> (long) Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                .sum();
    }
}
