package cn.huiyin.complaint.officerproposals;

import cn.huiyin.platform.mongo.Indexes;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the room asks of the database. */
@Configuration(proxyBeanMethods = false)
class OfficerProposalsConfiguration {

    @Bean
    Indexes awayOfficerIndexes() {
        return AwayOfficers.indexes();
    }
}
