package cn.huiyin.complaint.decisiontables;

import cn.huiyin.platform.mongo.Indexes;
import java.net.http.HttpClient;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.RestClient;

/** Where tables are tried, and what the room asks of the database. */
@Configuration(proxyBeanMethods = false)
class DecisionTablesConfiguration {

    private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(2);
    /** For 500 cases; the first of them let the engine read each cell. */
    private static final Duration READ_TIMEOUT = Duration.ofSeconds(20);

    @Bean
    DispatchClient dispatchClient(@Value("${huiyin.dispatch.url}") String dispatchUrl) {
        HttpClient http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(CONNECT_TIMEOUT)
                .build();
        JdkClientHttpRequestFactory requests = new JdkClientHttpRequestFactory(http);
        requests.setReadTimeout(READ_TIMEOUT);
        return new DispatchClient(RestClient.builder()
                .baseUrl(dispatchUrl)
                .requestFactory(requests)
                .build());
    }

    @Bean
    Indexes tableTrialIndexes() {
        return TableTrials.indexes();
    }
}
