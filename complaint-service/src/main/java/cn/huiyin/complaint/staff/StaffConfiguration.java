package cn.huiyin.complaint.staff;

import java.net.http.HttpClient;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.RestClient;

/** The line to notify-service. Somebody waits for the act at the other end, so it is not waited for long. */
@Configuration(proxyBeanMethods = false)
class StaffConfiguration {

    private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(1);
    private static final Duration READ_TIMEOUT = Duration.ofSeconds(3);

    @Bean
    StaffLists staffLists(@Value("${huiyin.notify.url}") String notifyUrl) {
        HttpClient http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(CONNECT_TIMEOUT)
                .build();
        JdkClientHttpRequestFactory requests = new JdkClientHttpRequestFactory(http);
        requests.setReadTimeout(READ_TIMEOUT);
        return new StaffLists(
                RestClient.builder().baseUrl(notifyUrl).requestFactory(requests).build());
    }
}
