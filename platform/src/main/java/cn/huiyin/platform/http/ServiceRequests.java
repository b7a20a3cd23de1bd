package cn.huiyin.platform.http;

import java.net.http.HttpClient;
import java.time.Duration;
import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.http.client.JdkClientHttpRequestFactory;

/** How services ask each other: by the JDK's client and HTTP/1.1, and never for longer than they say. */
public final class ServiceRequests {

    private ServiceRequests() {}

    /**
     * @param connect until the connection stands
     * @param read until the answer is there
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
