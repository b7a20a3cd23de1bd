package cn.huiyin.complaint.proposals;

import cn.huiyin.complaint.district.DistrictSettings;
import cn.huiyin.complaint.proposals.domain.CharacterBigrams;
import cn.huiyin.complaint.proposals.domain.Nuisances;
import cn.huiyin.complaint.proposals.domain.TextSimilarity;
import cn.huiyin.platform.mongo.Indexes;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What texts are compared with, and the district's kinds of nuisance. */
@Configuration(proxyBeanMethods = false)
class ProposalsConfiguration {

    @Bean
    Nuisances nuisances(DistrictSettings settings) {
        return NuisancesFile.read(settings.folder());
    }

    /** Another bean of the type takes its place. */
    @Bean
    @ConditionalOnMissingBean
    TextSimilarity textSimilarity() {
        return new CharacterBigrams();
    }

    @Bean
    Indexes dismissalIndexes() {
        return Dismissals.indexes();
    }
}
