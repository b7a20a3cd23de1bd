package cn.huiyin.gateway.limits;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.unit.DataSize;

/**
 * How large a request's body may be.
 *
 * @param json any body that is named nowhere else
 * @param filing a complaint with its photos, as multipart
 * @param workOrders a batch of the hotline
 * @param imports a file of the hotline
 */
@ConfigurationProperties("huiyin.gateway.bodies")
record BodySettings(DataSize json, DataSize filing, DataSize workOrders, DataSize imports) {

    /** The bound in bytes for this request. */
    long boundOf(String path, boolean multipart) {
        DataSize bound =
                switch (path) {
                    case "/api/complaints" -> multipart ? filing : json;
                    case "/api/hotline/work-orders" -> workOrders;
                    case "/api/hotline/imports" -> imports;
                    default -> json;
                };
        return bound.toBytes();
    }
}
