package cn.huiyin.dispatch.published;

import cn.huiyin.dispatch.pack.DistrictPack;
import cn.huiyin.platform.background.BackgroundWorker;
import java.net.http.HttpClient;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.RestClient;

/** Where published tables come from, and how often they are asked for. */
@Configuration(proxyBeanMethods = false)
class PublishedConfiguration {

    private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(2);
    private static final Duration READ_TIMEOUT = Duration.ofSeconds(10);

    /** A publication takes effect some seconds after it was made (complaint-service says how many); by then all know it. */
    private static final Duration LOOKED_FOR = Duration.ofSeconds(3);

    /** @param complaintUrl empty for a service that decides by the tables of the pack alone */
    @Bean
    PublishedTables publishedTables(DistrictPack pack, @Value("${huiyin.complaint.url}") String complaintUrl) {
        PublicationSource packAlone = _ -> new PublicationSource.Answer(Instant.MAX, 0, List.of());
        return new PublishedTables(
                pack.district(), complaintUrl.isBlank() ? packAlone : PublicationSource.of(client(complaintUrl)));
    }

    @Bean
    BackgroundWorker publishedTablesRefresh(PublishedTables tables) {
        return BackgroundWorker.every(LOOKED_FOR, "published-tables", tables::refresh);
    }

    private static RestClient client(String complaintUrl) {
        HttpClient http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(CONNECT_TIMEOUT)
                .build();
        JdkClientHttpRequestFactory requests = new JdkClientHttpRequestFactory(http);
        requests.setReadTimeout(READ_TIMEOUT);
        return RestClient.builder()
                .baseUrl(complaintUrl)
                .requestFactory(requests)
                .build();
    }
}
