package cn.huiyin.complaint.officerproposals;

import cn.huiyin.platform.mongo.Indexes;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The indexes of this package. */
@Configuration(proxyBeanMethods = false)
class OfficerProposalsConfiguration {

    @Bean
    Indexes awayOfficerIndexes() {
        return AwayOfficers.indexes();
    }
}
