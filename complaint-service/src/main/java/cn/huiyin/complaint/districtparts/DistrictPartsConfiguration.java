package cn.huiyin.complaint.districtparts;

import cn.huiyin.platform.http.ServiceRequests;
import cn.huiyin.platform.mongo.Indexes;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.client.RestClient;

/** The client of dispatch-service, and the indexes of this package. */
@Configuration(proxyBeanMethods = false)
class DistrictPartsConfiguration {

    private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(2);
    /** For 500 cases; during the first ones the engine has to parse each cell. */
    private static final Duration READ_TIMEOUT = Duration.ofSeconds(20);

    @Bean
    DispatchClient dispatchClient(@Value("${huiyin.dispatch.url}") String dispatchUrl) {
        return new DispatchClient(RestClient.builder()
                .baseUrl(dispatchUrl)
                .requestFactory(ServiceRequests.within(CONNECT_TIMEOUT, READ_TIMEOUT))
                .build());
    }

    @Bean
    Indexes partTrialIndexes() {
        return PartTrials.indexes();
    }
}
