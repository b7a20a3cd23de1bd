package cn.huiyin.platform.http;

import java.net.http.HttpClient;
import java.time.Duration;
import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.http.client.JdkClientHttpRequestFactory;

/** How services call each other: with the JDK's client over HTTP/1.1, always with time limits. */
public final class ServiceRequests {

    private ServiceRequests() {}

    /**
     * @param connect until the connection is established
     * @param read until the answer has arrived
     */
    public static ClientHttpRequestFactory within(Duration connect, Duration read) {
        HttpClient http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(connect)
                .build();
        JdkClientHttpRequestFactory requests = new JdkClientHttpRequestFactory(http);
        requests.setReadTimeout(read);
        return requests;
    }
}
