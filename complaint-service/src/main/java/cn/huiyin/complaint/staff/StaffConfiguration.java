package cn.huiyin.complaint.staff;

import cn.huiyin.platform.http.ServiceRequests;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.client.RestClient;

/** The client of notify-service. Its time limits are short, since somebody waits for the act. */
@Configuration(proxyBeanMethods = false)
class StaffConfiguration {

    private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(1);
    private static final Duration READ_TIMEOUT = Duration.ofSeconds(3);

    @Bean
    StaffLists staffLists(@Value("${huiyin.notify.url}") String notifyUrl) {
        return new StaffLists(RestClient.builder()
                .baseUrl(notifyUrl)
                .requestFactory(ServiceRequests.within(CONNECT_TIMEOUT, READ_TIMEOUT))
                .build());
    }
}
