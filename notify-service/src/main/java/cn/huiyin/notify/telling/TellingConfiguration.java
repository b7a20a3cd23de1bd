package cn.huiyin.notify.telling;

import cn.huiyin.notify.telling.domain.Channel;
import cn.huiyin.notify.telling.domain.TellingRules;
import cn.huiyin.platform.mongo.Indexes;
import java.util.List;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The rules for the channels that are there; each is a bean of type {@link Channel}. */
@Configuration
class TellingConfiguration {

    @Bean
    Channel inApp() {
        return Channel.IN_APP;
    }

    @Bean
    TellingRules tellingRules(List<Channel> open) {
        return new TellingRules(Set.copyOf(open));
    }

    @Bean
    Indexes caseProgressIndexes() {
        return CaseProgress.indexes();
    }
}
