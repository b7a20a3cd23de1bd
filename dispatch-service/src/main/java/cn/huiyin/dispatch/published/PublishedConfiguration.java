package cn.huiyin.dispatch.published;

import cn.huiyin.dispatch.pack.DistrictPack;
import cn.huiyin.platform.background.BackgroundWorker;
import cn.huiyin.platform.http.ServiceRequests;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.client.RestClient;

/** From where published parts of the district are fetched, and how often. */
@Configuration(proxyBeanMethods = false)
class PublishedConfiguration {

    private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(2);
    private static final Duration READ_TIMEOUT = Duration.ofSeconds(10);

    /**
     * A publication takes effect some seconds after it was made (complaint-service determines how many); by then every
     * replica has fetched it.
     */
    private static final Duration POLL_INTERVAL = Duration.ofSeconds(3);

    /** @param complaintUrl empty for a service that decides by the pack alone */
    @Bean
    PublishedParts publishedParts(DistrictPack pack, @Value("${huiyin.complaint.url}") String complaintUrl) {
        PublicationSource packAlone = _ -> new PublicationSource.Answer(Instant.MAX, 0, List.of());
        return new PublishedParts(
                pack, complaintUrl.isBlank() ? packAlone : PublicationSource.of(client(complaintUrl)));
    }

    @Bean
    BackgroundWorker publishedPartsRefresh(PublishedParts parts) {
        return BackgroundWorker.every(POLL_INTERVAL, "published-parts", parts::refresh);
    }

    private static RestClient client(String complaintUrl) {
        return RestClient.builder()
                .baseUrl(complaintUrl)
                .requestFactory(ServiceRequests.within(CONNECT_TIMEOUT, READ_TIMEOUT))
                .build();
    }
}
